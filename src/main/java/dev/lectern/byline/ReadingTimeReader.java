package dev.lectern.byline;

import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Finds minutes that are said to be for reading. */
final class ReadingTimeReader {

  private static final int LONGEST_MINUTES = 600;

  /** How far, in tokens, a word for reading may stand from the minutes. */
  private static final int REACH = 10;

  /** What may follow 分 without a space: minutes, within, about, reading. */
  private static final Set<String> AFTER_MINUTES =
      MinuteNames.folded("钟 鐘 鍾 间 間 内 內 左 半 程 ほ く で と の を が は に 読 读 讀 阅 閱 完 可 以");

  /** Beginnings of the words for reading. */
  private static final Set<String> READING =
      MinuteNames.folded(
          "read lesez lesed lese lesen lectur lire leer leitura ler lettura legg leest lezen läs læs"
              + " lest чита чте прочт прочит czyta przeczyt lektur oku luku olvas čten čít číta ανάγν đọc baca"
              + " อ่าน पढ קרי לקרי قراء القراء للقراء مطالع خواندن lugem skaity lasij 읽 독 분량 소요 读 讀 読 阅 閱");

  private static final Map<String, Integer> WORDS =
      Map.ofEntries(
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("fifteen", 15),
          Map.entry("twenty", 20));

  private static final Set<String> HOURS =
      Set.of(
          "h", "hr", "hrs", "hour", "hours", "std", "stunde", "stunden", "heure", "heures", "hora");

  /** What may stand beside bare minutes: about, less than. */
  private static final Set<String> ABOUT =
      MinuteNames.folded(
          "约 約 大 概 ca about approx circa env environ aprox etwa rund cerca de unos ongeveer około"
              + " yaklaşık около примерно حوالي حدود およそ asi 钟 鐘 a an less than under s 약");

  private static final int LONGEST_STEM = 8;

  private final Tokens tokens;

  ReadingTimeReader(Tokens tokens) {
    this.tokens = tokens;
  }

  OptionalInt minutes() {
    for (int i = 0; i < tokens.size(); i++) {
      int value = numberAt(i);
      if (value >= 0 && isCounted(i)) {
        int all = value + hoursBefore(i) * 60;
        return all <= LONGEST_MINUTES ? OptionalInt.of(all) : OptionalInt.empty();
      }
    }
    return isoDuration();
  }

  private boolean isCounted(int i) {
    return unitAfter(i) >= 0 ? readingNear(i) || bare(i) : isAfterUnit(i) && bare(i);
  }

  private int numberAt(int i) {
    return switch (tokens.get(i).kind()) {
      case NUMBER -> isFraction(i) ? -1 : tokens.get(i).value();
      case WORD -> isFraction(i) ? -1 : written(i);
      case MARK -> -1;
    };
  }

  private boolean isFraction(int i) {
    return tokens.get(i - 1).isMark(".,")
        && tokens.get(i - 2).digits() > 0
        && !tokens.get(i).spaced()
        && !tokens.get(i - 1).spaced();
  }

  /** "Less than a minute": not one. */
  private int written(int i) {
    Token word = tokens.get(i);
    boolean article = word.isWord("a") || word.isWord("una") || word.isWord("einer");
    return article && tokens.get(i - 1).isWord("than") ? 0 : WORDS.getOrDefault(word.text(), -1);
  }

  /** Where the unit stands that belongs to a number, or -1; a decimal place is passed over. */
  private int unitAfter(int i) {
    int at = i + 1;
    if (tokens.get(at).isMark(".,")
        && tokens.get(at + 1).digits() > 0
        && !tokens.get(at + 1).spaced()) {
      at += 2;
    }
    if (tokens.get(at).isMark("-+~") || tokens.get(at).isWord("a")) {
      at++;
    }
    Token unit = tokens.get(at);
    boolean known =
        unit.kind() == Token.Kind.WORD
            && MinuteNames.contain(unit.text())
            && !isWordOn(at, unit.text());
    boolean clock = tokens.get(i - 1).isMark(":") && tokens.get(i - 2).digits() > 0;
    return known && !clock ? at : -1;
  }

  /** "دقائق 12": some languages write the unit first. */
  private boolean isAfterUnit(int i) {
    Token before = tokens.get(i - 1);
    return before.kind() == Token.Kind.WORD
        && before.text().length() > 1
        && MinuteNames.contain(before.text());
  }

  /** "2024-11-20 分类": the sign for a minute begins many words. */
  private boolean isWordOn(int at, String unit) {
    Token next = tokens.get(at + 1);
    boolean joined = !next.spaced() && next.kind() == Token.Kind.WORD;
    return unit.equals("分") && joined && !AFTER_MINUTES.contains(next.text().substring(0, 1));
  }

  private boolean readingNear(int i) {
    for (int at = Math.max(0, i - REACH); at <= i + REACH; at++) {
      Token token = tokens.get(at);
      if (token.kind() == Token.Kind.WORD && isReading(token.text())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isReading(String word) {
    for (int length = Math.min(word.length(), LONGEST_STEM); length > 0; length--) {
      if (READING.contains(word.substring(0, length))) {
        return true;
      }
    }
    return false;
  }

  private boolean bare(int number) {
    for (int i = 0; i < tokens.size(); i++) {
      if (i != number && !isBeside(tokens.get(i), i < number)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBeside(Token token, boolean before) {
    return switch (token.kind()) {
      case NUMBER -> before;
      case MARK -> !token.isMark("'\"′:");
      case WORD ->
          ABOUT.contains(token.text()) || (MinuteNames.contain(token.text()) && !token.isWord("m"));
    };
  }

  private int hoursBefore(int i) {
    boolean hours = HOURS.contains(tokens.get(i - 1).text());
    return hours ? Math.max(0, Math.min(tokens.get(i - 2).value(), 10)) : 0;
  }

  /** PT8M, PT1H5M: the form of schema.org's timeRequired. */
  private OptionalInt isoDuration() {
    if (!tokens.get(0).isWord("pt") && !tokens.get(0).isWord("p")) {
      return OptionalInt.empty();
    }
    int minutes = 0;
    for (int i = 1; i + 1 < tokens.size(); i += 2) {
      int value = tokens.get(i).value();
      minutes +=
          tokens.get(i + 1).isWord("m") ? value : tokens.get(i + 1).isWord("h") ? value * 60 : 0;
    }
    return minutes > 0 && minutes <= LONGEST_MINUTES
        ? OptionalInt.of(minutes)
        : OptionalInt.empty();
  }
}
