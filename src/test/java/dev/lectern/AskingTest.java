package dev.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The settings that change how servers are asked. */
class AskingTest {

  private static final String PAGE =
      "<title>A lid</title><article><h1>A lid</h1><p>"
          + "The kettle was older than the kitchen it stood in. ".repeat(20);

  @TempDir private Path home;

  private final List<String> cookies = new CopyOnWriteArrayList<>();

  private void settings(String text) throws IOException {
    Files.writeString(home.resolve("config.toml"), text);
  }

  @Test
  void headers_of_a_host_are_sent_to_it() throws IOException {
    try (FakeSite site = FakeSite.start()) {
      site.on(
          "/post",
          exchange -> {
            cookies.add(exchange.getRequestHeaders().getFirst("Cookie"));
            FakeSite.send(exchange, 200, "text/html", PAGE);
          });
      settings("[headers.\"127.0.0.1\"]\nCookie = \"session=1234\"\n");
      Run run = Run.lectern(home, "extract", site.at("/post"));
      assertThat(run.code()).as(run.err()).isZero();
      assertThat(cookies).containsExactly("session=1234");
    }
  }

  @Test
  void a_header_that_is_no_text_is_named_with_its_line() throws IOException {
    settings("[headers.\"127.0.0.1\"]\nCookie = 12\n");
    Run run = Run.lectern(home, "config");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("config.toml, line 2: the header Cookie is a text.");
  }

  @Test
  void a_proxy_that_was_set_is_asked_for_everything() throws IOException {
    try (FakeSite proxy = FakeSite.start()) {
      proxy.page("http://blog.invalid/post", PAGE);
      settings("proxy = \"" + proxy.at("") + "\"\n");
      Run run = Run.lectern(home, "extract", "http://blog.invalid/post");
      assertThat(run.code()).as(run.err()).isZero();
      assertThat(run.out()).contains("older than the kitchen");
      assertThat(proxy.hits("http://blog.invalid/post")).isEqualTo(1);
    }
  }

  @Test
  void a_name_in_another_script_is_asked_for_by_its_ascii_form() throws IOException {
    try (FakeSite proxy = FakeSite.start()) {
      proxy.page("http://xn--bcher-kva.invalid/post", PAGE);
      settings("proxy = \"" + proxy.at("") + "\"\n");
      Run run = Run.lectern(home, "extract", "http://bücher.invalid/post");
      assertThat(run.code()).as(run.err()).isZero();
      assertThat(proxy.hits("http://xn--bcher-kva.invalid/post")).isEqualTo(1);
    }
  }
}
