package dev.lectern.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.Run;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happened to the file: one sentence, and nothing is deleted. */
class DamageTest {

  private static final int PAGE = 8192;

  @TempDir private Path home;
  private Path file;

  @BeforeEach
  void fill() {
    try (Shelf shelf = new Shelf(home)) {
      file = shelf.file;
      shelf.library.bulk(() -> {
        for (int i = 0; i < 60; i++) {
          shelf.post("Post " + i, "2020-01-01", ("some words " + i + " ").repeat(90));
        }
      });
    }
    new Checkup(file, InstantSource.system()).backUp();
  }

  private void overwrite(long from, long to) throws IOException {
    byte[] garbage = new byte[(int) (to - from)];
    new Random(5).nextBytes(garbage);
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.seek(from);
      bytes.write(garbage);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"header", "first page", "middle", "cut in a page", "cut to a header"})
  void damage_is_told_in_one_sentence_and_the_backup_can_be_put_back(String where)
      throws IOException {
    long size = Files.size(file);
    switch (where) {
      case "header" -> overwrite(0, 16);
      case "first page" -> overwrite(100, PAGE);
      case "middle" -> overwrite(PAGE, size - 2 * PAGE);
      case "cut in a page" -> cut(size / 3 + 17);
      default -> cut(100);
    }
    byte[] before = Files.readAllBytes(file);
    for (String[] words : new String[][] {{"search", "words"}, {"mark", "read", "some words"}}) {
      Run run = Run.lectern(home, words);
      assertThat(run.code()).as(run.err()).isEqualTo(1);
      assertThat(run.err().strip().lines()).as(run.err()).hasSize(1);
      assertThat(run.err()).contains("damaged", "lectern doctor").doesNotContain("Exception");
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    Run doctor = Run.lectern(home, "doctor");
    assertThat(doctor.code()).isEqualTo(1);
    assertThat(doctor.out()).contains("!!", "doctor --restore");
    assertThat(Run.lectern(home, "doctor", "--restore").err()).contains("kept as");
    assertThat(Run.lectern(home, "list", "--format", "{title}").lines()).hasSize(60);
  }

  @ParameterizedTest
  @CsvSource({"post, 60", "body, 60", "state, 60", "note, 60", "listing, 60", "search_data, 60"})
  void without_a_backup_what_can_still_be_read_is_taken_out(String table, int least)
      throws Exception {
    Files.delete(Backups.path(file, Schema.current().version()));
    fillMorePages();
    Run.lectern(home, "mark", "star", "--query", "post");
    long page = lastPage(table);
    overwrite((page - 1) * PAGE, page * PAGE);
    assertThat(Run.lectern(home, "doctor").out()).contains("doctor --salvage");
    Run salvage = Run.lectern(home, "doctor", "--salvage");
    assertThat(salvage.code()).as(salvage.out() + salvage.err()).isZero();
    assertThat(salvage.err()).contains("taken out of the damaged library", "kept as");
    assertThat(Run.lectern(home, "list", "--format", "{title}").lines())
        .hasSizeGreaterThanOrEqualTo(least);
    assertThat(Run.lectern(home, "list", "is:starred", "--format", "{title}").lines())
        .hasSizeGreaterThanOrEqualTo(table.equals("state") ? 0 : least);
    assertThat(home.resolve("library.db.salvage")).doesNotExist();
    assertThat(Run.lectern(home, "doctor", "--salvage").code()).isEqualTo(2);
  }

  private void fillMorePages() {
    try (Shelf shelf = new Shelf(home)) {
      shelf.library.bulk(() -> {
        for (int i = 0; i < 300; i++) {
          shelf.list("Later " + i, "2019-01-01");
        }
      });
    }
  }

  /** The last page of a table with rows in it. */
  private long lastPage(String table) throws Exception {
    try (Database database = Database.open(file)) {
      return database.read(session ->
          session.number(
              "SELECT max(pageno) FROM dbstat WHERE name = ? AND pagetype = 'leaf'", table));
    }
  }

  @Test
  void of_what_is_no_database_nothing_can_be_taken_out() throws IOException {
    overwrite(0, 2 * PAGE);
    Run salvage = Run.lectern(home, "doctor", "--salvage");
    assertThat(salvage.code()).isEqualTo(1);
    assertThat(salvage.err().strip().lines()).as(salvage.err()).hasSize(1);
    try (var files = Files.list(home)) {
      assertThat(files.map(path -> path.getFileName().toString()))
          .noneMatch(name -> name.contains("salvage") || name.contains("restored"));
    }
  }

  /** SQLite does not know what a text looks like. */
  @Test
  void a_damaged_text_is_named_and_its_post_fetched_again() throws Exception {
    try (Database database = Database.open(file)) {
      database.act(session -> session.script("UPDATE body SET html = x'ff00ff00' WHERE post = 7"));
      database.act(session -> session.script("UPDATE body SET text = x'ff00ff00' WHERE post < 9"));
    }
    Run show = Run.lectern(home, "show", "7");
    assertThat(show.code()).isEqualTo(1);
    assertThat(show.err()).contains("damaged", "lectern doctor").doesNotContain("Exception");
    assertThat(Run.lectern(home, "search", "words", "--limit", "60").out()).contains("Post 6");
    Run doctor = Run.lectern(home, "doctor");
    assertThat(doctor.code()).isEqualTo(1);
    assertThat(doctor.out()).contains("The texts of 8 posts are damaged", "doctor --repair");
    Run repaired = Run.lectern(home, "doctor", "--repair");
    assertThat(repaired.code()).as(repaired.out()).isZero();
    assertThat(Run.lectern(home, "list", "--json", "post 6").out()).contains("\"listed\"");
    assertThat(Run.lectern(home, "show", "6").out()).contains("some words 5");
    assertThat(Run.lectern(home, "search", "words", "--limit", "60").out())
        .contains("Post 5")
        .doesNotContain("Post 6 ");
  }

  private void cut(long size) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.setLength(size);
    }
  }

  /** What a log holds beyond its last whole commit was never acknowledged. */
  @Test
  void garbage_in_the_write_ahead_log_is_passed_over() throws IOException {
    Path log = home.resolve("library.db-wal");
    Files.writeString(log, "garbage ".repeat(9_000), StandardCharsets.US_ASCII);
    assertThat(Run.lectern(home, "list", "--format", "{title}").lines()).hasSize(60);
    assertThat(new Checkup(file, InstantSource.system()).complaints()).isEmpty();
  }

  @Test
  void a_newer_library_ends_with_one_sentence() throws Exception {
    try (Database database = Database.open(file)) {
      database.alone(session -> session.script("PRAGMA user_version = 99"));
    }
    byte[] before = Files.readAllBytes(file);
    Run run = Run.lectern(home, "list");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err().strip().lines()).hasSize(1);
    assertThat(run.err()).contains("newer Lectern");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }
}
