package dev.lectern.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteJDBCLoader;

/** A file system of eight megabytes; only root may mount one, elsewhere nothing is tested. */
class SmallDiskTest {

  @TempDir private Path folder;
  private Path home;
  private boolean mounted;

  /** SQLite's native library stays in memory, so it must not come from the small disk's cache. */
  @BeforeAll
  static void load() throws Exception {
    SQLiteJDBCLoader.initialize();
  }

  @BeforeEach
  void mount() throws Exception {
    home = Files.createDirectory(folder.resolve("small"));
    mounted = system("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", home.toString()) == 0;
    Assumptions.assumeTrue(mounted, "a small file system cannot be mounted here");
  }

  @AfterEach
  void unmount() throws Exception {
    if (mounted) {
      nothingIsOpen();
      assertThat(system("umount", home.toString())).isZero();
    }
  }

  /** By the process's own account, where the system gives one. */
  private void nothingIsOpen() throws IOException {
    if (Files.isDirectory(Path.of("/proc/self/fd"))) {
      assertThat(openFiles()).as("open files").noneMatch(file -> file.startsWith(home));
      assertThat(Files.readAllLines(Path.of("/proc/self/maps")))
          .as("files in memory")
          .noneMatch(line -> line.contains(home.toString()));
    }
  }

  private static List<Path> openFiles() throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> descriptors = Files.list(Path.of("/proc/self/fd"))) {
      for (Path descriptor : descriptors.toList()) {
        // One of them was that of the list itself.
        if (Files.isSymbolicLink(descriptor)) {
          files.add(Files.readSymbolicLink(descriptor));
        }
      }
    }
    return files;
  }

  private static int system(String... command) throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(30, TimeUnit.SECONDS) ? process.exitValue() : -1;
    } catch (IOException notThere) {
      return -1;
    }
  }

  private Path posts(int from, int to) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = from; i < to; i++) {
      StringBuilder text = new StringBuilder();
      for (int word = 0; word < 300; word++) {
        text.append(Integer.toString(Math.abs((i * 7919 + word) * 104_729), 36)).append(' ');
      }
      lines.append(
          """
          {"blog":"B","url":"https://b.example/%d","title":"Post %d","html":"<p>%s"}
          """
              .formatted(i, i, text));
    }
    return Files.writeString(folder.resolve("posts-%d.jsonl".formatted(from)), lines);
  }

  /** An import that was broken off by the full disk keeps its whole batches. */
  private void isSound(int posts) {
    assertThat(new Checkup(home.resolve("library.db"), InstantSource.system()).complaints())
        .isEmpty();
    assertThat(Run.lectern(home, "list", "--format", "{title}").lines())
        .contains("Post 0", "Post " + (posts - 1))
        .doesNotContain("Post 2999");
    assertThat(Run.lectern(home, "list", "is:starred", "--format", "{title}").lines())
        .containsExactly("Post 0");
  }

  private static void isOneSentence(Run run, String words) {
    assertThat(run.code()).as(run.err()).isEqualTo(1);
    assertThat(run.err().strip().lines()).as(run.err()).hasSize(1);
    assertThat(run.err()).contains(words).doesNotContain("Exception", "SQLITE");
  }

  @Test
  void a_disk_that_fills_up_loses_nothing_and_works_again_with_space() throws Exception {
    assertThat(Run.lectern(home, "import", posts(0, 10).toString()).code()).isZero();
    assertThat(Run.lectern(home, "mark", "star", "1").code()).isZero();
    Path ballast = ballast();
    String more = posts(10, 200).toString();
    isOneSentence(Run.lectern(home, "import", more), "No space left");
    Files.delete(ballast);
    isSound(10);
    assertThat(Run.lectern(home, "import", more).code()).isZero();
    isSound(200);
    isOneSentence(Run.lectern(home, "import", posts(200, 3_000).toString()), "No space left");
    isSound(200);
  }

  /** Takes all the space there is. */
  private Path ballast() throws IOException {
    Path ballast = home.resolve("ballast");
    byte[] block = new byte[4096];
    try (var out = Files.newOutputStream(ballast)) {
      while (true) {
        out.write(block);
      }
    } catch (IOException full) {
      return ballast;
    }
  }

  private void isTakenIn(Path readOnly) throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    Run taken = Run.lectern(other, "import", readOnly.toString());
    assertThat(taken.code()).as(taken.err()).isZero();
    assertThat(Run.lectern(other, "list", "is:starred", "--format", "{title}").lines())
        .containsExactly("Post 0");
  }

  @Test
  void a_folder_that_cannot_be_written_is_named() throws Exception {
    assertThat(Run.lectern(home, "import", posts(0, 10).toString()).code()).isZero();
    assertThat(Run.lectern(home, "mark", "star", "1").code()).isZero();
    byte[] before = Files.readAllBytes(home.resolve("library.db"));
    assertThat(system("mount", "-o", "remount,ro", home.toString())).isZero();
    isOneSentence(Run.lectern(home, "mark", "star", "2"), "library.db: its folder is read-only");
    isTakenIn(home.resolve("library.db"));
    isOneSentence(Run.lectern(home, "import", posts(10, 12).toString()), "library.db");
    assertThat(Files.readAllBytes(home.resolve("library.db"))).isEqualTo(before);
    assertThat(system("mount", "-o", "remount,rw", home.toString())).isZero();
    isSound(10);
    assertThat(Run.lectern(home, "mark", "star", "2").code()).isZero();
  }
}
