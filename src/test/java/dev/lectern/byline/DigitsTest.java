package dev.lectern.byline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigitsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5 March 2024",
        "Mar 5 '24",
        "Mar 5th ’24",
        "05-Mar-24",
        "5/3/24",
        "05. 03. 24",
        "2024年3月5日",
        "二〇二四年三月五日",
        "٥ مارس ٢٠٢٤",
        "20\u200B24-03-05",
        "🎉 𝟓 March 2024"
      })
  void a_day_and_a_year_may_be_a_date(String text) {
    assertThat(Digits.mayHoldDate(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "5 min read",
        "Announcing 1.76.0",
        "© 2020 - 2026",
        "4.9k words, 41 mins",
        "March 2024",
        "20240305",
        "room 101 since 2024"
      })
  void without_either_there_is_none(String text) {
    assertThat(Digits.mayHoldDate(text)).isFalse();
    assertThat(Dates.find(text, "")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"05/03/2024", "on 5 - 3 - 24", "٥/٣/٢٠٢٤", "5／3／2024"})
  void slashes_and_dashes_leave_open_which_number_is_the_day(String text) {
    assertThat(Dates.mayDependOnOrder(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-03-05", "5.3.2024", "March 5 - 7, 2024", "and/or 5, 2024"})
  void other_dates_are_read_one_way(String text) {
    assertThat(Dates.mayDependOnOrder(text)).isFalse();
    assertThat(Dates.find(text, "", Dates.Order.DAY_FIRST))
        .isEqualTo(Dates.find(text, "", Dates.Order.MONTH_FIRST));
  }
}
