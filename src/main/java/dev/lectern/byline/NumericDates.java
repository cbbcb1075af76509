package dev.lectern.byline;

import dev.lectern.byline.DateParts.Match;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Recognises dates written in numbers, with signs or with the units of East Asia between them. */
final class NumericDates {

  /** The first year of the era less one (the Gregorian year of its year 0). */
  private static final Map<String, Integer> ERAS =
      Map.of("令和", 2018, "平成", 1988, "昭和", 1925, "民國", 1911, "民国", 1911);

  private static final Set<String> DAY_UNITS = Set.of("日", "일", "号", "號");

  private final Tokens tokens;
  private final DateStyle style;
  private final DateParts parts;

  /**
   * Whether a text has two of the signs that leave open which number is the day, the first behind a
   * number that may be it.
   */
  static boolean mayDependOnOrder(String text) {
    int signs = 0;
    for (int i = 0; i < text.length() && signs < 2; i++) {
      signs += isOpen(text.charAt(i)) && (signs > 0 || isBehindDay(text, i)) ? 1 : 0;
    }
    return signs == 2;
  }

  private static boolean isOpen(char sign) {
    return sign == '-' || sign == '/' || (sign >= Tokens.ASCII && "-/".contains(Tokens.mark(sign)));
  }

  /** Digits that are not ASCII are not counted. */
  private static boolean isBehindDay(String text, int sign) {
    int end = sign;
    while (end > 0 && text.charAt(end - 1) <= ' ') {
      end--;
    }
    int start = end;
    while (start > 0 && Digits.isAscii(text.charAt(start - 1))) {
      start--;
    }
    boolean other = start > 0 && text.charAt(start - 1) >= Tokens.ASCII;
    return other || end - start == 1 || end - start == 2;
  }

  NumericDates(Tokens tokens, DateStyle style, DateParts parts) {
    this.tokens = tokens;
    this.style = style;
    this.parts = parts;
  }

  /** 2024-03-05, 2024/3/5, 2024. 3. 5., 2024年3月5日, 2024년 3월 5일. */
  Optional<Match> yearMonthDay(int i) {
    String first = parts.separator(i + 1);
    int month = tokens.get(i + 2).value();
    String second = parts.separator(i + 3);
    if (first.isEmpty()
        || month < 0
        || second.isEmpty()
        || !pairs(first, second)
        || tokens.get(i + 4).digits() == 0
        || tokens.get(i + 4).digits() > 2) {
      return Optional.empty();
    }
    int next = DAY_UNITS.contains(parts.separator(i + 5)) ? i + 6 : i + 5;
    return parts.date(tokens.get(i).value(), month, tokens.get(i + 4).value(), false, next);
  }

  private static boolean pairs(String first, String second) {
    return first.equals(second)
        || (first.equals("年") && second.equals("月"))
        || (first.equals("년") && second.equals("월"));
  }

  /** 5.3.2024, 05/03/2024, 03/05/24: dots put the day first, otherwise page and language decide. */
  Optional<Match> numeric(int i) {
    String mark = parts.separator(i + 1);
    boolean three =
        mark.length() == 1
            && "-/.".contains(mark)
            && parts.separator(i + 3).equals(mark)
            && parts.isDay(i)
            && parts.isDay(i + 2);
    Token last = tokens.get(i + 4);
    boolean tail =
        tokens.get(i + 5).isMark(mark)
            && tokens.get(i + 6).digits() > 0
            && !tokens.get(i + 6).spaced();
    if (!three || tail || !isNumericYear(i, last)) {
      return Optional.empty();
    }
    int year = last.digits() == 4 ? last.value() : DateParts.fullYear(last.value());
    return ordered(i, year, mark.equals(".") || style.dayFirst(), i + 5);
  }

  private boolean isNumericYear(int i, Token last) {
    boolean padded = tokens.get(i).digits() == 2 && tokens.get(i + 2).digits() == 2;
    return last.digits() == 4
        || (last.digits() == 2 && (padded || style.lenient() || tokens.get(i + 1).isMark("/")));
  }

  private Optional<Match> ordered(int i, int year, boolean dayFirst, int next) {
    int first = tokens.get(i).value();
    int second = tokens.get(i + 2).value();
    boolean swap = first > 12 || (dayFirst && second <= 12);
    return parts.date(year, swap ? second : first, swap ? first : second, false, next);
  }

  /** 05.03., 03-05 or 3/5 below a heading that names the year. */
  Optional<Match> underYear(int i) {
    String mark = parts.separator(i + 1);
    if (style.year().isEmpty()
        || !parts.isDay(i)
        || !parts.isDay(i + 2)
        || tokens.get(i + 2).spaced()) {
      return Optional.empty();
    }
    return switch (mark) {
      case "." -> ordered(i, style.year().getAsInt(), true, i + 3);
      case "-", "月", "월" -> ordered(i, style.year().getAsInt(), false, i + 3);
      case "/" -> ordered(i, style.year().getAsInt(), style.dayFirst(), i + 3);
      default -> Optional.empty();
    };
  }

  /** 令和6年3月5日, 民國113年3月5日. */
  Optional<Match> era(int i) {
    String first = tokens.get(i).text();
    Integer base =
        first.length() == 1 && first.charAt(0) >= Tokens.ASCII
            ? ERAS.get(first + tokens.get(i + 1).text())
            : null;
    boolean shape =
        parts.separator(i + 3).equals("年")
            && parts.separator(i + 5).equals("月")
            && parts.isDay(i + 6);
    return base != null && shape && tokens.get(i + 2).value() > 0
        ? parts.date(
            base + tokens.get(i + 2).value(),
            tokens.get(i + 4).value(),
            tokens.get(i + 6).value(),
            false,
            i + 8)
        : Optional.empty();
  }
}
