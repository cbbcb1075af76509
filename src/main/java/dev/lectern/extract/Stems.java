package dev.lectern.extract;

import java.util.Arrays;

/**
 * Beginnings of words that are looked for in short lines: quicker than an expression of so many
 * alternatives, in either case. What begins with a letter beyond ASCII may stand within a word, as
 * in scripts that do not part them.
 */
final class Stems {

  private static final int ASCII = 0x80;

  private final String[][] ascii = new String[ASCII][];
  private final String[] others;

  private Stems(String[] stems) {
    for (char c = 0; c < ASCII; c++) {
      ascii[c] = beginning(stems, c);
    }
    this.others =
        Arrays.stream(stems).filter(stem -> stem.charAt(0) >= ASCII).toArray(String[]::new);
  }

  private static String[] beginning(String[] stems, char first) {
    return Arrays.stream(stems)
        .filter(stem -> stem.charAt(0) == fold(first))
        .toArray(String[]::new);
  }

  /** Looks for these, written in lower case. */
  static Stems of(String... stems) {
    return new Stems(stems);
  }

  boolean areIn(String text) {
    return find(text) >= 0;
  }

  /** Where the first of them stands, or -1. */
  int find(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String[] stems = c < ASCII ? ascii[c] : others;
      if (stems.length > 0 && (c >= ASCII || opensWord(text, i)) && begins(text, i, stems)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Whether there is a word boundary of an expression: no ASCII letter, digit or low line before,
   * and no letter with marks upon it.
   */
  private static boolean opensWord(String text, int i) {
    int at = i - 1;
    while (at >= 0 && isMark(text.charAt(at))) {
      at--;
    }
    char before = at < 0 ? ' ' : fold(text.charAt(at));
    boolean letter = before >= 'a' && before <= 'z';
    boolean ascii = letter || before == '_' || (before >= '0' && before <= '9');
    return at < i - 1 ? !Character.isLetterOrDigit(before) : !ascii;
  }

  private static boolean isMark(char c) {
    return c >= ASCII && Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean begins(String text, int start, String[] stems) {
    for (String stem : stems) {
      int at = 0;
      while (at < stem.length()
          && start + at < text.length()
          && fold(text.charAt(start + at)) == stem.charAt(at)) {
        at++;
      }
      if (at == stem.length()) {
        return true;
      }
    }
    return false;
  }

  private static char fold(char c) {
    return c < ASCII ? (c >= 'A' && c <= 'Z' ? (char) (c + ' ') : c) : Character.toLowerCase(c);
  }
}
