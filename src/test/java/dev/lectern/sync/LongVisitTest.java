package dev.lectern.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.lectern.FakeSite;
import dev.lectern.Run;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A blog may take so long and no longer; what is left then is a matter of the next sync. */
class LongVisitTest {

  private static final int POSTS = 30;

  @TempDir private Path home;

  private final FakeSite site = FakeSite.start();
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-03-03T12:00:00Z"));

  @AfterEach
  void close() {
    site.close();
  }

  /** Each post takes ten minutes of a clock that nobody waits for. */
  private void aSlowBlog() {
    StringBuilder cards = new StringBuilder("<title>Kettles</title><main>");
    for (int i = 1; i <= POSTS; i++) {
      String page =
          "<title>Kettle number %d</title><article><h1>Kettle number %d</h1><p>%s"
              .formatted(i, i, "The kettle was older than the kitchen. ".repeat(20));
      cards.append(
          "<article><h2><a href='/post-%d/'>Kettle number %d</a></h2><p>About it, with care.</p><time datetime='2026-03-%02d'>then</time></article>"
              .formatted(i, i, i));
      site.on(
          "/post-" + i + "/",
          exchange -> {
            now.updateAndGet(time -> time.plus(Duration.ofMinutes(10)));
            FakeSite.send(exchange, 200, "text/html", page);
          });
    }
    site.page("/", cards.append("</main>").toString());
  }

  private Run run(String... args) {
    return Run.at(now::get, home, args);
  }

  private JsonObject ledger() {
    return JsonParser.parseString(run("blogs", "--json").out()).getAsJsonObject();
  }

  @Test
  void it_is_left_in_time_says_so_and_the_next_sync_goes_on() {
    aSlowBlog();
    Run add = run("add", site.at("/"), "--pause", "0");
    assertThat(add.code()).isEqualTo(3);
    assertThat(add.err())
        .containsPattern("after 2 h with 1\\d posts to go. The next sync goes on.");
    assertThat(ledger().get("held").getAsInt()).isBetween(11, 16);
    assertThat(ledger().get("failed").getAsInt()).isZero();
    assertThat(ledger().get("problem").getAsString()).contains("posts to go");
    run("sync", "--pause", "0");
    run("sync", "--pause", "0");
    assertThat(ledger().get("held").getAsInt()).isEqualTo(POSTS);
    assertThat(ledger().get("problem").getAsString()).isEmpty();
  }
}
