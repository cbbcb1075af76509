package dev.lectern.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinePatternTest {

  private static final String EXPRESSION =
      "^(?:abba|ab{2,5}|b\\b.{0,3}|a?ba(?: ab)+|ba$|bb?:.*)[:!]*$|^a:{3}$";

  private final LinePattern remembering = LinePattern.of(EXPRESSION);
  private final Pattern plain =
      Pattern.compile(EXPRESSION, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  @Property(tries = 3000)
  void lines_match_as_they_match_the_expression(
      @ForAll @Chars({'a', 'b', 'B', ' ', ':', '!', 'é'}) String line) {
    assertThat(remembering.matches(line)).isEqualTo(plain.matcher(line).matches());
  }

  @ParameterizedTest
  @ValueSource(strings = {"abba", "Abbb!", "ba ab ab", "b: and the rest", "a:::", "ba"})
  void what_matches_is_found_the_first_time_and_the_second(String line) {
    assertThat(remembering.matches(line)).isTrue();
    assertThat(remembering.matches(line)).isTrue();
  }

  @Test
  void what_the_first_group_holds_is_told_only_of_lines_that_match() {
    LinePattern credit = LinePattern.of("^(?:by|text:)\\s+(\\S.*)$");
    assertThat(credit.group("Text: Ann")).contains("Ann");
    assertThat(credit.group("Textile Ann")).isEmpty();
    assertThat(credit.group("b")).isEmpty();
  }

  @Test
  void more_beginnings_than_are_remembered_are_told_apart() {
    for (int i = 0; i < 60_000; i++) {
      String letters = Integer.toString(i, 36);
      String line = "b".repeat(Math.max(0, 4 - letters.length())) + letters;
      assertThat(remembering.matches(line)).isEqualTo(plain.matcher(line).matches());
    }
  }
}
