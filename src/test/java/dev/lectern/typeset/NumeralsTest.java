package dev.lectern.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NumeralsTest {

  @Test
  void numbers_have_signs_currencies_and_units() {
    assertThat(Numerals.are(List.of("1,250", "−3.5 %", "~12 ms", "$0.10", "7"))).isTrue();
  }

  @Test
  void what_is_missing_does_not_make_them_words() {
    assertThat(Numerals.are(List.of("1", "—", "", "n/a"))).isTrue();
  }

  @Test
  void words_dates_and_nothing_at_all_are_no_numbers() {
    assertThat(Numerals.are(List.of("1", "two"))).isFalse();
    assertThat(Numerals.are(List.of("2026-01-31"))).isFalse();
    assertThat(Numerals.are(List.of("-", ""))).isFalse();
  }
}
