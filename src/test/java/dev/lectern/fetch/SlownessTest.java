package dev.lectern.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lectern.address.Address;
import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Servers that take their time; the limits here are tiny, so that the tests are not. */
@Timeout(180)
class SlownessTest {

  private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n";

  private final RawSite site = RawSite.start();
  private final CountDownLatch over = new CountDownLatch(1);

  @AfterEach
  void close() {
    over.countDown();
    site.close();
  }

  /** For what must not strike, on the slowest machine. */
  private static final Duration LONG = Duration.ofMinutes(2);

  private static final Limits.Speed ANY = new Limits.Speed(0, LONG);
  private static final Duration BRIEF = Duration.ofMillis(100);

  /** Long enough for a machine to connect to itself, since the first byte is awaited after it. */
  private static final Duration CONNECT = Duration.ofSeconds(4);

  private static Limits of(Limits.Patience patience) {
    return new Limits(patience, 1 << 20, 16 << 10, 5);
  }

  private static Limits firstByteWithin(Duration time) {
    return of(new Limits.Patience(CONNECT, time, LONG, ANY));
  }

  private static Limits fasterThan(int bytes, Duration window) {
    return of(new Limits.Patience(LONG, LONG, LONG, new Limits.Speed(bytes, window)));
  }

  private static Limits allWithin(Duration time) {
    return of(new Limits.Patience(LONG, LONG, time, ANY));
  }

  private void drip(String head, long pauseMillis) {
    site.on(
        "/",
        out -> {
          out.write(head.getBytes(StandardCharsets.UTF_8));
          while (!over.await(pauseMillis, TimeUnit.MILLISECONDS)) {
            out.write('x');
            out.flush();
          }
        });
  }

  /** That there is no robots.txt is known before, so that the limit strikes only the page. */
  private Problem problem(Limits limits) {
    HostMemory memory = HostMemory.brief();
    RobotsFile none =
        new RobotsFile(new WaitingRoom().instant(), Optional.empty(), 404, Validators.NONE, "");
    memory.remember("robots of " + Address.of(site.at("/")).origin(), none.write());
    try (Reader reader = Reader.remembering(memory, limits)) {
      Problem problem = reader.problem(site.at("/"));
      assertThat(site.hits("/robots.txt")).isZero();
      assertThat(site.hits("/")).isEqualTo(1);
      return problem;
    }
  }

  @Test
  void a_server_that_accepts_and_says_nothing_is_too_slow() {
    site.on("/", out -> over.await());
    assertThat(problem(firstByteWithin(BRIEF))).isEqualTo(new Problem.TooSlow(site.at("/"), BRIEF));
  }

  @Test
  void a_header_that_drips_is_too_slow() {
    drip("HTTP/1.1 200 OK\r\nX-A: ", 10);
    assertThat(problem(firstByteWithin(BRIEF))).isEqualTo(new Problem.TooSlow(site.at("/"), BRIEF));
  }

  @Test
  void a_body_that_drips_is_too_slow() {
    drip(OK, 10);
    assertThat(problem(fasterThan(500, BRIEF))).isEqualTo(new Problem.TooSlow(site.at("/"), BRIEF));
  }

  @Test
  void a_body_that_stops_is_too_slow() {
    site.on(
        "/",
        out -> {
          out.write((OK + "x".repeat(5000)).getBytes(StandardCharsets.UTF_8));
          out.flush();
          over.await();
        });
    assertThat(problem(fasterThan(500, BRIEF))).isEqualTo(new Problem.TooSlow(site.at("/"), BRIEF));
  }

  @Test
  void a_body_that_never_ends_is_too_slow_in_all() {
    drip(OK, 1);
    assertThat(problem(allWithin(Duration.ofMillis(300))))
        .isEqualTo(new Problem.TooSlow(site.at("/"), Duration.ofMillis(300)));
  }

  @Test
  void an_interrupt_ends_a_fetch_at_once() throws InterruptedException {
    CountDownLatch asked = new CountDownLatch(1);
    site.on(
        "/",
        out -> {
          asked.countDown();
          over.await();
        });
    AtomicReference<Problem> problem = new AtomicReference<>(new Problem.Unexpected("none"));
    AtomicReference<Boolean> still = new AtomicReference<>(false);
    try (Reader reader = new Reader()) {
      Thread thread =
          new Thread(() -> {
            problem.set(reader.problem(site.at("/")));
            still.set(Thread.currentThread().isInterrupted());
          });
      thread.start();
      asked.await();
      thread.interrupt();
      thread.join(Duration.ofSeconds(20));
      assertThat(thread.isAlive()).isFalse();
    }
    assertThat(problem.get()).isEqualTo(new Problem.Interrupted());
    assertThat(still.get()).isTrue();
  }

  @Test
  void an_interrupt_ends_a_wait_for_the_turn() {
    site.on("/", OK + "x");
    try (Reader reader =
        new Reader(Manners.of("1").withPause(Duration.ofSeconds(5)), Limits.USUAL)) {
      reader.typed(site.at("/"));
      Thread.currentThread().interrupt();
      ProblemException stopped =
          catchThrowableOfType(
              ProblemException.class,
              () -> reader.fetcher.fetch(Request.typed(Address.of(site.at("/")))));
      assertThat(Thread.interrupted()).isTrue();
      assertThat(stopped.problem()).isEqualTo(new Problem.Interrupted());
      assertThat(site.hits("/")).isEqualTo(1);
    }
  }

  @Test
  void closing_ends_what_is_under_way() throws InterruptedException {
    CountDownLatch asked = new CountDownLatch(1);
    site.on(
        "/",
        out -> {
          asked.countDown();
          over.await();
        });
    Reader reader = new Reader();
    Thread thread = new Thread(() -> reader.problem(site.at("/")));
    thread.start();
    asked.await();
    reader.close();
    thread.join(Duration.ofSeconds(20));
    assertThat(thread.isAlive()).isFalse();
  }
}
