package dev.lectern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-c in the middle of an add, sent to a real process. */
class InterruptTest {

  private static final int POSTS = 12;
  private static final int ANSWERED = 5;

  /** Generous; a process that waited for its requests would never end. */
  private static final long LONGEST = 300;

  @TempDir private Path home;

  private final FakeSite site = FakeSite.start();
  private final CountDownLatch stuck = new CountDownLatch(1);
  private final CountDownLatch released = new CountDownLatch(1);

  @BeforeEach
  void aBlogThatStopsAnswering() {
    StringBuilder cards = new StringBuilder("<title>Kettles</title><main>");
    for (int i = 1; i <= POSTS; i++) {
      cards.append(
          "<article><h2><a href='/post-%d/'>Kettle number %d</a></h2><p>About it, with care.</p><time datetime='2026-03-%02d'>then</time></article>"
              .formatted(i, i, i));
      answer(i, i > ANSWERED);
    }
    site.page("/", cards.append("</main>").toString());
  }

  private void answer(int i, boolean late) {
    String page =
        "<title>Kettle number %d</title><article><h1>Kettle number %d</h1><p>%s"
            .formatted(i, i, "The kettle was older than the kitchen. ".repeat(20));
    site.on(
        "/post-" + i + "/",
        exchange -> {
          if (late) {
            stuck.countDown();
            await(released);
          }
          FakeSite.send(exchange, 200, "text/html", page);
        });
  }

  @AfterEach
  void close() {
    released.countDown();
    site.close();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(LONGEST, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A shell may have told its children to ignore the signal; env tells them not to. */
  private Process start(String... args) throws IOException {
    List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT"));
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            "dev.lectern.Main"));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LECTERN_HOME", home.toString());
    builder.redirectErrorStream(true).redirectOutput(home.resolve("said").toFile());
    return builder.start();
  }

  private static void interrupt(Process process) throws Exception {
    Process kill = new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start();
    assertThat(kill.waitFor()).isZero();
  }

  @BeforeEach
  void signalsCanBeSent() throws Exception {
    Process probe = new ProcessBuilder("env", "--default-signal=INT", "true").start();
    assumeTrue(probe.waitFor() == 0);
  }

  @Test
  void while_posts_are_looked_for_it_says_that_nothing_is_kept() throws Exception {
    site.on(
        "/",
        exchange -> {
          stuck.countDown();
          await(released);
          FakeSite.send(exchange, 200, "text/html", "<title>Kettles</title>");
        });
    Process add = start("add", site.at("/"), "--pause", "0");
    await(stuck);
    interrupt(add);
    assertThat(add.waitFor(LONGEST, TimeUnit.SECONDS)).isTrue();
    assertThat(add.exitValue()).isEqualTo(130);
    assertThat(Files.readString(home.resolve("said")))
        .contains(site.at("/") + " is not in the library yet, and nothing of it is kept.")
        .doesNotContain("the next sync");
    assertThat(Run.lectern(home, "blogs", "--json").out()).isEmpty();
  }

  @Test
  void a_sync_ends_with_its_code_keeps_what_it_has_and_the_next_goes_on() throws Exception {
    Process add = start("add", site.at("/"), "--pause", "0");
    await(stuck);
    interrupt(add);
    assertThat(add.waitFor(LONGEST, TimeUnit.SECONDS)).isTrue();
    assertThat(add.exitValue()).isEqualTo(130);
    assertThat(Files.readString(home.resolve("said"))).contains("the next sync goes on.");
    assertThat(Run.lectern(home, "doctor").out()).doesNotContainIgnoringCase("damaged");
    released.countDown();
    Run next = Run.lectern(home, "sync", "--pause", "0");
    assertThat(next.code()).as(next.err()).isZero();
    assertThat(Run.lectern(home, "blogs", "--json").out())
        .contains("\"held\":" + POSTS + ",\"failed\":0");
  }
}
