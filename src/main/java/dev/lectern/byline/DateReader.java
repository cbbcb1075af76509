package dev.lectern.byline;

import dev.lectern.article.Dateline;
import dev.lectern.byline.DateParts.Match;
import dev.lectern.byline.DateParts.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds dates among tokens; at each token a few shapes are tried, so the work is linear. */
final class DateReader {

  private final Tokens tokens;
  private final DateStyle style;
  private final ClockReader clock;
  private final DateParts parts;
  private final NumericDates numbers;

  DateReader(Tokens tokens, DateStyle style) {
    this.tokens = tokens;
    this.style = style;
    this.clock = new ClockReader(tokens);
    this.parts = new DateParts(tokens, style, clock);
    this.numbers = new NumericDates(tokens, style, parts);
  }

  Optional<Dateline> first() {
    for (int i = 0; i < tokens.size(); i++) {
      Optional<Match> match = at(i);
      if (match.isPresent()) {
        return match.map(Match::date);
      }
    }
    return Optional.empty();
  }

  List<Dateline> all() {
    List<Dateline> dates = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Optional<Match> match = at(i);
      match.map(Match::date).ifPresent(dates::add);
      i = match.map(Match::next).orElse(i + 1);
    }
    return dates;
  }

  private Optional<Match> at(int i) {
    return switch (tokens.get(i).kind()) {
      case NUMBER -> continues(i) ? Optional.empty() : fromNumber(i);
      case WORD -> fromWord(i);
      case MARK -> Optional.empty();
    };
  }

  private Optional<Match> fromWord(int i) {
    Optional<Match> named = monthThenDay(i);
    return named.isPresent() ? named : numbers.era(i);
  }

  /** Whether a number is the tail of a longer one such as 10.2.2024.1 or 1,2024. */
  private boolean continues(int i) {
    Token before = tokens.get(i - 1);
    return !tokens.get(i).spaced()
        && before.isMark(".-/,:")
        && !before.spaced()
        && tokens.get(i - 2).digits() > 0;
  }

  private Optional<Match> fromNumber(int i) {
    if (tokens.get(i).digits() == 4) {
      Optional<Match> numeric = numbers.yearMonthDay(i);
      return numeric.isPresent() ? numeric : yearThenNames(i);
    }
    if (tokens.get(i).digits() > 2) {
      return Optional.empty();
    }
    Optional<Match> named = dayThenMonth(i);
    named = named.isPresent() ? named : monthThenDay(i);
    named = named.isPresent() ? named : numbers.numeric(i);
    return named.isPresent() ? named : numbers.underYear(i);
  }

  /** 2024 March 5, 2024. március 5., 2024 m. kovo 5 d., 2024. gada 5. marts. */
  private Optional<Match> yearThenNames(int i) {
    int year = tokens.get(i).value();
    int start = parts.fillers(i + 1);
    Optional<MonthNames.Found> month = MonthNames.at(tokens, start, style.language());
    if (month.isPresent()) {
      int day = parts.fillers(month.get().next());
      return parts.isDay(day) && !yearFollows(day + 1)
          ? parts.date(
              year, month.get().month(), tokens.get(day).value(), month.get().solar(), day + 1)
          : Optional.empty();
    }
    return parts.isDay(start)
        ? MonthNames.at(tokens, parts.fillers(start + 1), style.language())
            .filter(found -> !yearFollows(found.next()))
            .flatMap(found ->
                parts.date(
                    year, found.month(), tokens.get(start).value(), found.solar(), found.next()))
        : Optional.empty();
  }

  private boolean yearFollows(int i) {
    return tokens.get(parts.fillers(i)).digits() == 4;
  }

  /** 5 March 2024, 5. März 2024, 5 de março de 2024, 5th of March, 2024, 05-Mar-24. */
  private Optional<Match> dayThenMonth(int i) {
    if (!parts.isDay(i)) {
      return Optional.empty();
    }
    int start = parts.fillers(i + 1);
    Optional<Match> named =
        MonthNames.at(tokens, start, style.language())
            .flatMap(month -> withYear(month, tokens.get(i).value(), month.next()));
    return named.or(() -> vietnamese(i));
  }

  /** 5 tháng 3, 2024: the month is a number after its word. */
  private Optional<Match> vietnamese(int i) {
    boolean word = tokens.get(i + 1).isWord("thang");
    int month = tokens.get(i + 2).value();
    return word && month >= 1
        ? parts
            .year(i + 3)
            .flatMap(
                year -> parts.date(year.value(), month, tokens.get(i).value(), false, year.next()))
        : Optional.empty();
  }

  /** March 5, 2024; Mar 5 10:20:30 2024; Mar. 5th '24. */
  private Optional<Match> monthThenDay(int i) {
    return MonthNames.at(tokens, i, style.language())
        .flatMap(month -> {
          int day = parts.fillers(month.next());
          return parts.isDay(day) && !tokens.get(day + 1).isMark(":")
              ? withYear(month, tokens.get(day).value(), day + 1)
              : Optional.empty();
        });
  }

  private Optional<Match> withYear(MonthNames.Found month, int day, int i) {
    return parts
        .year(i)
        .or(() ->
            clock
                .after(i)
                .flatMap(time -> parts.year(time.next()))
                .filter(year -> tokens.get(year.next() - 1).digits() == 4))
        .or(() -> headingYear(i))
        .flatMap(year -> parts.date(year.value(), month.month(), day, month.solar(), year.next()));
  }

  private Optional<Year> headingYear(int i) {
    return style.year().isPresent()
        ? Optional.of(new Year(style.year().getAsInt(), i))
        : Optional.empty();
  }
}
