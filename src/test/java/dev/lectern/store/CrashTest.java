package dev.lectern.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.Run;
import dev.lectern.query.Query;
import dev.lectern.query.QueryParser;
import dev.lectern.store.Marking.Standing;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a program that syncs and marks, with a signal that it cannot see, and looks at what it
 * left; {@code -Dlectern.crashes=500} for a long run, {@code -Dlectern.crash.seed=N} for another
 * one.
 */
class CrashTest {

  private static final int CRASHES = Integer.getInteger("lectern.crashes", 6);
  private static final long SEED = Long.getLong("lectern.crash.seed", 7);

  /** One in so many is killed while it starts, the others while they work. */
  private static final int EARLY = 8;

  /** More than go into one transaction. */
  private static final int MANY = 700;

  private static final int FEW = 250;

  @TempDir private Path home;

  private final ChangingBlog blog = new ChangingBlog();
  private final Standing standing = new Standing();

  @AfterEach
  void close() {
    blog.close();
  }

  @Test
  void nothing_that_was_acknowledged_is_lost_when_the_program_is_killed() throws Exception {
    assertThat(Run.lectern(home, "add", blog.start(), "--pause", "0").code()).isZero();
    Random random = new Random(SEED);
    for (int i = 0; i < CRASHES; i++) {
      crash(random, i);
      look("after crash " + i);
    }
    Run last = Run.lectern(home, "sync", "--full", "--pause", "0");
    assertThat(last.code()).as(last.err()).isZero();
    look("after the last sync");
    assertThat(held()).isEqualTo(ChangingBlog.POSTS);
  }

  /** At a random instant around a random request of the sync, so that both parts are at work. */
  private void crash(Random random, int number) throws IOException, InterruptedException {
    boolean early = number % EARLY == 0;
    CountDownLatch requests = blog.requests(early ? 0 : random.nextInt(ChangingBlog.POSTS + 6));
    long nanos = TimeUnit.MICROSECONDS.toNanos(random.nextInt(40_000));
    Process program = program("both", Integer.MAX_VALUE, random.nextLong());
    try (BufferedReader out = program.inputReader(StandardCharsets.UTF_8)) {
      Thread listening = Thread.ofPlatform().start(() -> read(out));
      assertThat(requests.await(10, TimeUnit.MINUTES)).as("the sync gets so far").isTrue();
      LockSupport.parkNanos(early ? 20 * nanos : nanos);
      kill(program);
      listening.join();
    }
  }

  /** By its handle, since a process closes its streams when it is ended, with what it said last. */
  private static void kill(Process program) throws InterruptedException {
    assertThat(program.toHandle().destroyForcibly()).as("killed in time").isTrue();
    program.waitFor();
  }

  private void read(BufferedReader out) {
    out.lines().forEach(standing::heard);
  }

  private Process program(String part, int rounds, long seed) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            Marking.class.getName(),
            home.toString(),
            part,
            Integer.toString(rounds),
            Long.toString(seed))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private void look(String when) throws Exception {
    Path file = home.resolve("library.db");
    assertThat(new Checkup(file, InstantSource.system()).complaints()).as(when).isEmpty();
    try (Library library = LibraryFile.open(file, InstantSource.system())) {
      standing.check(library, when);
      ChangingBlog.check(library, when);
    }
  }

  private long held() {
    try (Library library = LibraryFile.open(home.resolve("library.db"), InstantSource.system())) {
      return library.blogs().getFirst().ledger().held();
    }
  }

  @Test
  void a_reader_and_a_sync_in_two_programs_work_at_once() throws Exception {
    assertThat(Run.lectern(home, "add", blog.start(), "--pause", "0").code()).isZero();
    List<Process> programs = new ArrayList<>();
    programs.add(program("mark", 60, 1));
    programs.add(program("sync", 2, 2));
    programs.add(program("sync", 2, 3));
    try (BufferedReader out = programs.getFirst().inputReader(StandardCharsets.UTF_8)) {
      read(out);
    }
    for (Process program : programs) {
      assertThat(program.waitFor()).isZero();
    }
    look("after both");
    assertThat(held()).isEqualTo(ChangingBlog.POSTS);
  }

  /** All of them write most of the time; the reader's are many small changes. */
  @Test
  void a_reader_a_sync_and_two_imports_of_the_same_in_four_programs_take_turns() throws Exception {
    assertThat(Run.lectern(home, "add", blog.start(), "--pause", "0").code()).isZero();
    elsewhere(home.resolve("elsewhere"));
    List<Process> programs =
        List.of(program("sync", 2, 1), program("import", 1, 2), program("import", 1, 3));
    Path file = home.resolve("library.db");
    try (Library library = LibraryFile.open(file, InstantSource.system())) {
      long post = library.window(new Query.All(), Shelf.OLDEST, 0, 1).getFirst().id();
      for (int i = 0; i < 40; i++) {
        library.annotate(post, new Notebook.Passage(0, i, 1, "x"), "note " + i);
      }
      for (Process program : programs) {
        assertThat(program.waitFor()).isZero();
      }
      assertThat(library.notes(post)).hasSize(40);
      assertThat(library.count(new Query.All())).isEqualTo(ChangingBlog.POSTS + MANY + FEW);
      assertThat(library.count(QueryParser.parse("is:starred"))).isEqualTo(FEW);
    }
    assertThat(new Checkup(file, InstantSource.system()).complaints()).isEmpty();
    try (Stream<Path> files = Files.list(home)) {
      assertThat(files.map(path -> path.getFileName().toString()))
          .noneMatch(name -> name.contains(".import-"));
    }
  }

  /** Posts in JSON lines, and another library with marks. */
  private static void elsewhere(Path folder) throws IOException {
    Files.createDirectory(folder);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < MANY; i++) {
      lines.append(
          "{\"blog\":\"Lines\",\"site_url\":\"https://lines.example/\",\"url\":\"https://lines.example/%d\",\"title\":\"Line %d\",\"text\":\"Some words.\"}%n"
              .formatted(i, i));
    }
    Files.writeString(folder.resolve("posts.jsonl"), lines);
    try (Shelf shelf = new Shelf(folder)) {
      shelf.library.bulk(() -> {
        for (int i = 0; i < FEW; i++) {
          shelf.post("Post " + i, "2020-01-01", "Some words.");
        }
      });
      shelf.library.mark(new Query.All(), Library.Mark.STARRED);
    }
  }
}
