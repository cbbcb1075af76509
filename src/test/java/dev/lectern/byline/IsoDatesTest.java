package dev.lectern.byline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.article.Dateline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDatesTest {

  @ParameterizedTest
  @CsvSource({
    "2024-03-05,2024-03-05",
    "2024-03-05T10:20Z,2024-03-05T10:20:00Z",
    "2024-03-05T10:20:30+01:00,2024-03-05T10:20:30+01:00",
    "2024-03-05T10:20:30.123-0530,2024-03-05T10:20:30-05:30",
    "2024-03-05T10:20:30-0000,2024-03-05T10:20:30Z"
  })
  void days_and_moments_are_read_as_they_are_stated(String text, String date) {
    assertThat(IsoDates.parse(text)).map(Dateline::toString).contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2024-03",
        "2024-02-30",
        "1402-03-05",
        "2567-03-05",
        "2024-03-05T10:20:30",
        "2024-03-05T24:00Z",
        "2024-03-05T10:20:30.Z",
        "2024-03-05T10:20:30+19:00",
        "2024-03-05T10:20:30Z, updated",
        "2024-03-05 10:20"
      })
  void all_else_is_left_to_others(String text) {
    assertThat(IsoDates.parse(text)).isEmpty();
  }
}
