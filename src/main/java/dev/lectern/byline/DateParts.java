package dev.lectern.byline;

import dev.lectern.article.Dateline;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The parts that dates of every shape are made of: separators, days, years, a time behind. */
final class DateParts {

  /** A date and the token after it. */
  record Match(Dateline date, int next) {}

  /** A year as written and the token after it. */
  record Year(int value, int next) {}

  private static final Set<String> FILLERS =
      Set.of(
          "st", "nd", "rd", "th", "er", "e", "a", "º", "ª", "o", "de", "d", "del", "of", "den",
          "ta", "η", "ος", "m", "gada", "thang", "nam", "the", "dels", "г", "года", "из", "بن",
          "من", "ماه", "year", "ل", "ב", "ngay", "ו", "sierpen", "р", "i", "il", "le", "el");

  private static final String UNITS = "年月日号號년월일";
  private static final int EARLIEST = 1900;
  private static final int LATEST = 2199;
  private static final int BUDDHIST = 543;

  private final Tokens tokens;
  private final DateStyle style;
  private final ClockReader clock;

  DateParts(Tokens tokens, DateStyle style, ClockReader clock) {
    this.tokens = tokens;
    this.style = style;
    this.clock = clock;
  }

  String separator(int i) {
    Token token = tokens.get(i);
    if (token.kind() == Token.Kind.WORD && !token.text().isEmpty()) {
      char unit = token.text().charAt(0);
      return UNITS.indexOf(unit) >= 0 ? String.valueOf(unit) : "";
    }
    return token.isMark("-/._") ? token.text() : "";
  }

  boolean isDay(int i) {
    Token token = tokens.get(i);
    return token.digits() > 0 && token.digits() <= 2 && token.value() >= 1 && token.value() <= 31;
  }

  Optional<Year> year(int i) {
    int at = fillers(i);
    Token token = tokens.get(at);
    boolean apostrophe = tokens.get(at - 1).isMark("'") && !token.spaced();
    boolean joined = tokens.get(at - 1).isMark("-/") && !token.spaced();
    if (token.digits() == 4) {
      return Optional.of(new Year(token.value(), at + 1));
    }
    boolean plausible = token.digits() == 2 && !tokens.get(at + 1).isMark(":");
    return plausible && (apostrophe || joined || style.lenient())
        ? Optional.of(new Year(fullYear(token.value()), at + 1))
        : Optional.empty();
  }

  /** Two digits mean 1970 to 2069, as POSIX has it. */
  static int fullYear(int two) {
    return two < 70 ? 2000 + two : 1900 + two;
  }

  int fillers(int i) {
    int at = i;
    while (at < i + 4 && isFiller(tokens.get(at))) {
      at++;
    }
    return at;
  }

  private static boolean isFiller(Token token) {
    boolean word = token.kind() == Token.Kind.WORD && FILLERS.contains(token.text());
    return word || token.isMark(".,-/'’·ªº°_");
  }

  Optional<Match> date(int year, int month, int day, boolean solar, int next) {
    try {
      boolean persian = SolarHijri.isYear(year) && (solar || style.persian());
      LocalDate date =
          persian
              ? SolarHijri.toGregorian(year, month, day)
              : LocalDate.of(western(year), month, day);
      return date.getYear() < EARLIEST || date.getYear() > LATEST || (solar && !persian)
          ? Optional.empty()
          : Optional.of(timed(date, next));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int western(int year) {
    return year >= 2400 && year < 2700 ? year - BUDDHIST : year;
  }

  private Match timed(LocalDate date, int next) {
    return clock
        .after(next)
        .flatMap(read ->
            read.zone()
                .map(zone ->
                    new Match(Dateline.of(date.atTime(read.time()).atOffset(zone)), read.next())))
        .orElseGet(() -> new Match(Dateline.of(date), next));
  }
}
