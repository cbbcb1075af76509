package dev.lectern.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.lectern.article.Dateline;
import dev.lectern.byline.Dates;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Any text is read for dates, and what is found is a day that can be written and read again. */
class DatesFuzzTest {

  @FuzzTest(maxDuration = "10m")
  void any_text_is_read_for_dates(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    check(FeedDates.parse(text));
    check(Dates.parse(text));
    check(Dates.parse(text, "de"));
    check(Dates.find(text, "ja"));
    check(Dates.inPath(text));
    check(Dates.findInYear(text, 2024, "en", Dates.Order.DAY_FIRST));
    Dates.findAll(text, "en-US", Dates.Order.MONTH_FIRST).forEach(DatesFuzzTest::check);
    Dates.findMonth(text, "lt");
    Dates.inferOrder(text.lines().toList());
  }

  private static void check(Optional<Dateline> found) {
    found.ifPresent(DatesFuzzTest::check);
  }

  private static void check(Dateline date) {
    assertThat(date.day().getYear()).isBetween(0, 9999);
  }
}
