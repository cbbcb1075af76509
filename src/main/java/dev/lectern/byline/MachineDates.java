package dev.lectern.byline;

import dev.lectern.article.Dateline;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Forms only machines write: basic ISO 8601, partial W3C dates, seconds since 1970. */
final class MachineDates {

  private static final Pattern BASIC =
      Pattern.compile("((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?:T?\\d{4,6}.*)?");
  private static final Pattern PARTIAL = Pattern.compile("((?:19|20)\\d\\d)(?:-(\\d\\d))?");
  private static final Pattern EPOCH = Pattern.compile("\\d{9,10}|\\d{12,13}");

  /** The digits of a year. */
  private static final int YEAR = 4;

  private MachineDates() {}

  static Optional<Dateline> parse(String text) {
    if (text.length() < YEAR || !Digits.isAscii(text.charAt(0))) {
      return Optional.empty();
    }
    Matcher basic = BASIC.matcher(text);
    if (basic.matches()) {
      return day(basic.group(1), basic.group(2), basic.group(3));
    }
    Matcher partial = PARTIAL.matcher(text);
    if (partial.matches()) {
      return day(partial.group(1), partial.group(2) == null ? "1" : partial.group(2), "1");
    }
    return EPOCH.matcher(text).matches() ? epoch(Long.parseLong(text)) : Optional.empty();
  }

  private static Optional<Dateline> epoch(long number) {
    long seconds = number > 99_999_999_999L ? number / 1000 : number;
    return Optional.of(Dateline.of(Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC)));
  }

  private static Optional<Dateline> day(String year, String month, String day) {
    try {
      return Optional.of(
          Dateline.of(
              LocalDate.of(
                  Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
