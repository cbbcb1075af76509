package dev.lectern.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.article.Dateline;
import dev.lectern.byline.Dates;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class UndatedTest {

  @Test
  void a_bar_stands_where_the_date_stood() {
    assertThat(Undated.of("Ann Lee on March 5, 2024 in News", "en"))
        .hasValue("Ann Lee on  | in News");
    assertThat(Undated.of("5 March 2024 10:00 pm UTC by Ann Lee, 2 comments", "en"))
        .hasValue(" | by Ann Lee, 2 comments");
    assertThat(Undated.of("Ann Lee, since 2024", "en")).isEmpty();
  }

  @Property(seed = "2026", tries = 3000)
  void a_date_is_what_cannot_be_left_out_word_by_word(@ForAll("lines") List<String> words) {
    String line = String.join(" ", words).strip();
    assertThat(Undated.of(line, "")).isEqualTo(wordByWord(words));
  }

  private static Optional<String> wordByWord(List<String> words) {
    Optional<Dateline> date = date(words);
    if (date.isEmpty()) {
      return Optional.empty();
    }
    int end = words.size();
    while (end > 1 && date(words.subList(0, end - 1)).equals(date)) {
      end--;
    }
    int start = 0;
    while (start + 1 < end && date(words.subList(start + 1, end)).equals(date)) {
      start++;
    }
    String before = String.join(" ", words.subList(0, start)) + (start > 0 ? " " : "");
    return Optional.of(before + " | " + String.join(" ", words.subList(end, words.size())));
  }

  private static Optional<Dateline> date(List<String> words) {
    return Dates.find(String.join(" ", words), "");
  }

  /** Words of dates and times among others, in any order. */
  @Provide
  Arbitrary<List<String>> lines() {
    Arbitrary<String> date =
        Arbitraries.of("5 March 2024", "Mar 5, 2024", "2024-03-05", "05/03/24", "2024年3月5日");
    Arbitrary<String> time = Arbitraries.of("10:20", "12:05:30", "10", "am", "p.m.", "p", ".", "m");
    Arbitrary<String> zone = Arbitraries.of("UTC", "(CET", "GMT", "+0200", "-", "Z", ")");
    Arbitrary<String> other =
        Arbitraries.of(
            "by", "Ann", "Lee", "|", ":", "/", "March", "5", "'24", "2023", "年", "of", "@");
    return Arbitraries.oneOf(date, time, zone, other)
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(parts -> List.of(String.join(" ", parts).split(" ", -1)));
  }
}
