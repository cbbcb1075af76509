package dev.lectern.byline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a list of dates puts the day or the month first. */
final class OrderGuess {

  private record Pair(int first, int second, int year) {}

  private static final Pattern NUMERIC =
      Pattern.compile("(?<![\\d./-])(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?![\\d./-]*\\d)");

  private OrderGuess() {}

  static Dates.Order of(List<String> texts) {
    List<Pair> pairs = new ArrayList<>();
    for (String text : texts) {
      int first = text.length() > Tokens.LONGEST ? -1 : firstPair(text);
      Matcher found = NUMERIC.matcher(first < 0 ? "" : text);
      if (found.find(Math.max(0, first - 2))) {
        pairs.add(
            new Pair(
                Integer.parseInt(found.group(1)),
                Integer.parseInt(found.group(3)),
                Integer.parseInt(found.group(4))));
      }
    }
    long dayFirst = pairs.stream().filter(p -> p.first() > 12 && p.second() <= 12).count();
    long monthFirst = pairs.stream().filter(p -> p.second() > 12 && p.first() <= 12).count();
    if (dayFirst != monthFirst) {
      return dayFirst > monthFirst ? Dates.Order.DAY_FIRST : Dates.Order.MONTH_FIRST;
    }
    return dayFirst == 0 ? byRun(pairs) : Dates.Order.UNKNOWN;
  }

  /** Where the first of the signs that part numbers stands behind a digit, or -1. */
  private static int firstPair(String text) {
    for (int i = 1; i < text.length(); i++) {
      char sign = text.charAt(i);
      boolean parts = sign == '.' || sign == '-' || sign == '/';
      if (parts && text.charAt(i - 1) >= '0' && text.charAt(i - 1) <= '9') {
        return i;
      }
    }
    return -1;
  }

  /** Lists run in one direction: the reading with fewer turns is the right one. */
  private static Dates.Order byRun(List<Pair> pairs) {
    int dayFirst = turns(pairs, true);
    int monthFirst = turns(pairs, false);
    if (dayFirst == monthFirst) {
      return Dates.Order.UNKNOWN;
    }
    return dayFirst < monthFirst ? Dates.Order.DAY_FIRST : Dates.Order.MONTH_FIRST;
  }

  private static int turns(List<Pair> pairs, boolean dayFirst) {
    List<LocalDate> dates = pairs.stream().map(pair -> date(pair, dayFirst)).toList();
    int up = 0;
    int down = 0;
    for (int i = 1; i < dates.size(); i++) {
      int step = dates.get(i).compareTo(dates.get(i - 1));
      up += step > 0 ? 1 : 0;
      down += step < 0 ? 1 : 0;
    }
    return Math.min(up, down);
  }

  private static LocalDate date(Pair pair, boolean dayFirst) {
    int month = dayFirst ? pair.second() : pair.first();
    int day = dayFirst ? pair.first() : pair.second();
    try {
      return LocalDate.of(pair.year(), month, day);
    } catch (DateTimeException noSuchDay) {
      return LocalDate.MIN;
    }
  }
}
