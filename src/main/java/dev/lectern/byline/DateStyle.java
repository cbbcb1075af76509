package dev.lectern.byline;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How the dates of a text are to be read.
 *
 * @param lenient whether the text is meant to be a date, so that two-digit years count
 * @param year the year that stands above the text, where it names none
 */
record DateStyle(String language, Dates.Order order, boolean lenient, OptionalInt year) {

  /** English of these regions writes the day first; that without a region mostly the month. */
  private static final Set<String> DAY_FIRST_REGIONS =
      Set.of("en-gb", "en-au", "en-nz", "en-ie", "en-in", "en-za", "en-sg", "en-hk", "en-my");

  static DateStyle of(String language) {
    String tag = language.toLowerCase(Locale.ROOT).replace('_', '-');
    return new DateStyle(tag, Dates.Order.UNKNOWN, false, OptionalInt.empty());
  }

  DateStyle leniently() {
    return new DateStyle(language, order, true, year);
  }

  DateStyle in(Dates.Order known) {
    return new DateStyle(language, known, lenient, year);
  }

  DateStyle under(int heading) {
    return new DateStyle(language, order, lenient, OptionalInt.of(heading));
  }

  boolean dayFirst() {
    return switch (order) {
      case DAY_FIRST -> true;
      case MONTH_FIRST -> false;
      case UNKNOWN -> !monthFirstLanguage();
    };
  }

  private boolean monthFirstLanguage() {
    boolean english = language.isEmpty() || language.startsWith("en");
    return english && !DAY_FIRST_REGIONS.contains(language);
  }

  /** Whether a year such as 1402 is one of the Persian calendar here. */
  boolean persian() {
    return language.isEmpty() || language.startsWith("fa") || language.startsWith("ps");
  }
}
