package dev.lectern.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lectern.address.Address;
import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Servers that take their time; the limits here are tiny, so that the tests are not. */
@Timeout(60)
class SlownessTest {

  private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n";

  private final RawSite site = RawSite.start();
  private final CountDownLatch over = new CountDownLatch(1);

  @AfterEach
  void close() {
    over.countDown();
    site.close();
  }

  private static Limits patience(int firstByte, int total, int slowest, int window) {
    Limits.Speed speed = new Limits.Speed(slowest, Duration.ofMillis(window));
    Limits.Patience patience =
        new Limits.Patience(
            Duration.ofSeconds(1), Duration.ofMillis(firstByte), Duration.ofMillis(total), speed);
    return new Limits(patience, 1 << 20, 16 << 10, 5);
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

  private Problem problem(Limits limits) {
    try (Reader reader = Reader.within(limits)) {
      reader.known(site.at("/"));
      return reader.problem(site.at("/"));
    }
  }

  @Test
  void a_server_that_accepts_and_says_nothing_is_too_slow() {
    site.on("/", out -> over.await());
    assertThat(problem(patience(150, 5000, 1, 5000)))
        .isEqualTo(new Problem.TooSlow(site.at("/"), Duration.ofMillis(150)));
  }

  @Test
  void a_header_that_drips_is_too_slow() {
    drip("HTTP/1.1 200 OK\r\nX-A: ", 10);
    assertThat(problem(patience(150, 5000, 1, 5000)))
        .isEqualTo(new Problem.TooSlow(site.at("/"), Duration.ofMillis(150)));
  }

  @Test
  void a_body_that_drips_is_too_slow() {
    drip(OK, 10);
    assertThat(problem(patience(2000, 9000, 500, 100)))
        .isEqualTo(new Problem.TooSlow(site.at("/"), Duration.ofMillis(100)));
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
    assertThat(problem(patience(2000, 9000, 500, 100)))
        .isEqualTo(new Problem.TooSlow(site.at("/"), Duration.ofMillis(100)));
  }

  @Test
  void a_body_that_never_ends_is_too_slow_in_all() {
    drip(OK, 1);
    assertThat(problem(patience(2000, 300, 1, 5000)))
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
      thread.join(1000);
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
    thread.join(2000);
    assertThat(thread.isAlive()).isFalse();
  }
}
