package dev.lectern.byline;

import dev.lectern.article.Dateline;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days that the paths of addresses name: /2024/03/05/, /2024-03-05-name, /20240305/. */
final class PathDates {

  private static final Pattern NAMED =
      Pattern.compile("/((?:19|20)\\d\\d/\\p{L}{3,12}/\\d{1,2})(?:/|$)");

  private static final String SEPARATORS = "/_.-";

  /** The digits of a year. */
  private static final int YEAR = 4;

  private final String path;

  private PathDates(String path) {
    this.path = path.length() > Tokens.LONGEST ? "" : path;
  }

  static Optional<Dateline> in(String path) {
    PathDates dates = new PathDates(path);
    for (int year = dates.year(0); year >= 0; year = dates.year(year + 1)) {
      Optional<Dateline> day = dates.dayAt(year);
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  /** 2023/october/03 with spaces for slashes, if the path has such a part. */
  static Optional<String> namedIn(String path) {
    PathDates dates = new PathDates(path);
    for (int year = dates.year(1); year >= 0; year = dates.year(year + 1)) {
      boolean may = dates.namesAfter(year + YEAR);
      Matcher found = NAMED.matcher(may ? path.substring(year - 1) : "");
      if (found.lookingAt()) {
        return Optional.of(found.group(1).replace('/', ' '));
      }
    }
    return Optional.empty();
  }

  /** Where the path may name a year from a place on, or -1. */
  private int year(int from) {
    for (int i = from; i + YEAR <= path.length(); i++) {
      char c = path.charAt(i);
      if ((c == '1' || c == '2') && path.charAt(i + 1) == (c == '1' ? '9' : '0')) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a part of the path follows that begins with no number. */
  private boolean namesAfter(int slash) {
    return isDigits(slash - 2, 2) && path.startsWith("/", slash) && !isDigits(slash + 1, 1);
  }

  /** One separator, or none, stands between a year, a month and a day. */
  private Optional<Dateline> dayAt(int year) {
    if (!isDigits(year, YEAR) || (year > 0 && !isSeparator(year - 1))) {
      return Optional.empty();
    }
    int parted = isSeparator(year + YEAR) ? 1 : 0;
    int month = year + YEAR + parted;
    int behind = month + (isDigits(month, 2) ? 2 : 1);
    int day = behind + parted;
    boolean same = parted == 0 || path.startsWith(path.substring(month - 1, month), behind);
    int end = day + (isDigits(day, 2) ? 2 : 1);
    return same && isDigits(month, 1) && isDigits(day, 1) && !isDigits(end, 1)
        ? date(number(year, month - parted), number(month, behind), number(day, end))
        : Optional.empty();
  }

  private boolean isSeparator(int at) {
    return at < path.length() && SEPARATORS.indexOf(path.charAt(at)) >= 0;
  }

  private boolean isDigits(int start, int length) {
    for (int i = start; i < start + length; i++) {
      if (i >= path.length() || !Digits.isAscii(path.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private int number(int start, int end) {
    return Integer.parseInt(path, start, end, 10);
  }

  private static Optional<Dateline> date(int year, int month, int day) {
    try {
      return Optional.of(Dateline.of(LocalDate.of(year, month, day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
