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
