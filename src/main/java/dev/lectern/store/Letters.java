package dev.lectern.store;

/** What kind of character a code point is, for cutting text into words. */
final class Letters {

  /** ASCII characters that make a difference in identifiers: {@code C++}, {@code io_uring}. */
  private static final String SYMBOLS = "!#$%&()*+-./:<=>?@[\\]^_{|}~";

  private static final int[][] UNSPACED = {
    {0x0e00, 0x0eff}, // Thai, Lao
    {0x1000, 0x109f}, // Myanmar
    {0x1100, 0x11ff}, // Hangul Jamo
    {0x1780, 0x17ff}, // Khmer
    {0x2e80, 0x2fdf}, // radicals
    {0x3005, 0x3007},
    {0x3031, 0x3035},
    {0x3041, 0x318f}, // kana, Bopomofo, Hangul compatibility
    {0x31a0, 0x31bf},
    {0x31f0, 0x31ff},
    {0x3400, 0x4dbf},
    {0x4e00, 0x9fff},
    {0xa960, 0xa97f},
    {0xac00, 0xd7ff}, // Hangul
    {0xf900, 0xfaff},
    {0xff66, 0xff9f}, // half-width kana
    {0x1b000, 0x1b16f},
    {0x20000, 0x3ffff},
  };

  private Letters() {}

  static boolean isSymbol(int c) {
    return c < 0x80 && SYMBOLS.indexOf(c) >= 0;
  }

  /** Part of a word that stands between spaces. */
  static boolean isWord(int c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    return (Character.isLetterOrDigit(c) || isMark(c)) && !isUnspaced(c);
  }

  private static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          c < 0xfe00 || c > 0xfe0f;
      default -> false;
    };
  }

  /** Of a script that is written without spaces, or searched by parts of words as Korean is. */
  static boolean isUnspaced(int c) {
    if (c < 0x0e00) {
      return false;
    }
    for (int[] range : UNSPACED) {
      if (c <= range[1]) {
        return c >= range[0] && (Character.isLetterOrDigit(c) || isMark(c) || c == 0x30fc);
      }
    }
    return false;
  }

  /** A sign that is worth finding on its own: emoji, arrows, mathematics. */
  static boolean isSign(int c) {
    return c >= 0x80
        && switch (Character.getType(c)) {
          case Character.OTHER_SYMBOL, Character.MATH_SYMBOL, Character.CURRENCY_SYMBOL -> true;
          default -> false;
        };
  }

  static boolean isSpace(int c) {
    return c <= ' ' || (c >= 0x80 && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
  }
}
