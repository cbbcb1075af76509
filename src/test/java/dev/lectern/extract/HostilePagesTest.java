package dev.lectern.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.lectern.address.Address;
import dev.lectern.article.Article;
import dev.lectern.article.Headline;
import dev.lectern.article.PlainText;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages made to hurt: each ends in time, none throws. */
class HostilePagesTest {

  private static final Address HERE = Address.parse("https://example.org/a").orElseThrow();

  /** A guard against what never ends, not a measure: other work may slow the machine down. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private static Article extract(String html) {
    return assertTimeoutPreemptively(
        PATIENCE, () -> new ArticleExtractor().extract(html, HERE, Headline.NONE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "plain words",
        "<",
        "<html>",
        "<frameset><frame src=a></frameset>",
        "%PDF-1.4 %âãÏÓ",
        "{\"json\": true}",
        "<script type='application/ld+json'>[[[[[[</script><p>x",
        "<script type='application/ld+json'>{\"@type\":null,\"author\":[[]],\"datePublished\":{}}</script>",
        "<title>\0\0</title><body>\0"
      })
  void what_is_no_article_gives_an_article_all_the_same(String html) {
    assertThat(extract(html).confidence()).isBetween(0.0, 0.5);
  }

  @Test
  void twenty_thousand_nested_elements_end_in_time() {
    assertThat(extract("<div>".repeat(20_000) + "deep")).isNotNull();
    assertThat(extract("<b><i><table>".repeat(5_000) + "deep")).isNotNull();
  }

  @Test
  void a_parsed_page_of_any_depth_is_read_and_left_alone() {
    Document page = Jsoup.parse("<body></body>");
    Element at = page.body();
    for (int i = 0; i < 4_000; i++) {
      at = at.appendElement("div");
    }
    at.text("deep");
    Article article =
        assertTimeoutPreemptively(
            PATIENCE, () -> new ArticleExtractor().extract(page, HERE, Headline.NONE));
    assertThat(article).isNotNull();
    assertThat(page.text()).isEqualTo("deep");
  }

  @Test
  void long_lines_and_many_siblings_end_in_time() {
    assertThat(extract("<p>" + "a ".repeat(400_000))).isNotNull();
    assertThat(extract("<ul>" + "<li><a href=/x>link</a>".repeat(8_000))).isNotNull();
    assertThat(extract("<h2>Related</h2><p>x</p>".repeat(3_000))).isNotNull();
    assertThat(extract("<p>March 5, 2024 by Ann 5 min read".repeat(3_000))).isNotNull();
  }

  /** They took minutes when each line looked through all stamps; now seconds. */
  @Test
  void many_lines_below_many_stamps_of_time_end_in_time() {
    String stamps = "<time datetime=2024-01-02></time>".repeat(400_000);
    String page = "<h1>x</h1>" + stamps + "<p>Line".repeat(400_000) + "<p>" + "word ".repeat(400);
    Article article =
        assertTimeoutPreemptively(
            Duration.ofMinutes(1), () -> new ArticleExtractor().extract(page, HERE, Headline.NONE));
    assertThat(article.words()).isGreaterThan(400);
  }

  @Test
  void many_notes_in_the_margin_end_in_time() {
    String note = "<a href=#n>1</a><span class=sidenote><sup>1</sup>word ";
    assertThat(extract("<p id=n>x" + (note + "</span>").repeat(1_000))).isNotNull();
    assertThat(extract("<p id=n>x" + note.repeat(1_000))).isNotNull();
    assertThat(extract("<p id=n>x" + (note + "</span>").repeat(50_000))).isNotNull();
  }

  @Test
  void many_attributes_and_classes_end_in_time() {
    StringBuilder many = new StringBuilder("<div");
    for (int i = 0; i < 100_000; i++) {
      many.append(" a").append(i).append("=1");
    }
    assertThat(extract(many + " class='" + "share ".repeat(100_000) + "'>x</div>")).isNotNull();
  }

  @Property(seed = "2026", tries = 100)
  void any_text_is_a_page(@ForAll String html) {
    assertThat(extract(html)).isNotNull();
  }

  @Test
  void a_hundred_thousand_nested_elements_end_in_time() {
    assertThat(extract("<div>".repeat(100_000) + "deep")).isNotNull();
  }

  @Test
  void a_million_attributes_end_in_time() {
    String element = "<p a1=1 a2=2 a3=3 a4=4 a5=5 a6=6 a7=7 a8=8 a9=9 a10=10>x";
    assertThat(extract(element.repeat(100_000))).isNotNull();
  }

  @Test
  void twenty_megabytes_in_one_line_end_in_time() {
    assertThat(extract("<p>" + "word ".repeat(4_000_000)).words()).isPositive();
  }

  @Test
  void a_hundred_thousand_footnotes_end_in_time() {
    StringBuilder marks = new StringBuilder("<article><p>");
    StringBuilder notes = new StringBuilder("</p><ol>");
    for (int i = 0; i < 100_000; i++) {
      marks.append("word<sup><a id=r" + i + " href=#f" + i + ">" + i + "</a></sup> ");
      notes.append("<li id=f" + i + ">note <a href=#r" + i + ">back</a></li>");
    }
    assertThat(extract(marks.append(notes).toString())).isNotNull();
  }

  @Test
  void unclosed_everything_ends_in_time() {
    String open = "<table><tr><td><ul><li><b><a href=x><p><pre><code><h1><!-- x";
    assertThat(extract(open.repeat(2_000))).isNotNull();
    assertThat(extract(open.replace("<!-- x", "").repeat(2_000))).isNotNull();
  }

  @Test
  void every_byte_value_and_null_characters_are_read_and_none_that_hurts_is_left() {
    StringBuilder all = new StringBuilder("<article><p>Some words, and then: ");
    for (char c = 0; c < 256; c++) {
      all.append(c == '<' || c == '&' ? ' ' : c).append(" word\0 ");
    }
    String text = PlainText.of(extract(all.toString()).body());
    assertThat(text.chars().filter(c -> c < ' ' && c != '\n')).isEmpty();
    assertThat(text.chars().filter(c -> c >= 0x7F && c < 0xA0)).isEmpty();
  }

  @Test
  void many_notes_without_links_end_in_time() {
    String text =
        "<article>" + "<p>word word word word word<sup>7</sup> word word.</p>".repeat(500);
    assertThat(extract(text + "<p class=footnote><sup>7</sup>x".repeat(20_000))).isNotNull();
    assertThat(extract(text + "<aside><ol start=7><li>x</ol></aside>".repeat(20_000))).isNotNull();
    assertThat(extract(text + "<aside><ol start=7>" + "<li>x".repeat(100_000))).isNotNull();
    assertThat(extract(text + "<sup>7</sup>".repeat(100_000) + "<aside class=footnote>x"))
        .isNotNull();
    assertThat(extract(text + "<math><menclose notation='" + "box ".repeat(100_000) + "'>x"))
        .isNotNull();
  }

  @Test
  void many_lists_of_contents_and_buttons_end_in_time() {
    String list = "<ul><li><a href='#'>a</a><li><a href=#b>b</a><li><a href=#c>c</a></ul>";
    String text = "<p>" + "word ".repeat(60) + "</p>";
    assertThat(extract("<article>" + text + list.repeat(20_000) + text)).isNotNull();
    assertThat(extract("<article>" + text + list.repeat(9_000) + "<h2 id=b>x</h2>".repeat(9_000)))
        .isNotNull();
    assertThat(
            extract("<article>" + text + "<p>" + "<span><button>b</button></span>".repeat(50_000)))
        .isNotNull();
  }
}
