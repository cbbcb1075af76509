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

  /** Makes lists, counters and full-text indexes anew from posts and state. */
  public void rebuild() {
    try (Database database = LibraryFile.database(file)) {
      database.act(Checkup::rebuild);
    }
  }

  private static void rebuild(Session session) throws SQLException {
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
    Path aside = file.resolveSibling(file.getFileName() + ".damaged-" + clock.millis());
    try {
      Path copy = file.resolveSibling(file.getFileName() + ".restored");
      Files.copy(backup.get(), copy, StandardCopyOption.REPLACE_EXISTING);
      for (String part : LibraryFile.PARTS) {
        Path from = file.resolveSibling(file.getFileName() + part);
        if (Files.exists(from)) {
          Files.move(from, aside.resolveSibling(aside.getFileName() + part));
        }
      }
      Files.move(copy, file);
      return Optional.of(aside);
    } catch (IOException failure) {
      throw new ProblemException(
          new Problem.CannotWrite(file, "the backup " + backup.get() + " could not be put there"),
          failure);
    }
  }

  /** Copies the library as it is now, while others may use it, as its newest backup. */
  public Path backUp() {
    Path backup = Backups.path(file, Schema.current().version());
    try {
      Path partial = backup.resolveSibling(backup.getFileName() + ".part");
      Files.deleteIfExists(partial);
      LibraryFile.copy(file, partial);
      return Files.move(partial, backup, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failure) {
      throw Failures.of(failure, backup);
    }
  }
}
