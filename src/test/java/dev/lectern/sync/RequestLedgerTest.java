package dev.lectern.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.lectern.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ledger counts what was asked of a server, as the server's own log does. */
class RequestLedgerTest {

  @TempDir private Path home;

  private JsonObject ledger() {
    return JsonParser.parseString(Run.lectern(home, "blogs", "--json").out()).getAsJsonObject();
  }

  @Test
  void it_counts_every_request_by_its_reason() {
    try (CountedBlog blog = new CountedBlog(30, 0)) {
      Run.lectern(home, "add", blog.site.at("/"), "--pause", "0");
      int first = blog.requests();
      assertThat(ledger().get("requests").getAsInt()).isEqualTo(first);
      assertThat(ledger().getAsJsonObject("last_requests").get("post").getAsInt()).isEqualTo(30);
      assertThat(ledger().getAsJsonObject("last_requests").get("robots.txt").getAsInt()).isOne();
      Run log = Run.lectern(home, "sync", "--pause", "0", "--log");
      int second = blog.requests() - first;
      assertThat(log.err().lines().filter(line -> line.contains(" GET "))).hasSize(second);
      assertThat(ledger().get("requests").getAsInt()).isEqualTo(first + second);
      assertThat(Run.lectern(home, "blogs", "-v").out())
          .containsPattern(
              "requests: %d in all, %d by the last sync \\(%d for new posts.*\\), %d not modified"
                  .formatted(first + second, second, second, second));
    }
  }

  @Test
  void a_sync_that_asks_for_nothing_changes_nothing() {
    try (CountedBlog blog = new CountedBlog(3, 0)) {
      Run.lectern(home, "add", blog.site.at("/"), "--pause", "0");
    }
    String before = ledger().toString();
    Run.lectern(home, "sync", "--re-extract");
    assertThat(ledger().toString()).isEqualTo(before);
  }
}
