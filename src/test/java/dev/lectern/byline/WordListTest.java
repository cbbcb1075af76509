package dev.lectern.byline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordListTest {

  private static final WordList WORDS =
      WordList.of("by", "a", "words", "автор", "é", "maí", "co-op");

  @Test
  void a_word_is_found_where_it_stands_in_either_case() {
    assertThat(WORDS.holds("Words by Ann", 0, 5)).isTrue();
    assertThat(WORDS.holds("Words by Ann", 6, 8)).isTrue();
    assertThat(WORDS.holds("АВТОР", 0, 5)).isTrue();
    assertThat(WORDS.holds("É", 0, 1)).isTrue();
    assertThat(WORDS.holds("MAÍ", 0, 3)).isTrue();
    assertThat(WORDS.holds("in A Co-op", 3, 4)).isTrue();
    assertThat(WORDS.holds("in A Co-op", 5, 10)).isTrue();
  }

  @Test
  void what_only_begins_like_a_word_is_none() {
    assertThat(WORDS.holds("bye", 0, 3)).isFalse();
    assertThat(WORDS.holds("word", 0, 4)).isFalse();
    assertThat(WORDS.holds("wonderful", 0, 9)).isFalse();
    assertThat(WORDS.holds("mai", 0, 3)).isFalse();
    assertThat(WORDS.holds("wordsworth", 0, 10)).isFalse();
    assertThat(WORDS.holds("by", 1, 1)).isFalse();
  }

  @Test
  void signs_that_share_bits_with_letters_are_no_letters() {
    assertThat(WORDS.holds("\"9", 0, 2)).isFalse();
    assertThat(WORDS.holds("!", 0, 1)).isFalse();
  }

  @Test
  void the_first_of_the_words_in_a_text_is_found_as_a_whole_word() {
    assertThat(WORDS.find("Abby wrote it, by Ann", 0, 21)).isEqualTo(15);
    assertThat(WORDS.find("Words, by", 0, 9)).isZero();
    assertThat(WORDS.find("Words, by", 1, 9)).isEqualTo(7);
    assertThat(WORDS.find("Words, by", 1, 8)).isEqualTo(-1);
    assertThat(WORDS.find("", 1, 0)).isEqualTo(-1);
  }
}
