package dev.lectern.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.address.Address;
import dev.lectern.article.Headline;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom the lines around an article, and what marks them, name as its author. */
final class BylinesTest {

  private static final String TEXT =
      "<p>%s</p>".formatted("The text of the article says one thing after the other. ".repeat(9));

  private static final String FAR = "<footer><p class=author>%s</p></footer>";

  private static List<String> authors(String head, String byline, String below) {
    String page =
        "<html><head><title>Title</title>%s</head><body><article><h1>Title</h1>%s%s</article>%s"
            .formatted(head, byline, TEXT.repeat(4), below);
    return new ArticleExtractor()
        .extract(page, Address.of("https://a.example/post"), Headline.NONE)
        .headline()
        .authors();
  }

  private static String head(String author) {
    return "<meta name=author content='%s'>".formatted(author);
  }

  @Test
  void name_that_head_and_title_agree_on_is_not_doubted_for_others_far_below() {
    String mark = "<p class=author-name>Ann Lee</p>";
    assertThat(authors(head("Ann Lee"), mark, FAR.formatted("Ann Lee and Bo Chan")))
        .containsExactly("Ann Lee");
    assertThat(authors(head("Ann Lee"), mark, FAR.formatted("Bo Chan"))).containsExactly("Ann Lee");
  }

  @Test
  void short_name_of_the_head_is_written_as_it_is_in_full_far_below() {
    assertThat(authors(head("ann"), "", FAR.formatted("Ann Lee"))).containsExactly("Ann Lee");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "March 5, 2024, by-line by Ann Lee",
        "By Ann Lee",
        "by Ann Lee under Texts",
        "by Ann Lee, Comments: 5",
        "By Ann Lee - Texts",
        "By Ann Lee last week",
      })
  void name_stands_behind_its_word_and_ends_where_others_lead_on(String line) {
    assertThat(authors("", "<p>%s</p>".formatted(line), "")).containsExactly("Ann Lee");
  }

  @Test
  void word_far_behind_the_beginning_of_a_line_leads_to_no_name() {
    String date = "Published in one of many rooms of a house, March 5, 2024, ";
    assertThat(authors("", "<p>%sby Ann</p>".formatted(date), "")).containsExactly("Ann");
    assertThat(authors("", "<p>%sat noon, by Ann</p>".formatted(date), "")).isEmpty();
  }
}
