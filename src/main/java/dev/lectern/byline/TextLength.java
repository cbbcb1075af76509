package dev.lectern.byline;

import java.util.stream.IntStream;

/**
 * How much text there is to read.
 *
 * @param words of scripts that part words by spaces
 * @param ideographs characters of Chinese, Japanese, Korean and Thai, counted one by one
 */
public record TextLength(int words, int ideographs) {

  /** What a character is to the word it stands in or next to: one of these bits, or none. */
  private static final int LETTER = 1;

  /** Stands inside a word without parting it: don't, well-known, 3.5, combining accents. */
  private static final int JOINT = 2;

  private static final int IDEOGRAPH = 4;

  /** What the ASCII characters are to a word, as most texts are full of them. */
  private static final int[] ASCII = IntStream.range(0, 0x80).map(TextLength::part).toArray();

  private static int part(int point) {
    if (isSingle(point)) {
      return IDEOGRAPH;
    }
    if (Character.isLetterOrDigit(point)) {
      return LETTER;
    }
    return switch (point) {
      case '\'', '\u2019', '-', '.', ',', '_' -> JOINT;
      default -> isAccent(Character.getType(point)) ? JOINT : 0;
    };
  }

  /**
   * Measures a text. It is reckoned in bits: a processor that guesses where words end guesses
   * wrong, and that would cost more than all the rest. So would asking the text for each character.
   */
  public static TextLength of(String text) {
    char[] chars = text.toCharArray();
    int words = 0;
    int ideographs = 0;
    int inWord = 0; // 1 or 0
    for (int i = 0; i < chars.length; i++) {
      int part = chars[i] < ASCII.length ? ASCII[chars[i]] : part(chars, i);
      int still = (part & LETTER) | (inWord & (part >> 1));
      words += still & ~inWord;
      ideographs += part >> 2;
      inWord = still;
    }
    return new TextLength(words, ideographs);
  }

  /** The second half of a pair goes with the first. */
  private static int part(char[] chars, int at) {
    boolean second =
        at > 0 && Character.isLowSurrogate(chars[at]) && Character.isHighSurrogate(chars[at - 1]);
    return second ? JOINT : part(Character.codePointAt(chars, at));
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
}
