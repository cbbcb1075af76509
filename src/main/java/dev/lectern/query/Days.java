package dev.lectern.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Spans of days as the query language writes them: {@code 2025}, {@code 2025-06}, {@code
 * 2025-06-22} and, after {@code on:}, {@code 2025-06..2025-08}.
 */
final class Days {

  private static final Pattern SPAN = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");

  private Days() {}

  /** From the first day of the span on. */
  static Optional<Query> after(String value) {
    return span(value).map(span -> new Query.Published(span.from(), LocalDate.MAX));
  }

  /** Up to the day before the first day of the span. */
  static Optional<Query> before(String value) {
    return span(value).map(span -> new Query.Published(LocalDate.MIN, span.from().minusDays(1)));
  }

  static Optional<Query> on(String value) {
    int dots = value.indexOf("..");
    if (dots < 0) {
      return span(value).map(span -> span);
    }
    return span(value.substring(0, dots))
        .flatMap(first ->
            span(value.substring(dots + 2))
                .map(last -> new Query.Published(first.from(), last.to())));
  }

  static String write(Query.Published published) {
    if (published.to().equals(LocalDate.MAX)) {
      return published.from().equals(LocalDate.MIN) ? "" : "after:" + published.from();
    }
    if (published.from().equals(LocalDate.MIN)) {
      return "before:" + published.to().plusDays(1);
    }
    return published.from().equals(published.to())
        ? "on:" + published.from()
        : "on:" + published.from() + ".." + published.to();
  }

  private static Optional<Query.Published> span(String value) {
    Matcher parts = SPAN.matcher(value);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(span(parts));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Query.Published span(Matcher parts) {
    int year = Integer.parseInt(parts.group(1));
    if (parts.group(2) == null) {
      return new Query.Published(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
    YearMonth month = YearMonth.of(year, Integer.parseInt(parts.group(2)));
    if (parts.group(3) == null) {
      return new Query.Published(month.atDay(1), month.atEndOfMonth());
    }
    LocalDate day = month.atDay(Integer.parseInt(parts.group(3)));
    return new Query.Published(day, day);
  }
}
