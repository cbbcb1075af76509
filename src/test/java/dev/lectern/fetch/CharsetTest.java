package dev.lectern.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetTest {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static byte[] bytes(String text, String charset) {
    return text.getBytes(Charset.forName(charset));
  }

  private static String read(byte[] body, String header) {
    return new String(body, Charsets.of(body, header));
  }

  @ParameterizedTest
  @CsvSource({
    "iso-8859-1, windows-1252",
    "latin1, windows-1252",
    "us-ascii, windows-1252",
    "ISO-8859-15, ISO-8859-15",
    "iso-8859-9, windows-1254",
    "gb2312, GB18030",
    "GBK, GB18030",
    "shift_jis, windows-31j",
    "sjis, windows-31j",
    "euc-kr, x-windows-949",
    "ks_c_5601-1987, x-windows-949",
    "big5, Big5-HKSCS",
    "tis-620, x-windows-874",
    "utf-16, UTF-16LE",
    "utf8, UTF-8",
    "' UTF-8 ', UTF-8",
    "koi8-r, KOI8-R",
    "cp1251, windows-1251"
  })
  void labels_mean_what_browsers_take_them_for(String label, String charset) {
    assertThat(CharsetLabels.find(label)).contains(Charset.forName(charset));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "utf-7", "hz-gb-2312", "iso-2022-kr", "nonsense", "utf 8", "ü"})
  void labels_that_mean_nothing_or_harm_are_not_known(String label) {
    assertThat(CharsetLabels.find(label)).isEqualTo(Optional.empty());
  }

  @Test
  void a_byte_order_mark_is_believed_before_all() {
    assertThat(read(bytes("\uFEFFgrün", "UTF-8"), "windows-1252")).isEqualTo("\uFEFFgrün");
    assertThat(Charsets.of(bytes("\uFEFFgrün", "UTF-16LE"), "utf-8"))
        .isEqualTo(StandardCharsets.UTF_16LE);
    assertThat(Charsets.of(bytes("\uFEFFgrün", "UTF-16BE"), ""))
        .isEqualTo(StandardCharsets.UTF_16BE);
  }

  @Test
  void the_header_is_believed_before_the_page() {
    byte[] body = bytes("<meta charset=koi8-r><p>Привет", "windows-1251");
    assertThat(read(body, "windows-1251")).endsWith("Привет");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta charset=windows-1251>",
        "<META CHARSET = 'windows-1251'>",
        "<meta name=a><meta content='text/html; charset=windows-1251' http-equiv=Content-Type>",
        "<?xml version='1.0' encoding='windows-1251'?>",
        "<!-- <meta charset=utf-8> --><meta charset=\"cp1251\"/>"
      })
  void the_page_is_asked_where_the_header_is_silent(String declaration) {
    assertThat(read(bytes(declaration + "<p>Привет", "windows-1251"), "")).endsWith("Привет");
  }

  @Test
  void a_label_nobody_knows_in_the_header_leaves_the_word_to_the_page() {
    byte[] body = bytes("<meta charset=windows-1251><p>Привет", "windows-1251");
    assertThat(read(body, "none")).endsWith("Привет");
  }

  @Test
  void without_a_word_utf_8_is_seen_and_anything_else_is_western() {
    assertThat(Charsets.of(bytes("grün", "UTF-8"), "")).isEqualTo(StandardCharsets.UTF_8);
    assertThat(Charsets.of(bytes("grün", "ISO-8859-1"), "")).isEqualTo(WINDOWS_1252);
    assertThat(Charsets.of(new byte[0], "")).isEqualTo(StandardCharsets.UTF_8);
  }

  @Test
  void utf_8_that_calls_itself_western_is_utf_8() {
    assertThat(read(bytes("Grüße “quoted”", "UTF-8"), "iso-8859-1")).isEqualTo("Grüße “quoted”");
    byte[] body = bytes("<meta charset=iso-8859-1>Grüße", "UTF-8");
    assertThat(read(body, "")).endsWith("Grüße");
  }

  @Test
  void western_text_that_calls_itself_utf_8_is_western() {
    assertThat(read(bytes("naïve café", "windows-1252"), "utf-8")).isEqualTo("naïve café");
  }

  @Test
  void a_stray_byte_makes_no_page_of_another_set() {
    byte[] body = bytes("Grüße, Grüße, Grüße~", "UTF-8");
    body[body.length - 1] = (byte) 0xC3;
    assertThat(Charsets.of(body, "utf-8")).isEqualTo(StandardCharsets.UTF_8);
    assertThat(Charsets.of(body, "")).isEqualTo(StandardCharsets.UTF_8);
  }

  @Test
  void text_in_shift_jis_stays_in_shift_jis() {
    assertThat(read(bytes("日本語のページ", "Shift_JIS"), "shift_jis")).isEqualTo("日本語のページ");
  }

  @Test
  void utf_16_is_seen_without_a_mark() {
    assertThat(read(bytes("<html>ü", "UTF-16LE"), "")).isEqualTo("<html>ü");
    assertThat(read(bytes("<html>ü", "UTF-16BE"), "")).isEqualTo("<html>ü");
  }

  @Test
  void a_page_that_can_be_read_as_ascii_is_not_utf_16_whatever_it_says() {
    assertThat(Charsets.of(bytes("<meta charset=utf-16>ü", "UTF-8"), ""))
        .isEqualTo(StandardCharsets.UTF_8);
  }

  @Property(seed = "2026", tries = 300)
  void every_body_and_label_gives_a_set_that_decodes(
      @ForAll @Size(max = 60) byte[] body, @ForAll String label) {
    assertThat(read(body, label)).isNotNull();
  }

  @Property(seed = "2026", tries = 300)
  void text_in_utf_8_is_read_as_it_was_written(@ForAll String text) {
    String clean = text.replaceAll("[\\x00\\ud800-\\udfff\\ufeff<]", "");
    assertThat(read(bytes(clean, "UTF-8"), "")).isEqualTo(clean);
  }
}
