package dev.lectern.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.address.Address;
import dev.lectern.article.Headline;
import dev.lectern.article.PlainText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a page belongs to its article, where names or places alone would say otherwise. */
class ArticleEdgesTest {

  private static final String FIRST =
      "<p>The harbour wall was built in one winter by men who had never built one before, and it"
          + " has stood for ninety years without a stone out of its place.</p>";
  private static final String SECOND =
      "<p>The people of the village say that this is because nobody has ever tried to mend it,"
          + " and they look at every engineer who comes by with great suspicion.</p>";

  private static String body(String article) {
    String page = "<title>The harbour wall</title><body><article>" + article + "</article></body>";
    return text(page);
  }

  private static String text(String page) {
    return PlainText.of(
        new ArticleExtractor()
            .extract(page, Address.parse("https://blog.example/wall").orElseThrow(), Headline.NONE)
            .body());
  }

  @Test
  void a_form_for_answers_is_no_article_however_little_the_post_says() {
    String page =
        "<title>Two lines</title><body><div class=post><h2>Two lines</h2><p>“Shall we mend the"
            + " wall?”</p><p>– “No.”</p></div><div id=respond><h3>Answer</h3><form"
            + " id=commentform><textarea name=comment></textarea><p>Your address is never shown to"
            + " anybody else, and fields that have to be filled in are marked with a little star."
            + "</p><p>You are writing with the account that you have at another site, which you may"
            + " leave at any time by the link above.</p></form></div></body>";
    assertThat(text(page)).isEqualTo("“Shall we mend the wall?”\n– “No.”");
  }

  @Test
  void an_aside_of_long_answers_between_paragraphs_is_told_with_the_rest() {
    String answers =
        "<aside class=dialogue><h3>What was it like?</h3>"
            + FIRST
            + SECOND
            + FIRST
            + SECOND
            + "</aside>";
    assertThat(body(FIRST + SECOND + SECOND + SECOND + answers + SECOND))
        .contains("What was it like?");
  }

  @Test
  void an_aside_beside_the_text_is_none_of_it_however_long() {
    String beside = "<aside><h3>Who we are</h3>" + FIRST + SECOND + FIRST + SECOND + "</aside>";
    assertThat(body("<div>" + FIRST + SECOND + SECOND + SECOND + SECOND + "</div>" + beside))
        .doesNotContain("Who we are");
  }

  @Test
  void a_declared_sidebar_is_one_though_its_boxes_have_headings_of_the_first_rank() {
    String sidebar =
        "<div role=complementary><h1>Who writes here</h1>" + SECOND + FIRST + SECOND + "</div>";
    assertThat(text("<title>Wall</title><body><main><h1>Wall</h1>" + FIRST + "</main>" + sidebar))
        .doesNotContain("Who writes here");
  }

  @Test
  void a_title_with_a_kicker_in_its_heading_is_still_the_title() {
    assertThat(body("<h1><span class=topline>27 January</span>The harbour wall</h1>" + FIRST))
        .startsWith("The harbour wall was built");
  }

  @Test
  void a_heading_that_ends_in_the_words_of_the_title_stays() {
    assertThat(body("<h1>The harbour wall</h1><h2>Who built the harbour wall</h2>" + FIRST))
        .startsWith("Who built the harbour wall");
  }

  @Test
  void the_article_goes_on_below_its_table_of_contents() {
    String contents =
        "<h2>Table of Contents</h2><ul><li><a href=#a>The stones</a><li><a href=#b>The men</a>"
            + "<li><a href=#c>The sea</a></ul>";
    assertThat(body(contents + FIRST + "<h2 id=a>The stones</h2>" + SECOND.repeat(8)))
        .startsWith("The harbour wall was built");
  }

  @Test
  void a_section_that_says_more_about_its_subject_stays() {
    String more =
        "<h2>More about the stones</h2><p>See also <a href=/quarry>the quarry on the hill</a>, now"
            + " a pond.</p>";
    assertThat(body(FIRST + more + "<h2>The men</h2>" + SECOND)).contains("More about the stones");
  }

  @Test
  void links_under_more_about_and_words_about_the_author_go() {
    String links =
        "<h2>More about harbours</h2><ul><li><a href=/a>The northern harbour</a><li><a href=/b>The"
            + " ferry</a></ul>";
    String author = "<h2>More about the author</h2><p>Ida <a href=/ida>lives by the sea</a>.</p>";
    assertThat(body(FIRST + SECOND + SECOND + links + author))
        .doesNotContain("northern", "lives by the sea");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href=/edit>Edit this page on GitHub</a>",
        "- Advertisement -",
        "Vea también: <a href=/faro>El faro del norte y sus siete guardianes</a>",
        "Dowiedz się więcej: <a href=/latarnia>Latarnia morska i jej strażnicy</a>",
        "Ann Bell contributed reporting from Port Ness.",
        "This post may contain affiliate links. Read more in my terms.",
        "Let us know in the comments below what you think of walls.",
        "For the latest news of the harbour download our app for all phones.",
        "Weitere aktuelle Themen aus dem Hafen"
      })
  void a_call_or_label_below_the_text_goes(String line) {
    assertThat(body(FIRST + SECOND + "<p>" + line + "</p>")).endsWith("with great suspicion.");
  }

  @Test
  void whom_the_press_may_ask_is_no_part_of_a_press_release() {
    assertThat(body(FIRST + SECOND + "<h3>Press contact</h3><p>Ida Holm</p><p>Port Ness</p>"))
        .endsWith("with great suspicion.");
  }

  @Test
  void a_short_exclamation_that_opens_the_text_stays() {
    assertThat(body("<div>You know this wall!<br>" + FIRST + "</div>" + SECOND))
        .startsWith("You know this wall!");
  }

  @Test
  void a_sentence_set_as_a_heading_may_end_the_text() {
    String end = "The wall will outlive every one of us. It has done so before.";
    assertThat(body(FIRST + SECOND + "<h4>" + end + "</h4>")).endsWith(end);
  }

  @Test
  void a_caption_stays_without_the_words_on_who_made_the_picture() {
    String figure =
        "<figure><img src=/wall.jpg alt=Wall><figcaption>The wall at noon. (Photo: Ida"
            + " Holm/<a href=/agency>Agency</a>)</figcaption></figure>";
    assertThat(body(FIRST + figure + SECOND)).contains("The wall at noon.\n");
  }

  @Test
  void a_photograph_that_a_caption_tells_of_stays() {
    String figure =
        "<figure><img src=/wall.jpg alt=Wall><figcaption>A photo of the wall: it leans."
            + "</figcaption></figure>";
    assertThat(body(FIRST + figure + SECOND)).contains("A photo of the wall: it leans.");
  }

  @Test
  void code_in_a_figure_is_no_caption() {
    String figure =
        "<figure class=highlight><table><tr><td><pre>mail(to, subject, photo: wall)</pre></table>"
            + "</figure>";
    assertThat(body(FIRST + figure + SECOND)).contains("photo: wall)");
  }

  @Test
  void a_line_of_code_that_reads_like_a_credit_stays() {
    String code =
        "<figure class=highlight><pre>web:<br>  image: nginx<br>  ports: 80</pre></figure>";
    assertThat(body(FIRST + code + "<pre>image: redis</pre>" + SECOND))
        .contains("  image: nginx", "image: redis");
  }

  @Test
  void a_line_that_only_claims_a_picture_goes() {
    assertThat(body(FIRST + "<div>© Picture: HARBOUR/Ida Holm</div>" + SECOND)).doesNotContain("©");
  }

  @Test
  void notes_below_the_article_come_with_it() {
    String page =
        "<title>The harbour wall</title><body><div id=main>"
            + FIRST.replace("winter", "winter<a class=footnote id=m1 href=#n1><sup>1</sup></a>")
            + SECOND.repeat(4)
            + "</div><div class=footnotes-segment><h4>Footnotes</h4><h5><a id=n1 href=#m1>(1)</a>"
            + "</h5><p>That of 1932.</p></div><div><p>Read by the sea.</p></div></body>";
    assertThat(text(page)).endsWith("That of 1932.").contains("with great suspicion.");
  }

  @Test
  void a_line_that_links_more_about_its_subject_elsewhere_stays() {
    String more = "<p><a href=https://wiki.example/Quarry>More about slate quarries</a></p>";
    assertThat(body(FIRST + more + SECOND)).contains("More about slate quarries");
  }

  @Test
  void a_line_that_offers_a_file_stays() {
    String file = "<p><a href=/files/wall.zip>Download the plans of the wall</a></p>";
    assertThat(body(FIRST + file + SECOND)).contains("Download the plans");
  }

  @Test
  void links_in_a_table_of_the_text_and_links_to_another_site_stay() {
    String links = "<li><a href=/a>The tides</a><li><a href=/b>The moon</a><li><a href=/c>Wind</a>";
    String table = "<table><tr><th>Kind<th>Links<tr><td>Posts<td><ul>" + links + "</ul></table>";
    String elsewhere = "<ol>" + links.replace("href=", "href=//wiki.example") + "</ol>";
    assertThat(body(FIRST + table + SECOND)).contains("The tides");
    assertThat(body(FIRST + SECOND + elsewhere)).contains("The tides");
  }

  @Test
  void a_date_with_many_authors_above_the_text_is_a_byline_however_long() {
    String byline =
        "<meta name=author content='Ida Holm'><p>January 4, 2022 - Ida Holm, Ann Bell of Port Ness,"
            + " Bo Lind of Port Ellen, Eva Muster</p>";
    assertThat(body("<h1>The harbour wall</h1>" + byline + FIRST + SECOND))
        .startsWith("The harbour wall was built");
  }

  @Test
  void a_text_that_a_page_says_again_for_small_screens_is_said_once() {
    StringBuilder text = new StringBuilder();
    for (int year = 1932; year < 1942; year++) {
      text.append(FIRST.replace("one winter", "the winter of " + year));
    }
    String once = body("<div>" + text + "</div>");
    assertThat(body("<div>" + text + "</div><div class=phone>" + text + "</div>")).isEqualTo(once);
  }

  @Test
  void a_post_may_end_by_pointing_at_another_site_but_not_at_its_own() {
    String read = "<p>Read more <a href=%s/walls>here</a>.</p>";
    assertThat(body(FIRST + SECOND + read.formatted("https://walls.example")))
        .endsWith("Read more here.");
    assertThat(body(FIRST + SECOND + read.formatted(""))).endsWith("with great suspicion.");
  }

  @Test
  void a_button_is_a_word_where_it_stands_in_a_sentence() {
    String term = FIRST.replace("winter", "<button class=term>winter</button>");
    String handle = "<p><button>Play aloud</button></p><p>Hear it. <button>Copy link</button></p>";
    assertThat(body(term + SECOND + handle + SECOND))
        .contains("built in one winter by men")
        .doesNotContain("Play aloud", "Copy link");
  }
}
