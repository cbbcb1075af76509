package dev.lectern.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one text of a page shows. */
class ShownTextTest {

  @Test
  void each_run_of_white_space_is_one_space() {
    ShownText shown = ShownText.of("\n  the \t\n mill \u00A0\u00A0and\u00A0river  ");
    assertThat(shown.text()).isEqualTo("the mill and river");
    assertThat(shown.spaceBefore()).isTrue();
    assertThat(shown.spaceAfter()).isTrue();
  }

  @Test
  void a_text_that_is_plain_already_is_not_copied() {
    String plain = "the mill and the river";
    assertThat(ShownText.of(plain).text()).isSameAs(plain);
    assertThat(ShownText.of(plain).length()).isEqualTo(plain.length());
  }

  @Test
  void white_space_alone_says_nothing_but_divides() {
    assertThat(ShownText.of(" \n\u00A0").length()).isZero();
    assertThat(ShownText.of(" \n\u00A0").spaceBefore()).isTrue();
    assertThat(ShownText.of("").spaceBefore()).isFalse();
  }

  @Test
  void the_space_behind_counts_and_the_one_before_does_not() {
    assertThat(ShownText.of("  mill ").length()).isEqualTo(5);
  }

  @Test
  void an_ideograph_says_as_much_as_three_letters() {
    assertThat(ShownText.of("水車 A").length()).isEqualTo(8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It grinds. | true",
        "It grinds | false",
        "version 1.2 | false",
        "'corn, flour' | true",
        "corn,flour | false",
        "水車。 | true",
        "café | false",
        "Is it? No | true"
      })
  void a_sentence_is_ended_or_divided_by_a_mark_before_white_space(String text, boolean sentence) {
    assertThat(ShownText.of(text).sentence()).isEqualTo(sentence);
  }

  @Test
  void a_no_break_space_ends_no_sentence() {
    assertThat(ShownText.of("p.\u00A04").sentence()).isFalse();
    assertThat(ShownText.of("p.\u00A0").sentence()).isFalse();
    assertThat(ShownText.of("page. \u00A0").sentence()).isTrue();
  }
}
