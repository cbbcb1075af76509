package dev.lectern.byline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The names of the months in the languages blogs are written in. */
final class MonthNames {

  /** A month found in a text, and the token after its name. */
  record Found(int month, boolean solar, int next) {}

  private record Name(String language, int month) {}

  private static final String SOLAR = "fa-x-solar";
  private static final String MONTH_IN_PERSIAN = "ماه";
  private static final Map<String, List<Name>> NAMES = load();

  /**
   * What a word says that names begin with.
   *
   * @param whole the names that are this word alone
   * @param opensTwo whether it is the first of two words of a name
   */
  private record First(List<Name> whole, boolean opensTwo) {}

  private static final First NONE = new First(List.of(), false);
  private static final Map<String, First> FIRST = firstWords();

  /** With what they begin, most words need not be looked up. */
  private static final WordList FIRST_WORDS = WordList.of(FIRST.keySet().toArray(String[]::new));

  private MonthNames() {}

  private static Map<String, List<Name>> load() {
    Map<String, List<Name>> names = new HashMap<>();
    try (InputStream file =
        Objects.requireNonNull(MonthNames.class.getResourceAsStream("months.txt"))) {
      new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> read(line, names));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }

  private static Map<String, First> firstWords() {
    Map<String, First> words = new HashMap<>();
    for (String name : NAMES.keySet()) {
      String first = name.split(" ", 2)[0];
      boolean opensTwo = words.getOrDefault(first, NONE).opensTwo() || !first.equals(name);
      words.put(first, new First(NAMES.getOrDefault(first, List.of()), opensTwo));
    }
    return words;
  }

  private static void read(String line, Map<String, List<Name>> names) {
    int colon = line.indexOf(':');
    String[] cells = line.substring(colon + 1).split("\\|", -1);
    for (int month = 1; month <= 12; month++) {
      for (String form : cells[month - 1].split(",", -1)) {
        names
            .computeIfAbsent(key(form), unused -> new ArrayList<>())
            .add(new Name(line.substring(0, colon), month));
      }
    }
  }

  private static String key(String form) {
    Tokens tokens = Tokens.of(form);
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).kind() == Token.Kind.WORD) {
        key.append(key.isEmpty() ? "" : " ").append(tokens.get(i).text());
      }
    }
    return key.toString();
  }

  /** The month whose name starts at a token. */
  static Optional<Found> at(Tokens tokens, int i, String language) {
    return switch (tokens.get(i).kind()) {
      case WORD -> named(tokens, i, language).map(month -> withSecondName(tokens, month, language));
      case NUMBER -> numbered(tokens, i);
      case MARK -> Optional.empty();
    };
  }

  private static Optional<Found> named(Tokens tokens, int i, String language) {
    String word = tokens.get(i).text();
    if (!FIRST_WORDS.mayHold(word)) {
      return Optional.empty();
    }
    First first = FIRST.getOrDefault(word, NONE);
    Optional<Found> two = first.opensTwo() ? ofTwoWords(tokens, i, language) : Optional.empty();
    Optional<Found> one = two.isPresent() ? two : best(first.whole(), i + 1, language);
    String bare = one.isPresent() ? "" : bare(word);
    return bare.isEmpty() ? one : lookUp(bare, i + 1, language);
  }

  private static Optional<Found> ofTwoWords(Tokens tokens, int i, String language) {
    int second = tokens.get(i + 1).isMark(".") ? i + 2 : i + 1;
    return lookUp(tokens.get(i).text() + " " + tokens.get(second).text(), second + 1, language);
  }

  /** Hebrew writes "in March" as one word (במרץ), Persian "the month of Mehr" (مهرماه). */
  private static String bare(String word) {
    if (word.endsWith(MONTH_IN_PERSIAN)) {
      return word.substring(0, word.length() - MONTH_IN_PERSIAN.length());
    }
    return word.startsWith("ב") ? word.substring(1) : "";
  }

  /** "شباط/فبراير": Arabic often gives the Levantine and the western name of a month. */
  private static Found withSecondName(Tokens tokens, Found month, String language) {
    if (!tokens.get(month.next()).isMark("/")) {
      return month;
    }
    return named(tokens, month.next() + 1, language)
        .filter(second -> second.month() == month.month() && second.solar() == month.solar())
        .orElse(month);
  }

  /**
   * 10月 5, 2023 and 5 10월 2023: blogging software that puts the month's name into an English order.
   * Where a day with its own unit follows, the date is in the order of the language.
   */
  private static Optional<Found> numbered(Tokens tokens, int i) {
    int month = tokens.get(i).value();
    Token unit = tokens.get(i + 1);
    Token after = tokens.get(i + 3);
    boolean isMonth = (unit.isWord("月") || unit.isWord("월")) && !unit.spaced();
    return isMonth && month >= 1 && month <= 12 && !after.isWord("日") && !after.isWord("일")
        ? Optional.of(new Found(month, false, i + 2))
        : Optional.empty();
  }

  private static Optional<Found> lookUp(String key, int next, String language) {
    return best(NAMES.getOrDefault(key, List.of()), next, language);
  }

  private static Optional<Found> best(List<Name> names, int next, String language) {
    if (names.isEmpty()) {
      return Optional.empty();
    }
    Name best = names.getFirst();
    for (Name name : names.reversed()) {
      best = !language.isEmpty() && language.startsWith(name.language()) ? name : best;
    }
    return Optional.of(new Found(best.month(), best.language().equals(SOLAR), next));
  }
}
