package dev.lectern.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.lectern.address.Address;
import dev.lectern.article.PlainText;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that want to exhaust the reader; the limits are far above what they take. */
@Timeout(60)
class HostilePagesTest {

  private static final Address BASE = Address.of("https://example.org/");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<span>",
        "<b>",
        "<ul><li>",
        "<blockquote>",
        "<table><tr><td>",
        "<dl><dd>",
        "<details>",
        "<pre>",
        "<figure>",
        "<a href=#x>",
        "<math><mrow>",
        "<aside class=note>",
        "<sup>",
        "<code>"
      })
  void five_thousand_nested_elements_keep_their_words(String element) {
    String page = element.repeat(5_000) + "the words";
    String read = PlainText.of(HtmlReader.read(page, BASE));
    assertThat(read).contains("the words");
    assertThat(HtmlWriter.write(HtmlReader.read(page, BASE)).length()).isLessThan(100_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b>a</b>",
        "a<!---->",
        "<p>a",
        "<br>",
        "<a href='#x' id=x>1</a>",
        "<td>",
        "<li>",
        "</p>",
        "\\(",
        "$$",
        "$$a$",
        "&nbsp;",
        "<span class=line>a</span>",
        "<img src=a.png>",
        "<code>a</code>",
        "<hr>",
        "[!NOTE]",
        "\u0300",
        "<sup><a href=#n id=r>1</a></sup><p id=n><a href=#r>b</a>",
        "<noscript><img src=a></noscript>",
        "<h6>a"
      })
  void ten_thousand_times_the_same_is_read_in_linear_time(String scrap) {
    String page = scrap.repeat(10_000);
    assertThatCode(() -> HtmlWriter.write(HtmlReader.read(page, BASE))).doesNotThrowAnyException();
    assertThatCode(() -> HtmlReader.read("<pre>" + page, BASE)).doesNotThrowAnyException();
  }

  @Test
  void one_line_of_two_megabytes_is_one_paragraph() {
    String page = "<p>" + "word ".repeat(400_000);
    assertThat(HtmlReader.read(page, BASE).blocks()).hasSize(1);
  }

  @Test
  void ten_thousand_attributes_are_passed_over() {
    StringBuilder page = new StringBuilder("<p ");
    for (int i = 0; i < 10_000; i++) {
      page.append('a').append(i).append("=1 ");
    }
    assertThat(PlainText.of(HtmlReader.read(page + ">text", BASE))).isEqualTo("text");
  }

  @Test
  void every_byte_value_gives_text_without_controls() {
    byte[] bytes = new byte[256];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) i;
    }
    String page = new String(bytes, StandardCharsets.ISO_8859_1);
    String read = PlainText.of(HtmlReader.read("<p>" + page + "<pre>" + page, BASE));
    assertThat(read.chars().filter(c -> c != '\n' && c != '\t'))
        .noneMatch(c -> Character.getType(c) == Character.CONTROL);
  }

  @Test
  void a_table_that_claims_to_be_endless_stays_small() {
    String page =
        "<table><tr><th colspan=9999 rowspan=9999>a<th>b<tr><td>c<td rowspan=9999>d</table>";
    assertThat(MarkdownWriter.write(HtmlReader.read(page, BASE)).length()).isLessThan(5_000);
  }

  @Test
  void a_set_of_ten_thousand_sources_does_not_hang() {
    String page = "<img srcset='" + "a.png 1w,".repeat(10_000) + "'>";
    assertThatCode(() -> HtmlReader.read(page, BASE)).doesNotThrowAnyException();
  }
}
