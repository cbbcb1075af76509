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

  @Test
  void a_credit_is_as_long_as_eighty_letters_and_the_end_of_a_line() {
    String maker = "x".repeat(80);
    assertThat(Phrases.creditIn("A mill. ©" + maker + "\r\n")).isEqualTo(7);
    assertThat(Phrases.creditIn("A mill. ©" + maker + "x\r\n")).isEqualTo(-1);
    assertThat(Phrases.creditIn("A mill. © Ann Lee: " + maker)).isEqualTo(-1);
    assertThat(Phrases.creditIn("A mill. © Ann Lee: at dawn")).isEqualTo(7);
  }

  @Test
  void a_short_code_is_no_sentence_and_a_log_is_no_short_code() {
    assertThat(Phrases.isMachine("[gallery ids=\"1,2\"]")).isTrue();
    assertThat(Phrases.isMachine("[/caption width=300 /] A mill")).isTrue();
    assertThat(Phrases.isMachine("[info] 12:00 started")).isFalse();
    assertThat(Phrases.isMachine("[a=b]")).isFalse();
  }
}
