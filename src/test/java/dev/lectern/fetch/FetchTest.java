package dev.lectern.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.FakeSite;
import dev.lectern.address.Address;
import dev.lectern.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FetchTest {

  private final FakeSite site = FakeSite.start();
  private final Reader reader = new Reader();

  @AfterEach
  void close() {
    reader.close();
    site.close();
  }

  @Test
  void a_page_comes_with_its_text_type_and_address() {
    site.page("/post", "<p>Grüße</p>");
    Page page = reader.typed(site.at("/post#part"));
    assertThat(page.text()).isEqualTo("<p>Grüße</p>");
    assertThat(page.type()).isEqualTo("text/html");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.charset()).isEqualTo(StandardCharsets.UTF_8);
    assertThat(page.requested()).hasToString(site.at("/post#part"));
    assertThat(page.address()).hasToString(site.at("/post"));
    assertThat(page.moved()).isFalse();
    assertThat(site.hits("/post")).isEqualTo(1);
  }

  @Test
  void it_says_who_it_is_and_what_it_reads() {
    Map<String, String> sent = new ConcurrentHashMap<>();
    site.on(
        "/",
        exchange -> {
          exchange.getRequestHeaders().forEach((name, values) -> sent.put(name, values.get(0)));
          FakeSite.send(exchange, 200, "text/html", "x");
        });
    reader.typed(site.at("/"));
    assertThat(sent)
        .containsEntry("User-agent", "Lectern/1.0 (+https://github.com/lectern/lectern)")
        .containsEntry("Accept-encoding", "gzip, deflate, br")
        .doesNotContainKeys("Upgrade", "If-none-match", "If-modified-since", "Cookie");
  }

  @Test
  void validators_are_kept_and_sent_and_believed() {
    site.on(
        "/feed",
        exchange -> {
          boolean same = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          exchange.getResponseHeaders().set("ETag", "\"v1\"");
          exchange.getResponseHeaders().set("Last-Modified", "Sun, 01 Mar 2026 10:00:00 GMT");
          FakeSite.send(exchange, same ? 304 : 200, "text/html", same ? "" : "news");
        });
    Address feed = Address.of(site.at("/feed"));
    Page first = reader.fetcher.fetch(Request.typed(feed));
    Page second = reader.fetcher.fetch(Request.typed(feed).with(first.validators()));
    assertThat(first.validators())
        .isEqualTo(new Validators("\"v1\"", "Sun, 01 Mar 2026 10:00:00 GMT"));
    assertThat(second.notModified()).isTrue();
    assertThat(second.validators()).isEqualTo(first.validators());
    assertThat(second.body()).isEmpty();
  }

  @Test
  void a_missing_page_is_an_error_status() {
    assertThat(reader.problem(site.at("/nothing")))
        .isEqualTo(new Problem.ErrorStatus(site.at("/nothing"), 404));
  }
}
