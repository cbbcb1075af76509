package dev.lectern.byline;

/**
 * How much text there is to read.
 *
 * @param words of scripts that part words by spaces
 * @param ideographs characters of Chinese, Japanese, Korean and Thai, counted one by one
 */
public record TextLength(int words, int ideographs) {

  /** Measures a text. */
  public static TextLength of(String text) {
    int words = 0;
    int ideographs = 0;
    boolean inWord = false;
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      at += Character.charCount(point);
      boolean single = isSingle(point);
      boolean letter = !single && isLetterOrDigit(point);
      ideographs += single ? 1 : 0;
      words += letter && !inWord ? 1 : 0;
      inWord = letter || (inWord && joins(point));
    }
    return new TextLength(words, ideographs);
  }

  private static boolean isLetterOrDigit(int point) {
    return point < 0x80
        ? (point >= 'a' && point <= 'z')
            || (point >= 'A' && point <= 'Z')
            || (point >= '0' && point <= '9')
        : Character.isLetterOrDigit(point);
  }

  /**
   * Marks that stand inside a word without parting it: don't, well-known, 3.5, combining accents.
   */
  private static boolean joins(int point) {
    return switch (point) {
      case '\'', '\u2019', '-', '.', ',', '_' -> true;
      default -> point >= 0x80 && isAccent(Character.getType(point));
    };
  }

  private static boolean isAccent(int type) {
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isSingle(int point) {
    if (point < 0x0E00 || !Character.isLetter(point)) {
      return false;
    }
    return switch (Character.UnicodeScript.of(point)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, THAI -> true;
      default -> false;
    };
  }

  /** All that was counted: the measure called words elsewhere. */
  public int total() {
    return words + ideographs;
  }

  /** Both texts together. */
  public TextLength plus(TextLength other) {
    return new TextLength(words + other.words, ideographs + other.ideographs);
  }
}
