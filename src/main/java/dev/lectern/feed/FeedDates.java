package dev.lectern.feed;

import dev.lectern.article.Dateline;
import dev.lectern.byline.Dates;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the dates of feeds: W3C's profile of ISO 8601, RFC 822 and 850, asctime, each with the
 * mistakes that feeds make, and failing that whatever a blog writes. A time without a zone is in
 * UTC.
 */
final class FeedDates {

  private static final int LONGEST = 120;

  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("may", 5),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12));

  private static final String MONTH =
      "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";

  /** 2003-12-31T10:14:55Z, 2003-12, 2003, 20031231, 03-12-31; what follows the day is its time. */
  private static final Pattern NUMERIC =
      Pattern.compile(
          "(\\d{4}|\\d\\d(?=-\\d\\d-\\d\\d))(?:-?(\\d\\d)(?:-?(\\d\\d))?)?(?![\\d:])(.*)");

  /** 2003-365, 2003365. */
  private static final Pattern ORDINAL = Pattern.compile("(\\d{4})-?(\\d{3})(?!\\d)(.*)");

  /** Thu, 01 Jan 2004 19:48:21 GMT; Thursday, 01-Jan-04 19:48:21 GMT. */
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?:[^\\d]{0,24}[\\s,.])?(\\d{1,2})(?:st|nd|rd|th)?[\\s,-]+"
              + MONTH
              + "[\\s,-]+(\\d{4}|\\d\\d)(?!:)(.*)",
          Pattern.CASE_INSENSITIVE);

  /** Thu, Jan 01 2004 19:48:21 GMT; January 1st, 2004. */
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?:[a-z]{2,9}[\\s,.]+)?"
              + MONTH
              + "[\\s,-]+(\\d{1,2})(?:st|nd|rd|th)?[\\s,-]+(\\d{4})(.*)",
          Pattern.CASE_INSENSITIVE);

  /** Thu Jan 1 19:48:21 EST 2004. */
  private static final Pattern ASCTIME =
      Pattern.compile(
          "(?:[a-z]{2,9}[\\s,.]+)?"
              + MONTH
              + "\\s+(\\d{1,2})\\s+(\\d{1,2}:.{2,25}?)\\s+(\\d{4})(.*)",
          Pattern.CASE_INSENSITIVE);

  private FeedDates() {}

  static Optional<Dateline> parse(String text) {
    String date = text.strip().replaceAll("\\s+", " ");
    if (date.isEmpty() || date.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return numeric(date)
          .or(() -> ordinal(date))
          .or(() -> dayFirst(date))
          .or(() -> monthFirst(date))
          .or(() -> asctime(date))
          .or(() -> anyLanguage(date));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Optional<Dateline> numeric(String text) {
    Matcher date = NUMERIC.matcher(text);
    if (!date.matches() || (date.group(2) == null && !date.group(4).isBlank())) {
      return Optional.empty();
    }
    LocalDate day = LocalDate.of(year(date.group(1)), number(date.group(2)), number(date.group(3)));
    return Optional.of(FeedClock.at(day, date.group(4)));
  }

  private static Optional<Dateline> ordinal(String text) {
    Matcher date = ORDINAL.matcher(text);
    return date.matches()
        ? Optional.of(
            FeedClock.at(
                LocalDate.ofYearDay(year(date.group(1)), number(date.group(2))), date.group(3)))
        : Optional.empty();
  }

  private static Optional<Dateline> dayFirst(String text) {
    Matcher date = DAY_FIRST.matcher(text);
    return date.matches()
        ? Optional.of(named(date.group(3), date.group(2), date.group(1), date.group(4)))
        : Optional.empty();
  }

  private static Optional<Dateline> monthFirst(String text) {
    Matcher date = MONTH_FIRST.matcher(text);
    return date.matches()
        ? Optional.of(named(date.group(3), date.group(1), date.group(2), date.group(4)))
        : Optional.empty();
  }

  private static Optional<Dateline> asctime(String text) {
    Matcher date = ASCTIME.matcher(text);
    return date.matches()
        ? Optional.of(
            named(date.group(4), date.group(1), date.group(2), date.group(3) + " " + date.group(5)))
        : Optional.empty();
  }

  /** A day in any language; its time counts even without a zone. */
  private static Optional<Dateline> anyLanguage(String text) {
    Optional<Dateline> date = Dates.parse(text);
    return date.filter(found -> found.time().isPresent())
        .or(() -> date.map(found -> FeedClock.at(found.day(), text)));
  }

  private static Dateline named(String year, String month, String day, String time) {
    int number = MONTHS.getOrDefault(month.substring(0, 3).toLowerCase(java.util.Locale.ROOT), 1);
    return FeedClock.at(LocalDate.of(year(year), number, number(day)), time);
  }

  /** Two digits mean 1970 to 2069, as POSIX has it. */
  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    return digits.length() > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
  }

  @SuppressWarnings("NullAway") // regex groups that took no part are null
  private static int number(String digits) {
    return digits == null ? 1 : Integer.parseInt(digits);
  }
}
