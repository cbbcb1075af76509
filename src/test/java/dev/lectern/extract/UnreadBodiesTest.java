package dev.lectern.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadBodiesTest {

  @Test
  void the_text_of_every_article_is_cut_and_all_else_stays() {
    String json =
        """
        [{"articleBody" : "It\\u2019s \\"so\\" \\\\", "headline": "articleBody"},
         {"articleBody":"\\n", "name": "x"}, {"articleBody": ""}]
        """;
    assertThat(UnreadBodies.cut(json))
        .isEqualTo(
            """
            [{"articleBody" : "", "headline": "articleBody"},
             {"articleBody":"", "name": "x"}, {"articleBody": ""}]
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"articleBody\": [\"a\"]}",
        "{\"articleBody\": \"no end",
        "{\"articleBody\": \"no end\\",
        "{\"articleBody\": \"no escape \\x\"}",
        "{\"articleBody\": \"no digits \\u12g4\"}",
        "{\"name\": \"\\\"articleBody\\\": \\\"a\\\"\"}"
      })
  void what_is_no_text_or_broken_stays_as_it_is(String json) {
    assertThat(UnreadBodies.cut(json)).isEqualTo(json);
  }
}
