package dev.lectern.store;

import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import dev.lectern.problem.ProblemWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Examines a library and mends what can be mended, for {@code lectern doctor}. */
public final class Checkup {

  private static final int COMPLAINTS = 20;

  private final Path file;
  private final InstantSource clock;

  public Checkup(Path file, InstantSource clock) {
    this.file = file;
    this.clock = clock;
  }

  /** What is wrong, one sentence each; empty where all is well. Changes nothing. */
  public List<String> complaints() {
    if (!Files.exists(file)) {
      return List.of("There is no library at " + file + " yet.");
    }
    try (Database database = Database.open(file)) {
      List<String> complaints = new ArrayList<>();
      database.alone(session -> complaints.addAll(structure(session)));
      if (complaints.isEmpty()) {
        database.alone(session -> complaints.addAll(indexes(session)));
        database.alone(session -> complaints.addAll(texts(session)));
      }
      return complaints;
    } catch (SQLException unreadable) {
      return List.of(sentence(Failures.of(unreadable, file)));
    } catch (ProblemException unreadable) {
      return List.of(sentence(unreadable));
    }
  }

  private static String sentence(ProblemException failure) {
    return ProblemWords.sentence(failure.problem());
  }

  private static List<String> structure(Session session) throws SQLException {
    List<String> complaints = new ArrayList<>();
    session.list(
        "PRAGMA integrity_check(" + COMPLAINTS + ")",
        row -> row.getString(1).equals("ok") || complaints.add(row.getString(1)));
    session.list(
        "SELECT DISTINCT \"table\" FROM pragma_foreign_key_check",
        row ->
            complaints.add("The table " + row.getString(1) + " refers to rows that are missing."));
    return complaints;
  }

  /** Whether what is made of posts and state says what they say. */
  private static List<String> indexes(Session session) throws SQLException {
    List<String> complaints = new ArrayList<>();
    long posts = session.number("SELECT count(*) FROM post");
    for (String table : List.of("listing", "head_docsize", "topic_docsize", "search_docsize")) {
      if (session.number("SELECT count(*) FROM " + table) != posts) {
        complaints.add("The index " + table + " does not hold every post.");
      }
    }
    long unlike =
        session.number(
            """
            SELECT count(*) FROM listing l JOIN post p ON p.id = l.post
            LEFT JOIN state s ON s.post = p.id
            WHERE l.rank <> p.rank OR l.read <> coalesce(s.read, 0)
              OR l.starred <> coalesce(s.starred, 0)
            """);
    if (unlike > 0) {
      complaints.add("The list disagrees with " + unlike + " posts.");
    }
    return complaints;
  }

  private static List<String> texts(Session session) throws SQLException {
    List<Long> damaged = StoredTexts.damaged(session);
    return damaged.isEmpty()
        ? List.of()
        : List.of(
            "The texts of %s are damaged; mended ones are fetched by the next sync. Ids: %s"
                .formatted(
                    Marks.posts(damaged.size()),
                    damaged.subList(0, Math.min(COMPLAINTS, damaged.size()))));
  }

  /** Makes lists, counters and full-text indexes anew from posts and state. */
  public void rebuild() {
    try (Database database = LibraryFile.database(file)) {
      database.act(Checkup::rebuild);
    }
  }

  static void rebuild(Session session) throws SQLException {
    StoredTexts.mend(session);
    session.script(
        """
        DELETE FROM listing; DELETE FROM label; DELETE FROM tally; DELETE FROM tag_tally;
        INSERT INTO head (head) VALUES ('delete-all');
        INSERT INTO topic (topic) VALUES ('delete-all');
        INSERT INTO search (search) VALUES ('delete-all');
        INSERT INTO listing SELECT p.rank, p.id, p.blog, b.name, p.day, p.minutes, p.sort_title,
            p.kind, coalesce(s.read, 0), coalesce(s.starred, 0),
            coalesce(s.read = 0 AND s.progress > 0, 0), coalesce(s.read = 1 AND p.version > s.seen, 0),
            p.problem <> '', p.status IN ('HELD', 'GONE'), p.found
          FROM post p JOIN blog b ON b.id = p.blog LEFT JOIN state s ON s.post = p.id
        """);
    for (long post : session.numbers("SELECT id FROM post")) {
      long rank = session.number("SELECT rank FROM post WHERE id = ?", post);
      TextIndex.refresh(session, post, rank);
    }
  }

  /** The backups there are, newest first. */
  public List<Path> backups() {
    try {
      return Backups.of(file);
    } catch (IOException failure) {
      throw Failures.of(failure, file);
    }
  }

  /**
   * Puts the newest backup in the library's place. The damaged file is kept beside it; gives where.
   */
  public Optional<Path> restore() {
    Optional<Path> backup = backups().stream().findFirst();
    if (backup.isEmpty()) {
      return Optional.empty();
    }
    try {
      Path copy = file.resolveSibling(file.getFileName() + ".restored");
      Files.copy(backup.get(), copy, StandardCopyOption.REPLACE_EXISTING);
      return Optional.of(exchange(copy));
    } catch (IOException failure) {
      throw new ProblemException(
          new Problem.CannotWrite(file, "the backup " + backup.get() + " could not be put there"),
          failure);
    }
  }

  /** Puts another file in the library's place; gives where what was there is kept. */
  private Path exchange(Path other) throws IOException {
    Path aside = file.resolveSibling(file.getFileName() + ".damaged-" + clock.millis());
    for (String part : LibraryFile.PARTS) {
      Path from = file.resolveSibling(file.getFileName() + part);
      if (Files.exists(from)) {
        Files.move(from, aside.resolveSibling(aside.getFileName() + part));
      }
    }
    Files.move(other, file);
    return aside;
  }

  /**
   * What could be taken out of a damaged library.
   *
   * @param posts those of which the headline at least could be read
   * @param bare those of them whose text could not
   * @param kept where the damaged file is
   */
  public record Salvaged(long posts, long bare, Path kept) {}

  /** Makes a new library of what can still be read of the damaged one, which is kept beside it. */
  public Salvaged salvage() {
    Path copy = file.resolveSibling(file.getFileName() + ".salvage");
    Path fresh = file.resolveSibling(file.getFileName() + ".restored");
    try {
      return salvage(copy, fresh);
    } catch (IOException failure) {
      throw Failures.of(failure, file);
    } catch (SQLException failure) {
      throw Failures.of(failure, file);
    }
  }

  private Salvaged salvage(Path copy, Path fresh) throws IOException, SQLException {
    try {
      LibraryFile.discard(fresh);
      LibraryFile.copyAtRest(file, copy);
      long posts = salvaged(copy, fresh);
      return new Salvaged(posts, posts - bodies(fresh), exchange(fresh));
    } finally {
      LibraryFile.discard(copy);
      LibraryFile.discard(fresh);
    }
  }

  private long salvaged(Path copy, Path fresh) throws SQLException {
    try (Database damaged = Database.open(copy);
        Database to = LibraryFile.database(fresh)) {
      damaged.alone(session -> session.number("SELECT count(*) FROM sqlite_schema"));
      return Salvage.between(damaged, to);
    } catch (ProblemException unreadable) {
      throw unreadable.problem() instanceof Problem.DamagedLibrary
          ? new ProblemException(
              new Problem.DamagedLibrary(file, "nothing in it can be read"), unreadable)
          : unreadable;
    }
  }

  private static long bodies(Path fresh) throws SQLException {
    try (Database database = Database.open(fresh)) {
      return database.read(session -> session.number("SELECT count(*) FROM body"));
    }
  }

  /** Copies the library as it is now, while others may use it, as its newest backup. */
  public Path backUp() {
    return Backups.make(file, Schema.current().version(), copy -> LibraryFile.copy(file, copy));
  }
}
