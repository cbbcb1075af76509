package dev.lectern.byline;

import dev.lectern.article.Dateline;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Reads days and moments as RFC 3339 profiles ISO 8601, the form in which most pages state theirs:
 * 2024-03-05, 2024-03-05T10:20:30.000+01:00. What is not of this form is for others to read.
 */
final class IsoDates {

  private static final int EARLIEST = 1900;
  private static final int LATEST = 2199;
  private static final int DAY_LENGTH = 10;
  private static final int NO_OFFSET = Integer.MIN_VALUE;
  private static final int WIDEST_OFFSET = 18 * 60;

  private final String text;

  private IsoDates(String text) {
    this.text = text;
  }

  static Optional<Dateline> parse(String text) {
    IsoDates iso = new IsoDates(text);
    if (text.length() < DAY_LENGTH || !iso.is(4, '-') || !iso.is(7, '-')) {
      return Optional.empty();
    }
    try {
      return text.length() == DAY_LENGTH ? iso.day().map(Dateline::of) : iso.moment();
    } catch (DateTimeException noSuchDayOrTime) {
      return Optional.empty();
    }
  }

  private Optional<LocalDate> day() {
    int year = number(0, 4);
    return year >= EARLIEST && year <= LATEST
        ? Optional.of(LocalDate.of(year, number(5, 2), number(8, 2)))
        : Optional.empty();
  }

  private Optional<Dateline> moment() {
    boolean timed = is(DAY_LENGTH, 'T') && is(13, ':');
    boolean seconds = is(16, ':');
    int offset = timed ? offset(seconds ? afterFraction(19) : 16) : NO_OFFSET;
    if (offset == NO_OFFSET) {
      return Optional.empty();
    }
    LocalTime time = LocalTime.of(number(11, 2), number(14, 2), seconds ? number(17, 2) : 0);
    return day()
        .map(day -> Dateline.of(day.atTime(time).atOffset(ZoneOffset.ofTotalSeconds(offset * 60))));
  }

  /** Fractions of a second are not kept. */
  private int afterFraction(int at) {
    int end = at + 1;
    while (end < text.length() && Digits.isAscii(text.charAt(end))) {
      end++;
    }
    return is(at, '.') && end > at + 1 ? end : at;
  }

  /** The offset that the text ends with, in minutes. */
  private int offset(int at) {
    if (is(at, 'Z')) {
      return text.length() == at + 1 ? 0 : NO_OFFSET;
    }
    int colon = is(at + 3, ':') ? 1 : 0;
    int hours = number(at + 1, 2);
    int minutes = number(at + 3 + colon, 2);
    int total = hours * 60 + minutes;
    boolean whole = text.length() == at + 5 + colon && hours >= 0 && minutes >= 0 && minutes < 60;
    if (!whole || total > WIDEST_OFFSET || !(is(at, '+') || is(at, '-'))) {
      return NO_OFFSET;
    }
    return is(at, '-') ? -total : total;
  }

  private boolean is(int at, char sign) {
    return at < text.length() && text.charAt(at) == sign;
  }

  /** The number that so many digits make, or -1 where they are none. */
  private int number(int start, int length) {
    int number = 0;
    for (int i = start; i < start + length; i++) {
      if (i >= text.length() || !Digits.isAscii(text.charAt(i))) {
        return -1;
      }
      number = number * 10 + text.charAt(i) - '0';
    }
    return number;
  }
}
