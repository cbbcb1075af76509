package dev.lectern.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.FakeSite;
import dev.lectern.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Cookies, and header fields that a person wants sent. */
class CookieTest {

  private final FakeSite site = FakeSite.start();
  private final List<String> sent = new CopyOnWriteArrayList<>();

  @AfterEach
  void close() {
    site.close();
  }

  private void recording(String path, String... cookies) {
    site.on(
        path,
        exchange -> {
          sent.add(String.valueOf(exchange.getRequestHeaders().getFirst("Cookie")));
          for (String cookie : cookies) {
            exchange.getResponseHeaders().add("Set-Cookie", cookie);
          }
          FakeSite.send(exchange, 200, "text/html", "x");
        });
  }

  @Test
  void a_cookie_comes_back_within_a_fetchers_life_only() {
    recording("/", "seen=1; Path=/");
    try (Reader reader = new Reader()) {
      reader.typed(site.at("/"));
      reader.typed(site.at("/"));
    }
    try (Reader another = new Reader()) {
      another.typed(site.at("/"));
    }
    assertThat(sent).containsExactly("null", "seen=1", "null");
  }

  @Test
  void a_cookie_of_one_host_is_not_told_to_another() {
    recording("/", "seen=1; Path=/; Domain=127.0.0.2");
    try (RawSite other = RawSite.startAt("127.0.0.2");
        Reader reader = new Reader()) {
      other.on("/", "HTTP/1.1 200 OK\r\n\r\nx");
      reader.typed(site.at("/"));
      reader.typed(other.at("/"));
      assertThat(other.requests("/").get(0)).doesNotContain("Cookie");
    }
  }

  @Test
  void a_heap_of_cookies_is_not_carried_around() {
    String[] many = new String[105];
    for (int i = 0; i < many.length; i++) {
      many[i] = "c" + i + "=" + "x".repeat(i < 100 ? 10 : 6000);
    }
    recording("/", many);
    try (Reader reader = new Reader()) {
      reader.typed(site.at("/"));
      reader.typed(site.at("/"));
    }
    assertThat(sent.get(1).split(";")).hasSizeLessThanOrEqualTo(30);
  }

  @Test
  void a_malformed_cookie_is_passed_over() {
    recording("/", "", "=", ";;;", "a", "b=\u00e9", "c=\"", "ok=1");
    try (Reader reader = new Reader()) {
      reader.typed(site.at("/"));
      reader.typed(site.at("/"));
    }
    assertThat(sent.get(1)).contains("ok=1");
  }

  @Test
  void fields_that_a_person_set_go_to_that_host_only() {
    Map<String, Map<String, String>> headers =
        Map.of("127.0.0.1", Map.of("Authorization", "Bearer x", "User-Agent", "Mine/1"));
    try (RawSite here = RawSite.start();
        RawSite there = RawSite.startAt("127.0.0.2");
        Reader reader = new Reader(Manners.of("1").withHeaders(headers), Limits.USUAL)) {
      here.on("/", "HTTP/1.1 200 OK\r\n\r\nx");
      there.on("/", "HTTP/1.1 200 OK\r\n\r\nx");
      reader.typed(here.at("/"));
      reader.typed(there.at("/"));
      assertThat(here.requests("/").get(0)).contains("Authorization: Bearer x", "Mine/1");
      assertThat(there.requests("/").get(0)).doesNotContain("Bearer", "Mine/1");
    }
  }

  @Test
  void a_field_that_cannot_be_sent_is_a_bad_setting() {
    Map<String, Map<String, String>> headers = Map.of("127.0.0.1", Map.of("Host", "else"));
    try (Reader reader = new Reader(Manners.of("1").withHeaders(headers), Limits.USUAL)) {
      assertThat(reader.problem(site.at("/"))).isInstanceOf(Problem.BadSetting.class);
    }
  }

  @Test
  void a_validator_that_cannot_be_sent_back_is_not_kept() {
    try (RawSite raw = RawSite.start();
        Reader reader = new Reader()) {
      raw.on(
          "/",
          "HTTP/1.1 200 OK\r\nETag: \""
              + "x".repeat(5000)
              + "\"\r\nLast-Modified: \u00e9\r\n\r\nx");
      assertThat(reader.typed(raw.at("/")).validators()).isEqualTo(Validators.NONE);
    }
  }

  @Test
  void link_fields_are_handed_on_together() {
    try (RawSite raw = RawSite.start();
        Reader reader = new Reader()) {
      raw.on("/", "HTTP/1.1 200 OK\r\nLink: </f>; rel=alternate\r\nlink: </2>; rel=next\r\n\r\nx");
      assertThat(reader.typed(raw.at("/")).link()).isEqualTo("</f>; rel=alternate, </2>; rel=next");
    }
  }
}
