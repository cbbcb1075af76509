package dev.lectern.byline;

import java.time.YearMonth;
import java.util.Optional;

/** Finds a month with its year. */
final class MonthReader {

  private final Tokens tokens;
  private final DateStyle style;

  MonthReader(Tokens tokens, DateStyle style) {
    this.tokens = tokens;
    this.style = style;
  }

  Optional<YearMonth> first() {
    for (int i = 0; i < tokens.size(); i++) {
      Optional<YearMonth> found = tokens.get(i).digits() == 0 ? named(i) : numbered(i);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** March 2024, mars, 2024, marzo de 2024. */
  private Optional<YearMonth> named(int i) {
    return MonthNames.at(tokens, i, style.language())
        .filter(month -> !month.solar())
        .flatMap(month -> of(month.next() + between(month.next()), month.month()));
  }

  private int between(int i) {
    Token token = tokens.get(i);
    return token.isMark(".,-/'") || token.isWord("de") || token.isWord("del") ? 1 : 0;
  }

  private Optional<YearMonth> of(int yearAt, int month) {
    int year = tokens.get(yearAt).value();
    return tokens.get(yearAt).digits() == 4
            && year >= 1900
            && year < 2200
            && month >= 1
            && month <= 12
        ? Optional.of(YearMonth.of(year, month))
        : Optional.empty();
  }

  /** 2024年3月, 2024-03, 2024 March, 03/2024. */
  private Optional<YearMonth> numbered(int i) {
    if (tokens.get(i).digits() == 4) {
      boolean unit = tokens.get(i + 1).isMark("-/.") || tokens.get(i + 1).isWord("年");
      return MonthNames.at(tokens, i + 1, style.language())
          .flatMap(month -> of(i, month.month()))
          .or(() ->
              unit && tokens.get(i + 2).digits() <= 2
                  ? of(i, tokens.get(i + 2).value())
                  : Optional.empty());
    }
    return tokens.get(i).digits() == 2 && tokens.get(i + 1).isMark("/-.")
        ? of(i + 2, tokens.get(i).value())
        : Optional.empty();
  }
}
