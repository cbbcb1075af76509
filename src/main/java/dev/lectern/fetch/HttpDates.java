package dev.lectern.fetch;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The three ways to write a date in a header field (RFC 9110 section 5.6.7). */
final class HttpDates {

  private static final List<String> MONTHS =
      Arrays.asList("jan feb mar apr may jun jul aug sep oct nov dec".split(" "));
  private static final Pattern USUAL =
      Pattern.compile(
          "(?:[a-z]+,?\\s+)?(\\d{1,2})[ -]([a-z]{3})[a-z]*[ -](\\d{2}|\\d{4})\\s+(\\d{1,2}):(\\d{2}):(\\d{2})(?:\\s+(?:gmt|utc|z|[+-]0000))?");
  private static final Pattern ASCTIME =
      Pattern.compile(
          "[a-z]{3}\\s+([a-z]{3})\\s+(\\d{1,2})\\s+(\\d{1,2}):(\\d{2}):(\\d{2})\\s+(\\d{4})");

  private HttpDates() {}

  /** Reads a date; empty for anything else. */
  static Optional<Instant> parse(String text) {
    String lower = text.strip().toLowerCase(Locale.ROOT);
    Matcher usual = USUAL.matcher(lower);
    if (usual.matches()) {
      return instant(usual, 3, 2, 1, 4);
    }
    Matcher asctime = ASCTIME.matcher(lower);
    return asctime.matches() ? instant(asctime, 6, 1, 2, 3) : Optional.empty();
  }

  private static Optional<Instant> instant(Matcher m, int year, int month, int day, int hour) {
    try {
      return Optional.of(
          LocalDateTime.of(
                  century(m.group(year)),
                  MONTHS.indexOf(m.group(month)) + 1,
                  Integer.parseInt(m.group(day)),
                  Integer.parseInt(m.group(hour)),
                  Integer.parseInt(m.group(hour + 1)),
                  Math.min(59, Integer.parseInt(m.group(hour + 2)))) // leap seconds
              .toInstant(ZoneOffset.UTC));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int century(String year) {
    int number = Integer.parseInt(year);
    return year.length() == 4 ? number : number < 70 ? 2000 + number : 1900 + number;
  }
}
