package dev.lectern.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.FakeSite;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How often a host is asked. */
class PaceTest {

  private static final Duration SECOND = Duration.ofSeconds(1);

  private final FakeSite site = FakeSite.start();

  @AfterEach
  void close() {
    site.close();
  }

  private void pages() {
    for (int i = 0; i < 20; i++) {
      site.page("/" + i, "page " + i);
    }
  }

  @Test
  void a_pause_that_was_set_is_kept_between_all_requests() {
    pages();
    try (Reader reader = new Reader(Manners.of("1").withPause(SECOND), Limits.USUAL)) {
      for (int i = 0; i < 4; i++) {
        reader.typed(site.at("/" + i));
      }
      // robots.txt is a request as well
      assertThat(reader.room.waits()).containsExactly(SECOND, SECOND, SECOND, SECOND);
    }
  }

  @Test
  void this_machine_is_asked_without_a_pause() {
    pages();
    try (Reader reader = new Reader()) {
      reader.typed(site.at("/1"));
      reader.typed(site.at("/2"));
      assertThat(reader.room.waits()).isEmpty();
    }
  }

  @Test
  void time_that_has_passed_anyway_counts() {
    pages();
    try (Reader reader = new Reader(Manners.of("1").withPause(SECOND), Limits.USUAL)) {
      reader.typed(site.at("/1"));
      reader.room.passes(Duration.ofMillis(700));
      reader.typed(site.at("/2"));
      assertThat(reader.room.waits()).containsExactly(SECOND, Duration.ofMillis(300));
    }
  }

  @Test
  void a_clock_set_back_does_not_stop_the_reader() {
    pages();
    try (Reader reader = new Reader(Manners.of("1").withPause(SECOND), Limits.USUAL)) {
      reader.typed(site.at("/1"));
      reader.room.passes(Duration.ofDays(-300));
      reader.typed(site.at("/2"));
      assertThat(reader.room.waits()).allMatch(wait -> wait.compareTo(SECOND) <= 0);
    }
  }

  @Test
  void never_more_than_two_are_under_way_to_a_host() throws Exception {
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    CountDownLatch two = new CountDownLatch(2);
    for (int i = 0; i < 12; i++) {
      site.on(
          "/" + i,
          exchange -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            two.countDown();
            await(two);
            now.decrementAndGet();
            FakeSite.send(exchange, 200, "text/html", "x");
          });
    }
    try (Reader reader = new Reader();
        ExecutorService threads = Executors.newFixedThreadPool(12)) {
      List<Future<Page>> pages =
          IntStream.range(0, 12)
              .mapToObj(i -> threads.submit(() -> reader.typed(site.at("/" + i))))
              .toList();
      for (Future<Page> page : pages) {
        assertThat(page.get(60, TimeUnit.SECONDS).status()).isEqualTo(200);
      }
    }
    assertThat(most.get()).isEqualTo(2);
    assertThat(site.hits("/robots.txt")).isEqualTo(1);
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void hosts_do_not_wait_for_each_other() {
    pages();
    try (RawSite other = RawSite.startAt("127.0.0.2");
        Reader reader = new Reader(Manners.of("1").withPause(SECOND), Limits.USUAL)) {
      other.on("/", "HTTP/1.1 200 OK\r\n\r\nx");
      reader.typed(site.at("/1"));
      int before = reader.room.waits().size();
      reader.room.passes(Duration.ZERO);
      reader.typed(other.at("/"));
      assertThat(reader.room.waits()).hasSize(before + 1); // its own robots.txt and page
    }
  }

  @Test
  void a_public_host_gets_a_pause_by_itself() {
    try (RawSite proxy = RawSite.start();
        Reader reader = Reader.behind(Map.of("http_proxy", proxy.at("")))) {
      proxy.on("*", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\nx");
      reader.found("http://blog.example/");
      reader.found("http://blog.example/2");
      assertThat(reader.room.waits()).containsExactly(Manners.USUAL_PAUSE, Manners.USUAL_PAUSE);
    }
  }

  @Test
  void connections_are_used_again() {
    List<Integer> ports = new CopyOnWriteArrayList<>();
    for (int i = 0; i < 5; i++) {
      site.on(
          "/" + i,
          exchange -> {
            ports.add(exchange.getRemoteAddress().getPort());
            FakeSite.send(exchange, 200, "text/html", "x");
          });
    }
    try (Reader reader = new Reader()) {
      for (int i = 0; i < 5; i++) {
        reader.typed(site.at("/" + i));
      }
    }
    assertThat(ports).hasSize(5).containsOnly(ports.get(0));
  }

  @Test
  void each_request_is_logged_with_its_reason() {
    site.page("/a", "hello");
    try (Reader reader = new Reader()) {
      reader.typed(site.at("/a"));
      reader.problem(site.at("/none"));
      assertThat(reader.log)
          .extracting(e -> e.address().path() + " " + e.reason() + " " + e.status())
          .containsExactly("/robots.txt robots.txt 404", "/a typed 200", "/none typed 404");
      assertThat(reader.log.get(1).bytes()).isEqualTo(5);
    }
  }

  @Test
  void a_request_without_an_answer_is_logged_with_what_went_wrong() {
    try (Reader reader = new Reader()) {
      reader.problem(RawSite.closedPort());
      assertThat(reader.log).hasSize(1);
      assertThat(reader.log.get(0).status()).isZero();
      assertThat(reader.log.get(0).outcome()).contains("connection refused");
    }
  }
}
