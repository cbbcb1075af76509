package dev.lectern.feed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedTextTest {

  private static final String FEED =
      "<?xml version='1.0'?><rss><title>Žluť – naïve €</title></rss>";

  private static String decode(byte[] body, String type) {
    return FeedText.decode(body, type).text();
  }

  private static String declaring(String encoding) {
    return "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?><rss><title>Ünïcödé</title></rss>";
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void wide_encodings_are_known_by_their_first_bytes(String name) {
    assertThat(decode(FEED.getBytes(Charset.forName(name)), "")).isEqualTo(FEED);
  }

  @Test
  void a_byte_order_mark_beats_header_and_declaration() {
    byte[] body = ("\uFEFF" + declaring("iso-8859-1")).getBytes(UTF_16LE);
    assertThat(decode(body, "text/xml; charset=koi8-r")).isEqualTo(declaring("iso-8859-1"));
    assertThat(decode(("\uFEFF" + FEED).getBytes(UTF_16BE), "")).isEqualTo(FEED);
    assertThat(decode(("\uFEFF" + FEED).getBytes(UTF_8), "")).isEqualTo(FEED);
  }

  @Test
  void the_header_beats_the_declaration() {
    byte[] body = declaring("koi8-r").getBytes(ISO_8859_1);
    assertThat(decode(body, "application/xml; charset=\"ISO-8859-1\""))
        .isEqualTo(declaring("koi8-r"));
  }

  @Test
  void a_declaration_counts_where_the_header_is_silent() {
    byte[] body = declaring("windows-1254").getBytes(Charset.forName("windows-1254"));
    assertThat(decode(body, "text/xml")).isEqualTo(declaring("windows-1254"));
  }

  @Test
  void utf_8_under_a_latin_name_is_a_lie_that_is_seen_through() {
    FeedText text = FeedText.decode(declaring("iso-8859-1").getBytes(UTF_8), "");
    assertThat(text).isEqualTo(new FeedText(declaring("iso-8859-1"), false));
  }

  @Test
  void a_header_the_bytes_contradict_is_not_believed() {
    assertThat(decode(declaring("utf-8").getBytes(UTF_8), "text/xml; charset=us-ascii"))
        .isEqualTo(declaring("utf-8"));
    assertThat(decode(FEED.getBytes(UTF_8), "text/xml; charset=no-such-thing")).isEqualTo(FEED);
    assertThat(decode(FEED.getBytes(UTF_8), "text/xml; charset=utf-16")).isEqualTo(FEED);
  }

  @Test
  void stray_bytes_of_windows_1252_do_not_spoil_the_rest() {
    byte[] body = "<rss>naïve x</rss>".getBytes(UTF_8);
    body[body.length - 7] = (byte) 0x93;
    assertThat(FeedText.decode(body, "")).isEqualTo(new FeedText("<rss>naïve “</rss>", false));
  }

  @Test
  void ebcdic_is_read() {
    byte[] body =
        "<?xml version='1.0' encoding='ebcdic-cp-us'?><rss/>".getBytes(Charset.forName("IBM037"));
    assertThat(decode(body, "")).isEqualTo("<?xml version='1.0' encoding='ebcdic-cp-us'?><rss/>");
  }
}
