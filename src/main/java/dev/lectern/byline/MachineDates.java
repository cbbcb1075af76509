package dev.lectern.byline;

import dev.lectern.article.Dateline;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Forms only machines write: basic ISO 8601, partial W3C dates, seconds since 1970, paths. */
final class MachineDates {

  private static final Pattern BASIC =
      Pattern.compile("((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?:T?\\d{4,6}.*)?");
  private static final Pattern PARTIAL = Pattern.compile("((?:19|20)\\d\\d)(?:-(\\d\\d))?");
  private static final Pattern EPOCH = Pattern.compile("\\d{9,10}|\\d{12,13}");
  private static final Pattern PATH =
      Pattern.compile(
          "(?:^|[/_.-])((?:19|20)\\d\\d)([/_.-]?)(0[1-9]|1[0-2]|[1-9](?=[/_.-]))\\2"
              + "(0[1-9]|[12]\\d|3[01]|[1-9](?![0-9]))(?=$|[^0-9])");

  private static final Pattern NAMED_PATH =
      Pattern.compile("/((?:19|20)\\d\\d/\\p{L}{3,12}/\\d{1,2})(?:/|$)");

  /** The digits of a year. */
  private static final int YEAR = 4;

  private MachineDates() {}

  static Optional<Dateline> parse(String text) {
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

  static Optional<Dateline> inPath(String path) {
    Matcher found = PATH.matcher(path).useAnchoringBounds(false);
    for (int year = year(path, 0); year >= 0; year = year(path, year + 1)) {
      boolean dated = found.region(Math.max(0, year - 1), path.length()).lookingAt();
      Optional<Dateline> day =
          dated ? day(found.group(1), found.group(3), found.group(4)) : Optional.empty();
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  /** Where a path may name a year from a place on, or -1, as in one that is too long. */
  private static int year(String path, int from) {
    for (int i = from; i + YEAR <= path.length() && path.length() <= Tokens.LONGEST; i++) {
      char c = path.charAt(i);
      if ((c == '1' || c == '2') && path.charAt(i + 1) == (c == '1' ? '9' : '0')) {
        return i;
      }
    }
    return -1;
  }

  /** 2023/october/03, if the path has such a part. */
  static Optional<String> namedInPath(String path) {
    Matcher found = NAMED_PATH.matcher(path);
    for (int year = year(path, 1); year >= 0; year = year(path, year + 1)) {
      if (mayName(path, year + YEAR) && found.region(year - 1, path.length()).lookingAt()) {
        return Optional.of(found.group(1).replace('/', ' '));
      }
    }
    return Optional.empty();
  }

  /** Whether a part of a path follows that begins with no number. */
  private static boolean mayName(String path, int slash) {
    return path.startsWith("/", slash)
        && slash + 1 < path.length()
        && !Digits.isAscii(path.charAt(slash + 1));
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
