package dev.lectern.store;

import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/**
 * The numbered scripts that bring a library from one version of the schema to the next, and that
 * are never edited once they have landed.
 *
 * <p>{@code PRAGMA user_version} holds the version, {@code application_id} says that the file is
 * ours.
 */
final class Schema {

  /** "Lect" in ASCII. */
  static final int APPLICATION = 0x4c656374;

  private final List<String> scripts;

  Schema(List<String> scripts) {
    this.scripts = List.copyOf(scripts);
  }

  static Schema current() {
    return new Schema(
        Stream.of("schema-1.sql", "schema-2.sql", "schema-3.sql", "schema-4.sql")
            .map(Schema::resource)
            .toList());
  }

  private static String resource(String name) {
    try (InputStream in = Schema.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The version that the scripts lead to. */
  int version() {
    return scripts.size();
  }

  /** Makes the file current; an older one is backed up before. */
  void apply(Database database) {
    int version = version(database);
    if (version == scripts.size()) {
      return;
    }
    if (version == 0) {
      database.alone(s -> s.script("PRAGMA page_size = 8192; PRAGMA journal_mode = WAL;"));
    } else {
      Backups.make(
          database.file(),
          version,
          copy -> database.alone(session -> session.change("VACUUM INTO ?", copy.toString())));
    }
    database.act(session -> migrate(session, database.file()));
  }

  private int version(Database database) {
    int[] version = new int[1];
    database.alone(session -> version[0] = checked(session, database.file()));
    return version[0];
  }

  private int checked(Session session, Path file) throws SQLException {
    int version = (int) session.number("PRAGMA user_version");
    long application = session.number("PRAGMA application_id");
    boolean empty = session.number("SELECT count(*) FROM sqlite_schema") == 0;
    if (application != APPLICATION && !(empty && version == 0)) {
      throw new ProblemException(
          new Problem.DamagedLibrary(file, "it is a database of another program"));
    }
    if (version > scripts.size()) {
      throw new ProblemException(new Problem.NewerLibrary(file, version, scripts.size()));
    }
    return version;
  }

  /** Looks again, since another process may have been quicker. */
  private void migrate(Session session, Path file) throws SQLException {
    int version = checked(session, file);
    for (String script : scripts.subList(version, scripts.size())) {
      session.script(script);
    }
    session.script(
        "PRAGMA application_id = " + APPLICATION + "; PRAGMA user_version = " + scripts.size());
  }
}
