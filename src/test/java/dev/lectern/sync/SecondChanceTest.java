package dev.lectern.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.lectern.FakeSite;
import dev.lectern.Run;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What failed by bad luck is fetched later without anybody asking for it; nothing else is. */
class SecondChanceTest {

  private static final int POSTS = 4;

  @TempDir private Path home;

  private final FakeSite site = FakeSite.start();
  private Instant now = Instant.parse("2026-03-03T12:00:00Z");

  @BeforeEach
  void aBlog() {
    StringBuilder cards = new StringBuilder("<title>Kettles</title><main>");
    for (int i = POSTS; i >= 1; i--) {
      cards.append(
          "<article><h2><a href='/post-%d/'>Kettle number %d</a></h2><p>About it, with care.</p><time datetime='2026-03-0%d'>then</time></article>"
              .formatted(i, i, i));
      isThere(i);
    }
    site.page("/", cards.append("</main>").toString());
  }

  private void isThere(int i) {
    site.page(
        "/post-" + i + "/",
        "<title>Kettle number %d</title><article><h1>Kettle number %d</h1><p>%s"
            .formatted(i, i, "The kettle was older than the kitchen. ".repeat(20)));
  }

  private void answers(int i, int status, String retryAfter) {
    site.on(
        "/post-" + i + "/",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", retryAfter);
          FakeSite.send(exchange, status, "text/html", "no");
        });
  }

  @AfterEach
  void close() {
    site.close();
  }

  private void run(String... args) {
    Run.at(() -> now, home, args);
  }

  private void syncAfter(Duration time) {
    now = now.plus(time);
    run("sync", "--pause", "0");
  }

  private int ledger(String field) {
    JsonObject blog =
        JsonParser.parseString(Run.lectern(home, "blogs", "--json").out()).getAsJsonObject();
    return blog.get(field).getAsInt();
  }

  @Test
  void a_post_whose_server_had_a_fault_is_tried_again_by_the_next_sync() {
    answers(2, 500, "");
    run("add", site.at("/"), "--pause", "0");
    assertThat(ledger("failed")).isEqualTo(1);
    isThere(2);
    syncAfter(Duration.ZERO);
    assertThat(ledger("held")).isEqualTo(POSTS);
    assertThat(ledger("failed")).isZero();
  }

  @Test
  void a_post_that_is_not_there_is_asked_for_once() {
    answers(2, 404, "");
    run("add", site.at("/"), "--pause", "0");
    syncAfter(Duration.ofDays(1));
    assertThat(site.hits("/post-2/")).isEqualTo(1);
    assertThat(ledger("failed")).isEqualTo(1);
  }

  @Test
  void a_fault_that_stays_is_tried_less_and_less_often_and_five_times_in_all() {
    answers(2, 500, "");
    run("add", site.at("/"), "--pause", "0");
    syncAfter(Duration.ZERO);
    syncAfter(Duration.ofMinutes(9));
    assertThat(site.hits("/post-2/")).isEqualTo(2);
    syncAfter(Duration.ofMinutes(2));
    assertThat(site.hits("/post-2/")).isEqualTo(3);
    for (int day = 0; day < 6; day++) {
      syncAfter(Duration.ofDays(1));
    }
    assertThat(site.hits("/post-2/")).isEqualTo(5);
    run("sync", "--retry-failed", "--pause", "0");
    assertThat(site.hits("/post-2/")).isEqualTo(6);
  }

  @Test
  void what_a_busy_server_put_off_is_fetched_when_its_time_is_over() {
    for (int i = 1; i <= POSTS; i++) {
      answers(i, 429, "3600");
    }
    run("add", site.at("/"), "--pause", "0");
    assertThat(ledger("held")).isZero();
    int before = site.hits().size();
    for (int i = 0; i < 6; i++) {
      syncAfter(Duration.ofMinutes(9));
    }
    assertThat(site.hits().size()).as("nothing is asked meanwhile").isEqualTo(before);
    for (int i = 1; i <= POSTS; i++) {
      isThere(i);
    }
    syncAfter(Duration.ofHours(2));
    assertThat(ledger("held")).isEqualTo(POSTS);
  }
}
