package dev.lectern.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class LinkedDataTest {

  private static List<JsonObject> articles(String json) {
    String page = "<script type='application/ld+json'>" + json + "</script>";
    return LinkedData.of(Marks.of(TreeOrder.of(Jsoup.parse(page)))).ofType("article");
  }

  @Test
  void all_is_read_but_the_text_of_the_article() {
    List<JsonObject> found =
        articles(
            """
            {"@graph": [{"@type": "Article", "articleBody" : "It \\"so\\" \\u2019 } ]", "headline": "Mills",
              "author": [{"name": "Ann"}, null, 3], "articleBody": {"a": ["b"]}}]}
            """);
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().keySet()).containsExactly("@type", "headline", "author");
    assertThat(LinkedData.text(found.getFirst(), "headline")).isEqualTo("Mills");
    assertThat(LinkedData.text(found.getFirst(), "author")).isEqualTo("Ann");
  }

  @Test
  void a_script_that_breaks_off_in_the_text_gives_its_plain_members() {
    List<JsonObject> found =
        articles("{\"@type\": \"Article\", \"headline\": \"Mills\", \"articleBody\": \"no end");
    assertThat(found).hasSize(1);
    assertThat(LinkedData.text(found.getFirst(), "headline")).isEqualTo("Mills");
  }

  @Test
  void a_script_that_nests_without_end_gives_its_plain_members() {
    List<JsonObject> found = articles("{\"headline\": \"Mills\", \"a\": " + "[".repeat(100_000));
    assertThat(found).hasSize(1);
    assertThat(LinkedData.text(found.getFirst(), "headline")).isEqualTo("Mills");
  }

  @Test
  void an_empty_script_says_nothing() {
    assertThat(articles(" \n")).isEmpty();
  }
}
