package dev.lectern.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordStretchTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "one two|",
        "one two| ",
        "one two|  three",
        "one two|\nthree",
        "one two| \nthree",
        "one two|\u00a0three",
        "one two|\u00adthree",
        "one two| \u00adthree",
        "one two|\u200bthree",
        "one two| \u200bthree",
        "één — 二 три|",
        "één — 二| \t"
      })
  void ends_where_text_no_longer_stands_as_it_is_to_be(String marked) {
    String text = marked.replace("|", "");
    assertThat(WordStretch.end(text.toCharArray(), 0, false)).isEqualTo(marked.indexOf('|'));
  }

  @ParameterizedTest
  @ValueSource(strings = {"👩\u200d🔧 one two|", "👩\u200d🔧 one| \n", "نامه\u200cای|\u00a0"})
  void goes_on_at_what_is_not_plain_where_nothing_may_vanish(String marked) {
    String text = marked.replace("|", "");
    assertThat(WordStretch.end(text.toCharArray(), 0, true)).isEqualTo(marked.indexOf('|'));
  }
}
