package dev.lectern.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhrasesTest {

  @Test
  void a_credit_begins_right_behind_the_words_of_its_caption() {
    assertThat(Phrases.creditIn("A mill by the river. (Photo: Ann Lee)")).isEqualTo(20);
    assertThat(Phrases.creditIn("A mill by the river. © Ann Lee")).isEqualTo(20);
    assertThat(Phrases.creditIn("A mill – photo by: Ann Lee")).isEqualTo(7);
    assertThat(Phrases.creditIn("\nFoto: Ann Lee")).isEqualTo(1);
  }

  @Test
  void what_opens_a_caption_or_stands_within_its_words_is_no_credit_behind_them() {
    assertThat(Phrases.creditIn("Photo: Ann Lee")).isEqualTo(-1);
    assertThat(Phrases.creditIn("Taken with a telephoto: a mill")).isEqualTo(-1);
    assertThat(Phrases.creditIn("A mill. Photo: " + "the river ".repeat(9))).isEqualTo(-1);
  }
}
