package dev.lectern.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.address.Address;
import dev.lectern.article.Article;
import dev.lectern.article.Block;
import dev.lectern.article.Headline;
import dev.lectern.article.PlainText;
import org.junit.jupiter.api.Test;

/** What stands between the top of an article and its first words. */
class IntroductionTest {

  private static final String STANDFIRST = "Five files, read in the right order, explain it all.";
  private static final String TEXT =
      "<p>The first words of the article are these, and they go on for a while, so that nobody"
          + " takes them for a label or a caption of anything else on the page.</p>"
          + "<p>A second paragraph follows the first one, as it should in any article that has"
          + " something to say, and it is just as long as the one above it.</p>";

  @Test
  void an_articles_own_header_is_no_part_of_its_body() {
    String header =
        "<header><h1>A Title of Some Words</h1><p>"
            + STANDFIRST
            + "</p><div><span>June 16, 2026</span> <span>Ann Bell</span> <span>8 min read</span>"
            + "</div><ul><li><a href=/tags/linux>Linux</a></li></ul></header>";
    assertThat(body(header)).startsWith("The first words");
  }

  @Test
  void a_standfirst_above_the_byline_is_no_part_of_the_body_without_a_header_either() {
    String top =
        "<h1>A Title of Some Words</h1><p>" + STANDFIRST + "</p><div>June 16, 2026 Ann Bell</div>";
    assertThat(body(top)).startsWith("The first words");
  }

  @Test
  void a_first_paragraph_that_is_also_the_description_stays() {
    String top = "<h1>A Title of Some Words</h1><div>June 16, 2026</div><p>" + STANDFIRST + "</p>";
    assertThat(body(top)).startsWith("Five files");
  }

  @Test
  void a_sentence_in_the_header_that_nothing_else_says_stays() {
    String own = "This sentence stands in the header only and is long enough to be read.";
    assertThat(body("<header><h1>A Title of Some Words</h1><p>" + own + "</p></header>"))
        .startsWith("This sentence");
  }

  @Test
  void a_cover_that_only_repeats_the_title_goes_and_other_pictures_stay() {
    Article article =
        article(
            "<header><h1>A Title of Some Words</h1></header>"
                + "<figure><img src=/cover.png alt='A Title of Some Words'></figure>"
                + "<figure><img src=/plan.png alt='The plan'></figure>");
    assertThat(article.body().blocks())
        .filteredOn(Block.Picture.class::isInstance)
        .singleElement()
        .extracting(block -> ((Block.Picture) block).alt())
        .isEqualTo("The plan");
  }

  @Test
  void the_heading_of_the_main_part_is_the_title_where_a_bar_names_the_book() {
    String page =
        "<title>What Is Rest? - The Long Book</title><body><div><h1>The Long Book</h1></div>"
            + "<main><h2>What Is Rest?</h2>"
            + TEXT
            + "</main>";
    assertThat(extract(page).headline().title()).isEqualTo("What Is Rest?");
  }

  private static String body(String top) {
    return PlainText.of(article(top).body());
  }

  private static Article article(String top) {
    return extract(
        "<title>A Title of Some Words</title><meta name=description content='"
            + STANDFIRST
            + "'><body><main><article>"
            + top
            + TEXT
            + "</article></main>");
  }

  private static Article extract(String page) {
    return new ArticleExtractor()
        .extract(page, Address.of("https://example.org/post/"), Headline.NONE);
  }
}
