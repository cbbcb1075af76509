package dev.lectern.byline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MinuteNamesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"5min", "8 Minuten", "6 DK", "3 perc", "a few seconds", "PT2H", "4 分", "5 mín"})
  void a_name_may_say_minutes(String text) {
    assertThat(MinuteNames.mayStandIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Mar 5, 2024 · 12 comments", "5 mice", "9 administrators – 3 pm"})
  void other_words_do_not(String text) {
    assertThat(MinuteNames.mayStandIn(text)).isFalse();
    assertThat(ReadingTime.find(text)).isEmpty();
  }
}
