package dev.lectern.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a program that stores and marks; {@code -Dlectern.crashes=500} for a long run. */
class CrashTest {

  private static final int CRASHES = Integer.getInteger("lectern.crashes", 3);

  @TempDir private Path folder;

  @Test
  void nothing_that_was_acknowledged_is_lost_when_the_program_is_killed() throws Exception {
    Random random = new Random(7);
    List<Long> starred = new ArrayList<>();
    for (int i = 0; i < CRASHES; i++) {
      starred.addAll(killedAfter(20 + random.nextInt(60)));
      check(starred);
    }
  }

  /** The posts that the program said it had starred until it was killed. */
  private List<Long> killedAfter(int lines) throws IOException, InterruptedException {
    Process program = start(folder.resolve("library.db"));
    List<Long> starred = new ArrayList<>();
    try (BufferedReader out = program.inputReader(StandardCharsets.UTF_8)) {
      for (int i = 0; i < lines; i++) {
        String line = out.readLine();
        assertThat(line).as("line %s of the program", i).isNotNull();
        starred.add(Long.parseLong(line));
      }
      program.destroyForcibly().waitFor();
    }
    return starred;
  }

  private static Process start(Path file) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Writing.class.getName(),
            file.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private void check(List<Long> starred) {
    assertThat(
            new Checkup(folder.resolve("library.db"), InstantSource.fixed(Instant.EPOCH))
                .complaints())
        .isEmpty();
    try (Shelf shelf = new Shelf(folder)) {
      for (long post : starred) {
        Library.Post held = shelf.library.post(post).orElseThrow();
        assertThat(held.row().starred()).as("star of %s", post).isTrue();
        assertThat(held.article().orElseThrow().body().blocks()).hasSize(2);
      }
      shelf.post("After", "2030-01-01", "it still works");
      assertThat(shelf.search("still works")).contains("After");
    }
  }

  @Test
  void two_programs_write_at_once() throws Exception {
    Path file = folder.resolve("library.db");
    new Shelf(folder).close();
    Process one = start(file);
    Process two = start(file);
    try (BufferedReader first = one.inputReader(StandardCharsets.UTF_8);
        BufferedReader second = two.inputReader(StandardCharsets.UTF_8)) {
      for (int i = 0; i < 20; i++) {
        assertThat(first.readLine()).isNotNull();
        assertThat(second.readLine()).isNotNull();
      }
    } finally {
      one.destroyForcibly().waitFor();
      two.destroyForcibly().waitFor();
    }
    assertThat(new Checkup(file, InstantSource.fixed(Instant.EPOCH)).complaints()).isEmpty();
  }

  /** The program that is killed: stores posts, stars them, and says so. */
  static final class Writing {

    private Writing() {}

    public static void main(String[] arguments) {
      Path file = Path.of(arguments[0]);
      Random random = new Random();
      InstantSource clock = InstantSource.fixed(Instant.EPOCH);
      try (Library library = LibraryFile.open(file, clock)) {
        long blog =
            library.add("Blog", "https://blog.example/", "https://blog.example/", List.of()).id();
        while (true) {
          String title = "Post " + Long.toString(random.nextLong() >>> 1, 36);
          long post = library.found(blog, List.of(Shelf.found(title, "2020-01-01"))).getFirst();
          Shelf.store(library, post, "first " + title + "\nsecond " + "x ".repeat(500));
          library.mark(List.of(post), Library.Mark.STARRED);
          System.out.println(post);
        }
      }
    }
  }
}
