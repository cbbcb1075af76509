package dev.lectern.byline;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** Reads and computes how long a text takes to read. */
public final class ReadingTime {

  /** Silent reading of English non-fiction: 238 words a minute (Brysbaert 2019, 190 studies). */
  private static final int WORDS_A_MINUTE = 230;

  /** What Hugo and Medium take for Chinese, Japanese and Korean: 500 characters a minute. */
  private static final int IDEOGRAPHS_A_MINUTE = 500;

  /** Code is skimmed token by token: a line has about six, so 230 words are some forty lines. */
  private static final int CODE_LINES_A_MINUTE = 40;

  /** Whole phrases; a few seconds are less than a minute. */
  private static final Map<String, Integer> SAID =
      Map.of(
          "دقيقة واحدة", 1,
          "دقيقتان", 2,
          "دقيقتين", 2,
          "بضع ثوان", 0,
          "דקה אחת", 1,
          "שתי דקות", 2,
          "a few seconds", 0);

  private static final WordList PHRASES = WordList.of(SAID.keySet().toArray(String[]::new));
  private static final int LONGEST_LABEL = 60;
  private static final String DOTS = "·•|∙⋅";

  private ReadingTime() {}

  /**
   * Finds a read time in a short text ("10 min read", "約 5 分", "Lesezeit: 8 Minuten"), in whole
   * minutes: 0 where it is said to be less than one.
   *
   * <p>Minutes count where a word for reading stands with them, or where they are all the text
   * says.
   */
  public static OptionalInt find(String text) {
    if (!mayCount(text)) {
      return findInPhrase(text);
    }
    if (!MinuteNames.mayStandIn(text)) {
      return OptionalInt.empty();
    }
    OptionalInt whole = new ReadingTimeReader(Tokens.of(text)).minutes();
    return whole.isPresent() ? whole : findBetweenDots(text);
  }

  /**
   * Whether a text, or some part of it, may tell a read time, by single signs and letters: it need
   * not be taken apart where not.
   */
  public static boolean mayStandIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isOfCount(text, i) || ((c | ' ') == 's' && isAt(i, "second", text))) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayCount(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isOfCount(text, i)) {
        return true;
      }
    }
    return false;
  }

  /** In plain ASCII minutes are counted with a digit, before their name or between bars. */
  private static boolean isOfCount(String text, int i) {
    char c = text.charAt(i);
    if (c >= Tokens.ASCII) {
      return !Character.isSpaceChar(c);
    }
    return (c >= '0' && c <= '9') || c == '|' || ((c | ' ') == 'm' && isAt(i, "min", text));
  }

  private static boolean isAt(int start, String word, String text) {
    return text.regionMatches(true, start, word, 0, word.length());
  }

  private static OptionalInt findInPhrase(String text) {
    String phrase = text.length() > LONGEST_LABEL ? "" : text.strip();
    Integer said = PHRASES.mayHold(phrase) ? SAID.get(phrase.toLowerCase(Locale.ROOT)) : null;
    return said == null ? OptionalInt.empty() : OptionalInt.of(said);
  }

  /** "2018-02-11 · 12 min · Ann": what stands between two dots may be a read time alone. */
  private static OptionalInt findBetweenDots(String text) {
    if (!isDotted(text)) {
      return findInPhrase(text);
    }
    return Arrays.stream(text.split("[" + DOTS + "]", -1))
        .map(ReadingTime::findInPiece)
        .filter(OptionalInt::isPresent)
        .findFirst()
        .orElse(OptionalInt.empty());
  }

  private static boolean isDotted(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (DOTS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Some languages name one and two without a number ("دقيقتان", two minutes). */
  private static OptionalInt findInPiece(String piece) {
    OptionalInt said = findInPhrase(piece);
    return said.isPresent() ? said : new ReadingTimeReader(Tokens.of(piece)).minutes();
  }

  /** The read time of a text, in whole minutes, at least one. */
  public static int compute(TextLength text, int codeLines) {
    double minutes =
        (double) text.words() / WORDS_A_MINUTE
            + (double) text.ideographs() / IDEOGRAPHS_A_MINUTE
            + (double) codeLines / CODE_LINES_A_MINUTE;
    return Math.max(1, (int) Math.round(minutes));
  }
}
