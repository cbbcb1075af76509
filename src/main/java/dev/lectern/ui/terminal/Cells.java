package dev.lectern.ui.terminal;

import dev.lectern.typeset.TextWidth;

/**
 * Text as cells. Terminals disagree about the width of emoji and of combined characters; behind
 * each such cluster the cursor is set to the column where it should be.
 */
final class Cells {

  private static final String SURE = "●★✓";

  /**
   * First and last of each range: Latin, Greek, Cyrillic, marks, boxes, kana, Han, Hangul, wide.
   */
  private static final String RANGES =
      "\u00a0\u02ff\u0391\u045f\u2010\u2026\u2190\u2193\u2500\u259f\u3001\u3096"
          + "\u30a0\u30ff\u4e00\u9fff\uac00\ud7a3\uff01\uff60";

  private Cells() {}

  /** Writes a text from a column on; gives the column behind it. */
  static int write(StringBuilder out, String text, int column) {
    if (areSure(text)) {
      out.append(text);
      return column + TextWidth.columns(text);
    }
    int at = column;
    int index = 0;
    while (index < text.length()) {
      int next = TextWidth.next(text, index);
      String cluster = text.substring(index, next);
      at += TextWidth.columns(cluster);
      append(out, cluster);
      if (!areSure(cluster)) {
        out.append("\033[").append(at + 1).append('G');
      }
      index = next;
    }
    return at;
  }

  /** No control reaches the terminal, whatever a text holds. */
  private static void append(StringBuilder out, String cluster) {
    cluster
        .codePoints()
        .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE)
        .forEach(out::appendCodePoint);
  }

  /** Whether every terminal agrees how wide a text is. */
  static boolean areSure(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isSure(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSure(char c) {
    return (c >= ' ' && c < 0x7f) || SURE.indexOf(c) >= 0 || isInSureRange(c);
  }

  private static boolean isInSureRange(char c) {
    for (int i = 0; i < RANGES.length(); i += 2) {
      if (c >= RANGES.charAt(i) && c <= RANGES.charAt(i + 1)) {
        return c != '\u00ad';
      }
    }
    return false;
  }

  /** Whether a target can stand in an OSC 8 sequence: a web address of printable ASCII. */
  static boolean isLink(String target) {
    return (target.startsWith("https://") || target.startsWith("http://"))
        && target.length() < 2000
        && target.chars().allMatch(c -> c > ' ' && c < 0x7f);
  }
}
