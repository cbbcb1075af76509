package dev.lectern.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.FakeSite;
import dev.lectern.problem.Problem;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectTest {

  private final FakeSite site = FakeSite.start();
  private final Reader reader = Reader.within(Reader.SMALL_BODIES);

  @AfterEach
  void close() {
    reader.close();
    site.close();
  }

  private void redirect(String path, int status, String location) {
    site.on(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Location", location);
          FakeSite.send(exchange, status, "text/html", "elsewhere");
        });
  }

  @ParameterizedTest
  @CsvSource({"301,true", "308,true", "302,false", "303,false", "307,false"})
  void every_kind_of_redirect_is_followed_and_only_some_are_for_ever(int status, boolean moved) {
    redirect("/old", status, "/new");
    site.page("/new", "here");
    Page page = reader.typed(site.at("/old"));
    assertThat(page.text()).isEqualTo("here");
    assertThat(page.address()).hasToString(site.at("/new"));
    assertThat(page.requested()).hasToString(site.at("/old"));
    assertThat(page.moved()).isEqualTo(moved);
    assertThat(site.hits("/new")).isEqualTo(1);
  }

  @Test
  void a_temporary_step_makes_the_whole_way_temporary() {
    redirect("/a", 301, "/b");
    redirect("/b", 302, "/c");
    site.page("/c", "here");
    assertThat(reader.typed(site.at("/a")).moved()).isFalse();
  }

  @Test
  void permanent_steps_make_a_permanent_way() {
    redirect("/a", 301, "b");
    redirect("/b", 308, site.at("/c#part"));
    site.page("/c", "here");
    Page page = reader.typed(site.at("/a"));
    assertThat(page.moved()).isTrue();
    assertThat(page.address()).hasToString(site.at("/c"));
  }

  @Test
  void a_permanent_way_is_remembered_by_the_next_run_as_well() {
    redirect("/old", 301, "/new");
    site.content("/new", "text/plain", "hi");
    HostMemory memory = HostMemory.brief();
    try (Reader first = Reader.remembering(memory)) {
      assertThat(first.typed(site.at("/old")).text()).isEqualTo("hi");
    }
    try (Reader second = Reader.remembering(memory)) {
      Page page = second.typed(site.at("/old"));
      assertThat(page.text()).isEqualTo("hi");
      assertThat(page.moved()).isTrue();
      assertThat(page.requested()).hasToString(site.at("/old"));
      assertThat(page.address()).hasToString(site.at("/new"));
    }
    assertThat(site.hits("/old")).isEqualTo(1);
    assertThat(site.hits("/new")).isEqualTo(2);
  }

  @Test
  void a_temporary_way_is_not_remembered() {
    redirect("/old", 302, "/new");
    site.content("/new", "text/plain", "hi");
    reader.typed(site.at("/old"));
    reader.typed(site.at("/old"));
    assertThat(site.hits("/old")).isEqualTo(2);
  }

  @Test
  void where_nothing_is_at_the_new_place_the_old_one_is_asked_again() {
    redirect("/old", 308, "/new");
    site.content("/new", "text/plain", "hi");
    reader.typed(site.at("/old"));
    site.on("/new", e -> FakeSite.send(e, 404, "text/plain", ""));
    site.content("/old", "text/plain", "back");
    assertThat(reader.typed(site.at("/old")).text()).isEqualTo("back");
    assertThat(reader.typed(site.at("/old")).text()).isEqualTo("back");
    assertThat(site.hits("/new")).isEqualTo(2);
  }

  @Test
  void a_circle_is_seen_when_it_closes() {
    redirect("/a", 302, "/b");
    redirect("/b", 302, "/a");
    assertThat(reader.problem(site.at("/a")))
        .isEqualTo(new Problem.TooManyRedirects(site.at("/a"), 5));
    assertThat(site.hits("/a")).isEqualTo(1);
    assertThat(site.hits("/b")).isEqualTo(1);
  }

  @Test
  void a_way_without_end_is_left_at_the_limit() {
    for (int i = 0; i < 20; i++) {
      redirect("/" + i, 302, "/" + (i + 1));
    }
    assertThat(reader.problem(site.at("/0")))
        .isEqualTo(new Problem.TooManyRedirects(site.at("/0"), 5));
    assertThat(site.hits("/5")).isEqualTo(1);
    assertThat(site.hits("/6")).isZero();
  }

  @Test
  void a_page_that_sets_a_cookie_and_sends_back_is_no_circle() {
    site.on(
        "/",
        exchange -> {
          boolean known = "ok=1".equals(exchange.getRequestHeaders().getFirst("Cookie"));
          exchange.getResponseHeaders().set("Set-Cookie", "ok=1");
          exchange.getResponseHeaders().set("Location", "/");
          FakeSite.send(exchange, known ? 200 : 302, "text/html", "welcome");
        });
    assertThat(reader.typed(site.at("/")).text()).isEqualTo("welcome");
    assertThat(site.hits("/")).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:///etc/passwd", "jar:file:/a.jar!/b", "FILE:///c:/x"})
  void a_redirect_out_of_the_web_is_refused(String location) {
    redirect("/", 302, location);
    assertThat(reader.problem(site.at("/"))).isEqualTo(new Problem.PrivateAddress(location));
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "gopher://x/", "http://", "http://[bad/"})
  void a_redirect_to_what_is_no_web_address_is_refused(String location) {
    redirect("/", 302, location);
    assertThat(reader.problem(site.at("/"))).isEqualTo(new Problem.NotAnAddress(location));
  }

  @Test
  void a_redirect_without_a_target_is_an_error() {
    site.content("/", "text/html", "x");
    site.on("/", exchange -> FakeSite.send(exchange, 302, "text/html", "nowhere"));
    assertThat(reader.problem(site.at("/"))).isEqualTo(new Problem.ErrorStatus(site.at("/"), 302));
  }

  @Test
  void a_target_in_raw_utf_8_is_understood() {
    try (RawSite raw = RawSite.start()) {
      raw.on("/", "HTTP/1.1 301 Moved\r\nLocation: /gr\u00c3\u00bc\u00c3\u009fe\r\n\r\n");
      raw.on("/gr%C3%BC%C3%9Fe", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi");
      assertThat(reader.typed(raw.at("/")).text()).isEqualTo("hi");
    }
  }

  @Test
  void a_redirects_own_body_is_not_read_to_its_end() {
    try (RawSite raw = RawSite.start()) {
      raw.on(
          "/",
          out -> {
            out.write(
                "HTTP/1.1 302 Found\r\nLocation: /to\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 1 << 20; i++) {
              out.write(new byte[1024]);
            }
          });
      raw.on("/to", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi");
      assertThat(reader.typed(raw.at("/")).text()).isEqualTo("hi");
    }
  }
}
