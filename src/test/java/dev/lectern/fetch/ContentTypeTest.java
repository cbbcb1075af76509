package dev.lectern.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.FakeSite;
import dev.lectern.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server says its answer is, and what it is. */
class ContentTypeTest {

  private final FakeSite site = FakeSite.start();
  private final Reader reader = new Reader();

  @AfterEach
  void close() {
    reader.close();
    site.close();
  }

  @ParameterizedTest
  @CsvSource({
    "text/html, text/html, ''",
    "TEXT/HTML; Charset=UTF-8, text/html, utf-8",
    "text/html;charset=\"koi8-r\", text/html, koi8-r",
    "text/html; boundary=x; charset='latin1', text/html, latin1",
    "'text/html, text/html', text/html, ''",
    "application/rss+xml ; charset = utf-8 ; x, application/rss+xml, utf-8",
    "html, '', ''",
    "'', '', ''",
    "; charset=utf-8, '', utf-8"
  })
  void the_field_is_read_leniently(String field, String type, String charset) {
    assertThat(ContentType.parse(field)).isEqualTo(new ContentType(type, charset));
  }

  @Property(seed = "2026", tries = 300)
  void any_field_is_read(@ForAll String field) {
    assertThat(ContentType.parse(field).type()).doesNotContain(" ", "\n");
  }

  private void answer(String type, String latin1) {
    byte[] body = latin1.getBytes(StandardCharsets.ISO_8859_1);
    site.on(
        "/",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", type);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
  }

  static Stream<Arguments> binaries() {
    return Stream.of(
        Arguments.of("%PDF-1.7 x", "application/pdf"),
        Arguments.of("GIF89a", "image/gif"),
        Arguments.of("\u0089PNG\r\n\u001a\n", "image/png"),
        Arguments.of("\u00ff\u00d8\u00ff\u00e0", "image/jpeg"),
        Arguments.of("PK\u0003\u0004", "application/zip"),
        Arguments.of("\u0000\u0000\u0000 ftypisom", "video/mp4"),
        Arguments.of("\u007fELF", "application/x-executable"));
  }

  @ParameterizedTest
  @MethodSource("binaries")
  void a_binary_that_calls_itself_a_page_is_refused(String start, String type) {
    answer("text/html", start);
    assertThat(reader.problem(site.at("/"))).isEqualTo(new Problem.WrongType(site.at("/"), type));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "text/plain", "application/xml", "application/json"})
  void bytes_with_nuls_that_call_themselves_text_are_refused(String type) {
    answer(type, "abc\u0000\u0001\u0002");
    assertThat(reader.problem(site.at("/")))
        .isEqualTo(new Problem.WrongType(site.at("/"), "binary data"));
  }

  @Test
  void a_page_with_a_stray_nul_is_a_page() {
    answer("text/html", "<p>a\u0000b</p>");
    assertThat(reader.typed(site.at("/")).text()).contains("a");
  }

  @Test
  void a_page_in_utf_16_is_a_page() {
    answer("text/html", "\u00ff\u00fe<\u0000p\u0000>\u0000");
    assertThat(reader.typed(site.at("/")).text()).isEqualTo("<p>");
  }

  @Test
  void a_picture_that_calls_itself_one_is_brought() {
    answer("image/png", "\u0089PNG\r\n\u001a\n");
    assertThat(reader.typed(site.at("/")).type()).isEqualTo("image/png");
  }

  @ParameterizedTest
  @CsvSource({
    "application/octet-stream, '<!DOCTYPE html><p>x', text/html",
    "application/octet-stream, '<?xml version=\"1.0\"?><rss/>', application/xml",
    "application/octet-stream, GIF89a, image/gif",
    "application/octet-stream, something, application/octet-stream",
    "text/plain, '<html>x', text/plain"
  })
  void a_type_that_says_nothing_is_guessed(String declared, String body, String type) {
    answer(declared, body);
    assertThat(reader.typed(site.at("/")).type()).isEqualTo(type);
  }
}
