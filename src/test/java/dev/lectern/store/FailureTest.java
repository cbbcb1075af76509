package dev.lectern.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import dev.lectern.query.Query;
import dev.lectern.store.Library.Mark;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailureTest {

  private static final InstantSource CLOCK = InstantSource.fixed(Instant.EPOCH);

  @TempDir private Path folder;

  private static Problem problem(Runnable attempt) {
    return catchThrowableOfType(ProblemException.class, attempt::run).problem();
  }

  private static Problem opening(Path file) {
    return problem(() -> LibraryFile.open(file, CLOCK).close());
  }

  private static void sql(Path file, String sql) throws SQLException {
    try (Database database = Database.open(file)) {
      database.alone(session -> session.script(sql));
    }
  }

  @Test
  void a_file_that_is_no_database_is_left_alone() throws IOException {
    Path file = Files.writeString(folder.resolve("notes.txt"), "not a database\n".repeat(200));
    byte[] before = Files.readAllBytes(file);
    assertThat(opening(file)).isInstanceOf(Problem.DamagedLibrary.class);
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void a_database_of_another_program_is_left_alone() throws SQLException {
    Path file = folder.resolve("other.db");
    sql(file, "CREATE TABLE mine (x)");
    assertThat(opening(file)).isInstanceOf(Problem.DamagedLibrary.class);
  }

  @Test
  void a_newer_library_is_left_alone() throws SQLException {
    new Shelf(folder).close();
    Path file = folder.resolve("library.db");
    sql(file, "PRAGMA user_version = 99");
    assertThat(opening(file)).isInstanceOf(Problem.NewerLibrary.class);
  }

  @Test
  void a_folder_that_cannot_be_made_is_named() throws IOException {
    Path inTheWay = Files.writeString(folder.resolve("file"), "x");
    assertThat(opening(inTheWay.resolve("deep/library.db")))
        .isInstanceOf(Problem.CannotWrite.class);
    assertThat(opening(folder)).isInstanceOf(Problem.CannotWrite.class);
  }

  @Test
  void a_damaged_library_says_so_and_its_backup_is_put_back() throws IOException {
    Path file;
    try (Shelf shelf = new Shelf(folder)) {
      file = shelf.file;
      shelf.library.bulk(() -> {
        for (int i = 0; i < 50; i++) {
          shelf.post("Post " + i, "2020-01-01", "some words " + i);
        }
      });
    }
    Checkup checkup = new Checkup(file, CLOCK);
    assertThat(checkup.complaints()).isEmpty();
    checkup.backUp();
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      for (long at = 8192; at < bytes.length(); at += 8192) {
        bytes.seek(at);
        bytes.write("garbage garbage garbage".getBytes(StandardCharsets.UTF_8));
      }
    }
    assertThat(checkup.complaints()).isNotEmpty();
    Path aside = checkup.restore().orElseThrow();
    assertThat(aside).exists();
    assertThat(checkup.complaints()).isEmpty();
    try (Shelf shelf = new Shelf(folder)) {
      assertThat(shelf.search("words")).hasSize(50);
    }
  }

  @Test
  void lists_and_indexes_can_be_made_anew() throws SQLException {
    try (Shelf shelf = new Shelf(folder)) {
      long id = shelf.post("A", "2020-01-01", "some words");
      shelf.library.tag(List.of(id), List.of("mine"), List.of());
      shelf.library.mark(List.of(id), Mark.STARRED);
    }
    Path file = folder.resolve("library.db");
    sql(file, "DELETE FROM listing; INSERT INTO search (search) VALUES ('delete-all')");
    Checkup checkup = new Checkup(file, CLOCK);
    assertThat(checkup.complaints()).isNotEmpty();
    checkup.rebuild();
    assertThat(checkup.complaints()).isEmpty();
    try (Shelf shelf = new Shelf(folder)) {
      assertThat(shelf.search("words")).containsExactly("A");
      assertThat(shelf.titles("tag:mine is:starred")).containsExactly("A");
      assertThat(shelf.library.counts().unread()).isEqualTo(1);
    }
  }

  @Test
  void a_full_disk_loses_nothing_that_was_there() throws SQLException {
    try (Shelf shelf = new Shelf(folder);
        Database small = Database.open(shelf.file)) {
      shelf.post("A", "2020-01-01", "some words");
      small.alone(session -> session.number("PRAGMA max_page_count = 1"));
      Problem problem =
          problem(() ->
              small.act(session ->
                  session.change(
                      "INSERT INTO image (hash, bytes) VALUES ('x', ?)", new byte[1_000_000])));
      assertThat(problem).isEqualTo(new Problem.DiskFull(shelf.file));
      assertThat(shelf.search("words")).containsExactly("A");
      assertThat(shelf.library.mark(new Query.All(), Mark.READ)).isEqualTo(1);
      small.act(session -> session.change("UPDATE state SET starred = 1"));
      assertThat(shelf.titles("is:starred is:read")).containsExactly("A");
    }
  }

  @Test
  void what_failed_on_a_full_disk_works_in_the_same_session_with_space() {
    new Shelf(folder).close();
    String insert = "INSERT INTO image (hash, bytes) VALUES ('x', ?)";
    byte[] bytes = new byte[1_000_000];
    try (Database database = database()) {
      database.alone(session -> session.number("PRAGMA max_page_count = 1"));
      assertThat(problem(() -> database.act(session -> session.change(insert, bytes))))
          .isInstanceOf(Problem.DiskFull.class);
      database.alone(session -> session.number("PRAGMA max_page_count = 1000000"));
      database.act(session -> session.change(insert, bytes));
      assertThat(database.<Long>read(s -> s.number("SELECT count(*) FROM image"))).isOne();
    }
  }

  @Test
  void a_question_that_was_interrupted_can_be_asked_again() {
    new Shelf(folder).close();
    String numbers =
        """
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)
        SELECT count(*) FROM n
        """;
    try (Database database = database()) {
      Thread.currentThread().interrupt();
      assertThat(problem(() -> database.read(session -> session.number(numbers))))
          .isInstanceOf(Problem.Interrupted.class);
      assertThat(Thread.interrupted()).isTrue();
      assertThat(database.<Long>read(session -> session.number(numbers))).isEqualTo(100_000);
    }
  }

  private Database database() {
    return LibraryFile.database(folder.resolve("library.db"));
  }

  /** As one that closes it has, while it writes its log back; SQLite may need long for that. */
  @Test
  void opening_waits_for_a_program_that_has_the_library_for_itself() throws Exception {
    new Shelf(folder).close();
    AtomicBoolean opened = new AtomicBoolean();
    Thread opener;
    try (Connection other =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("library.db"));
        Statement statement = other.createStatement()) {
      statement.executeUpdate("PRAGMA locking_mode = EXCLUSIVE");
      statement.executeUpdate("BEGIN EXCLUSIVE");
      opener =
          Thread.ofPlatform()
              .start(() -> {
                new Shelf(folder).close();
                opened.set(true);
              });
      while (opener.isAlive() && !isPatient(opener)) {
        Thread.onSpinWait();
      }
      statement.executeUpdate("COMMIT");
    }
    opener.join();
    assertThat(opened).isTrue();
  }

  private static boolean isPatient(Thread thread) {
    return Arrays.stream(thread.getStackTrace())
        .anyMatch(frame -> frame.getClassName().equals(Patience.class.getName()));
  }

  @Test
  void a_path_may_hold_any_character() {
    Path strange = folder.resolve("a ?b=c #d%20 é日");
    try (Library library = LibraryFile.open(strange.resolve("l?i%b.db"), CLOCK)) {
      library.remember("a", "b");
    }
    assertThat(strange.resolve("l?i%b.db")).exists();
  }

  @Test
  void an_older_library_is_backed_up_and_brought_up_to_date() throws SQLException, IOException {
    Path file = folder.resolve("old.db");
    String first = "CREATE TABLE a (x); INSERT INTO a VALUES (1);";
    try (Database database = Database.open(file)) {
      new Schema(List.of(first)).apply(database);
    }
    try (Database database = Database.open(file)) {
      new Schema(List.of(first, "ALTER TABLE a ADD COLUMN y DEFAULT 2;")).apply(database);
      long sum = database.read(session -> session.number("SELECT x + y FROM a"));
      assertThat(sum).isEqualTo(3);
    }
    assertThat(Backups.of(file)).containsExactly(Backups.path(file, 1));
  }

  @Test
  void a_migration_that_fails_changes_nothing() throws SQLException {
    Path file = folder.resolve("old.db");
    String first = "CREATE TABLE a (x);";
    try (Database database = Database.open(file)) {
      new Schema(List.of(first)).apply(database);
      Schema broken = new Schema(List.of(first, "ALTER TABLE a ADD COLUMN y; SELECT nonsense;"));
      assertThat(problem(() -> broken.apply(database))).isInstanceOf(Problem.Unexpected.class);
      assertThat(database.<Long>read(session -> session.number("PRAGMA user_version"))).isOne();
      assertThat(database.<Long>read(s -> s.number("SELECT count(*) FROM pragma_table_info('a')")))
          .isOne();
    }
  }

  @Test
  void the_native_library_is_unpacked_once() throws IOException {
    String name = org.sqlite.util.LibraryLoaderUtil.getNativeLibName();
    NativeLibrary.unpack(folder.resolve("native"), name);
    Path library = folder.resolve("native").resolve(name);
    long size = Files.size(library);
    NativeLibrary.unpack(folder.resolve("native"), name);
    assertThat(size).isGreaterThan(100_000);
    try (var files = Files.list(library.getParent())) {
      assertThat(files).containsExactly(library);
    }
  }

  @Test
  void two_libraries_are_joined_without_losing_state_of_either() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    try (Shelf ours = new Shelf(folder);
        Shelf theirs = new Shelf(other)) {
      long both = ours.list("Both", "2020-01-01");
      ours.library.mark(List.of(both), Mark.STARRED);
      ours.library.tag(List.of(both), List.of("ours"), List.of());
      long same = theirs.post("Both", "2020-01-01", "their text");
      theirs.library.mark(List.of(same), Mark.READ);
      theirs.library.tag(List.of(same), List.of("theirs"), List.of());
      theirs.library.annotate(same, new Notebook.Passage(0, 0, 5, "their"), "note");
      theirs.post("New", "2020-01-02", "more text");
      assertThat(ours.library.importFrom(theirs.file)).isEqualTo(1);
      assertThat(ours.library.importFrom(theirs.file)).isZero();
      assertThat(ours.titles("is:read is:starred tag:ours tag:theirs")).containsExactly("Both");
      assertThat(ours.search("text")).containsExactlyInAnyOrder("New", "Both");
      assertThat(ours.library.notes(both)).hasSize(1);
      assertThat(ours.library.counts().unread()).isEqualTo(1);
    }
  }
}
