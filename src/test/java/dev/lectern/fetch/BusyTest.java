package dev.lectern.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.FakeSite;
import dev.lectern.problem.Problem;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that ask for patience. */
class BusyTest {

  private final FakeSite site = FakeSite.start();
  private final HostMemory memory = HostMemory.brief();
  private final Reader reader = Reader.remembering(memory);

  @AfterEach
  void close() {
    reader.close();
    site.close();
  }

  /** The path answers with this status so often, and then with a page. */
  private void busy(String path, int times, int status, String retryAfter) {
    AtomicInteger left = new AtomicInteger(times);
    site.on(
        path,
        exchange -> {
          boolean still = left.getAndDecrement() > 0;
          if (still && !retryAfter.isEmpty()) {
            exchange.getResponseHeaders().set("Retry-After", retryAfter);
          }
          FakeSite.send(exchange, still ? status : 200, "text/html", "at last");
        });
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 503})
  void a_short_retry_after_is_waited_for(int status) {
    busy("/", 1, status, "7");
    assertThat(reader.typed(site.at("/")).text()).isEqualTo("at last");
    assertThat(reader.room.waits()).containsExactly(Duration.ofSeconds(7));
    assertThat(site.hits("/")).isEqualTo(2);
  }

  @Test
  void a_retry_after_may_be_a_date() {
    busy("/", 1, 429, "Sun, 01 Mar 2026 12:00:20 GMT");
    reader.typed(site.at("/"));
    assertThat(reader.room.waits()).containsExactly(Duration.ofSeconds(20));
  }

  @Test
  void a_long_retry_after_is_handed_on_and_the_host_left_alone() {
    busy("/", 9, 503, "3600");
    site.page("/other", "x");
    assertThat(reader.problem(site.at("/")))
        .isEqualTo(new Problem.AskedToWait(site.at("/"), 503, Duration.ofHours(1)));
    assertThat(reader.problem(site.at("/other")))
        .isEqualTo(new Problem.AskedToWait(site.at("/other"), 503, Duration.ofHours(1)));
    assertThat(site.hits("/")).isEqualTo(1);
    assertThat(site.hits("/other")).isZero();
    assertThat(reader.room.waits()).isEmpty();
  }

  @Test
  void when_the_time_is_over_the_host_is_asked_again() {
    busy("/", 1, 429, "3600");
    reader.problem(site.at("/"));
    reader.room.passes(Duration.ofMinutes(61));
    assertThat(reader.typed(site.at("/")).text()).isEqualTo("at last");
  }

  @Test
  void another_run_still_leaves_the_host_alone() {
    busy("/", 1, 429, "3600");
    reader.problem(site.at("/"));
    try (Reader later = Reader.remembering(memory)) {
      assertThat(later.problem(site.at("/"))).isInstanceOf(Problem.AskedToWait.class);
      later.room.passes(Duration.ofMinutes(61));
      assertThat(later.typed(site.at("/")).text()).isEqualTo("at last");
    }
    assertThat(site.hits("/")).isEqualTo(2);
  }

  @Test
  void an_answer_makes_the_strikes_forgotten() {
    busy("/", 1, 429, "3600");
    reader.problem(site.at("/"));
    reader.room.passes(Duration.ofMinutes(61));
    reader.typed(site.at("/"));
    assertThat(memory.recall("rest of 127.0.0.1")).contains("");
  }

  @Test
  void without_a_time_the_pauses_double_with_jitter_until_it_is_enough() {
    busy("/", 99, 429, "");
    Problem.AskedToWait problem = (Problem.AskedToWait) reader.problem(site.at("/"));
    assertThat(problem.pause()).isBetween(Duration.ofSeconds(30), Duration.ofSeconds(90));
    assertThat(site.hits("/")).isEqualTo(4);
    assertThat(reader.room.waits()).hasSize(3);
    for (int i = 0; i < 3; i++) {
      long base = 1000L << i;
      assertThat(reader.room.waits().get(i).toMillis()).isBetween(base / 2, base * 3 / 2);
    }
  }

  @Test
  void a_host_that_stays_busy_is_left_alone_for_longer_each_time() {
    busy("/", 99, 429, "");
    for (int i = 0; i < 4; i++) {
      Problem.AskedToWait problem = (Problem.AskedToWait) reader.problem(site.at("/"));
      assertThat(problem.pause().toSeconds()).isBetween(30L << i, 90L << i);
      reader.room.passes(problem.pause());
    }
  }

  @Test
  void a_time_in_the_past_or_nonsense_is_no_time() {
    for (String field : new String[] {"0", "-5", "soon", "Sun, 01 Mar 2020 12:00:00 GMT"}) {
      busy("/", 1, 429, field);
      assertThat(reader.typed(site.at("/")).text()).isEqualTo("at last");
    }
  }

  @Test
  void nobody_is_left_alone_for_ever() {
    busy("/", 9, 429, "999999999999");
    assertThat(reader.problem(site.at("/")))
        .isEqualTo(new Problem.AskedToWait(site.at("/"), 429, Duration.ofDays(1)));
  }

  @ParameterizedTest
  @ValueSource(ints = {502, 503, 504})
  void a_passing_fault_is_tried_again(int status) {
    busy("/", 2, status, "");
    assertThat(reader.typed(site.at("/")).text()).isEqualTo("at last");
    assertThat(site.hits("/")).isEqualTo(3);
  }

  @Test
  void a_fault_that_stays_is_an_error_of_that_page_only() {
    busy("/bad", 99, 503, "");
    site.page("/good", "fine");
    assertThat(reader.problem(site.at("/bad")))
        .isEqualTo(new Problem.ErrorStatus(site.at("/bad"), 503));
    assertThat(reader.typed(site.at("/good")).text()).isEqualTo("fine");
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 407, 410, 418, 451, 500, 501, 300, 304, 305})
  void an_error_status_is_told_and_not_repeated(int status) {
    site.on("/", exchange -> FakeSite.send(exchange, status, "text/html", ""));
    assertThat(reader.problem(site.at("/")))
        .isEqualTo(new Problem.ErrorStatus(site.at("/"), status));
    assertThat(site.hits("/")).isEqualTo(1);
  }

  @Test
  void a_dead_host_is_not_tried_again_and_again() {
    String address = RawSite.closedPort();
    for (int i = 0; i < 5; i++) {
      assertThat(reader.problem(address + i))
          .isEqualTo(new Problem.Unreachable(address + i, "connection refused"));
    }
    assertThat(reader.log).hasSize(3);
  }
}
