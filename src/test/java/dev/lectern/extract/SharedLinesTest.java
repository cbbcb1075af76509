package dev.lectern.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.address.Address;
import dev.lectern.article.Article;
import dev.lectern.article.Document;
import dev.lectern.article.Headline;
import dev.lectern.article.PlainText;
import dev.lectern.format.HtmlReader;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the posts of a blog have in common. */
class SharedLinesTest {

  private static final Address HERE = Address.of("https://blog.example/post");
  private static final String COMMON =
      "<p>This paper is printed once a week, on Thursday, in the mill.";

  private static Document body(String html) {
    return HtmlReader.read(html, HERE);
  }

  private static Document post(String number, String more) {
    String own =
        "<p>Number %1$s tells of %1$s mills.<p>And of %1$s rivers.<p>And %1$s fords, all of them deep."
            .formatted(number);
    return body(own + more);
  }

  @Test
  void a_line_of_three_posts_is_shared() {
    Set<String> shared =
        SharedLines.of(List.of(post("one", COMMON), post("two", COMMON), post("three", COMMON)));
    assertThat(shared).hasSize(1);
    assertThat(SharedLines.occurIn(post("four", COMMON), shared)).isTrue();
    assertThat(SharedLines.occurIn(post("four", ""), shared)).isFalse();
  }

  @Test
  void a_line_of_two_posts_is_not() {
    assertThat(SharedLines.of(List.of(post("one", COMMON), post("two", COMMON), post("three", ""))))
        .isEmpty();
  }

  @Test
  void copies_of_one_post_share_nothing_with_it() {
    Document post = post("one", COMMON);
    assertThat(SharedLines.of(List.of(post, post, post, post))).isEmpty();
  }

  @Test
  void code_headings_and_short_lines_may_be_alike() {
    String alike =
        "<h2>What else is there to say about it all</h2><p>In short.<pre>mill --grind --all --of --the --corn</pre>";
    assertThat(
            SharedLines.of(List.of(post("one", alike), post("two", alike), post("three", alike))))
        .isEmpty();
  }

  @Test
  void a_page_that_says_nothing_else_keeps_what_is_shared() {
    Set<String> shared =
        SharedLines.of(List.of(post("one", COMMON), post("two", COMMON), post("three", COMMON)));
    Article article =
        new ArticleExtractor()
            .extract(
                "<title>A</title><article>" + COMMON + "</article>",
                HERE,
                Headline.NONE,
                BlogRules.NONE.withShared(shared));
    assertThat(PlainText.of(article.body())).contains("once a week");
  }
}
