package dev.lectern.byline;

/**
 * How much text there is to read.
 *
 * @param words of scripts that part words by spaces
 * @param ideographs characters of Chinese, Japanese, Korean and Thai, counted one by one
 */
public record TextLength(int words, int ideographs) {

  /** What the ASCII characters are to a word, as most texts are full of them. */
  private static final Part[] ASCII = new Part[0x80];

  static {
    for (int c = 0; c < ASCII.length; c++) {
      ASCII[c] = Part.of(c);
    }
  }

  /** What a character is to the word it stands in or next to. */
  private enum Part {
    LETTER,
    /** Stands inside a word without parting it: don't, well-known, 3.5, combining accents. */
    JOINT,
    IDEOGRAPH,
    BORDER;

    static Part of(int point) {
      if (isSingle(point)) {
        return IDEOGRAPH;
      }
      if (Character.isLetterOrDigit(point)) {
        return LETTER;
      }
      return switch (point) {
        case '\'', '\u2019', '-', '.', ',', '_' -> JOINT;
        default -> isAccent(Character.getType(point)) ? JOINT : BORDER;
      };
    }
  }

  /** Measures a text. */
  public static TextLength of(String text) {
    int words = 0;
    int ideographs = 0;
    boolean inWord = false;
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      at += Character.charCount(point);
      Part part = point < ASCII.length ? ASCII[point] : Part.of(point);
      ideographs += part == Part.IDEOGRAPH ? 1 : 0;
      words += part == Part.LETTER && !inWord ? 1 : 0;
      inWord = part == Part.LETTER || (inWord && part == Part.JOINT);
    }
    return new TextLength(words, ideographs);
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
