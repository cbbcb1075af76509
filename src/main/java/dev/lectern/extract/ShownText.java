package dev.lectern.extract;

import java.util.Arrays;

/**
 * A text as a page shows it: each run of white space, no-break spaces too, is one space (CSS Text
 * Module 3, 4.1.1).
 *
 * @param text without the spaces around it
 * @param spaceBefore whether white space stands before it, or is all there is
 * @param spaceAfter whether white space stands behind it
 * @param ideographs how many of its characters are ideographs, each of which says more than a
 *     letter
 * @param sentence whether a mark that ends or divides a sentence stands in it
 */
record ShownText(
    String text, boolean spaceBefore, boolean spaceAfter, int ideographs, boolean sentence) {

  private static final ShownText NOTHING = new ShownText("", false, false, 0, false);
  private static final ShownText SPACE = new ShownText("", true, false, 0, false);

  /** How much more one ideograph says than one letter. */
  private static final int IDEOGRAPH = 3;

  /** White space of any kind. */
  private static final int BLANK = 1;

  /** A mark that ends or divides a sentence where a space follows. */
  private static final int STOP = 2;

  /** White space that may follow such a mark: all but the no-break space. */
  private static final int BREAK = STOP << 1;

  /** White space that is shown as a space and is none. */
  private static final int ODD = 8;

  /** What the characters of Latin-1 are. */
  private static final byte[] KINDS = kinds();

  private static final String WIDE_STOPS = "。！？，、；؟،।";

  /** A text as it is written in the page. */
  static ShownText of(String written) {
    int start = 0;
    while (start < written.length() && isSpace(written.charAt(start))) {
      start++;
    }
    if (start == written.length()) {
      return written.isEmpty() ? NOTHING : SPACE;
    }
    int end = written.length();
    while (isSpace(written.charAt(end - 1))) {
      end--;
    }
    return of(written, start, end);
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[0x100];
    Arrays.fill(kinds, 0, ' ', (byte) (BLANK | BREAK | ODD));
    kinds[' '] = BLANK | BREAK;
    kinds['\u00A0'] = BLANK | ODD;
    ".!?,;:".chars().forEach(stop -> kinds[stop] = STOP);
    return kinds;
  }

  /**
   * The text between two places, where no white space stands at either. What follows each other is
   * added up: a processor that guesses where the next space stands guesses wrong.
   */
  private static ShownText of(String written, int start, int end) {
    int before = 0;
    int all = 0;
    int stops = 0;
    int spare = 0;
    int letters = 0;
    for (int i = start; i < end; i++) {
      char c = written.charAt(i);
      int kind = c < KINDS.length ? KINDS[c] : 0;
      letters |= c;
      all |= kind;
      stops |= before << 1 & kind & BREAK;
      spare += before & kind & BLANK;
      before = kind;
    }
    boolean after = end < written.length();
    boolean stopped = before == STOP && (!after || written.charAt(end) <= ' ');
    boolean latin = letters < KINDS.length;
    boolean sentence = stops > 0 || stopped || (!latin && holdsWideStop(written, start, end));
    int ideographs = latin ? 0 : ideographs(written, start, end);
    String text = written.substring(start, end);
    boolean plain = spare == 0 && (all & ODD) == 0;
    String shown = plain ? text : collapsed(text, text.length() - spare);
    return new ShownText(shown, start > 0, after, ideographs, sentence);
  }

  private static boolean holdsWideStop(String written, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = written.charAt(i);
      if (c >= KINDS.length && WIDE_STOPS.indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static int ideographs(String written, int start, int end) {
    int ideographs = 0;
    for (int i = start; i < end; i++) {
      char c = written.charAt(i);
      ideographs += c >= 0x2E80 && c < 0xD800 ? 1 : 0;
    }
    return ideographs;
  }

  /** How much it says, in letters, with the space behind it. */
  int length() {
    return length(text.length() + (spaceAfter && !text.isEmpty() ? 1 : 0), ideographs);
  }

  /** How much a text says: an ideograph as much as several letters. */
  static int length(int characters, int ideographs) {
    return characters + ideographs * (IDEOGRAPH - 1);
  }

  private static String collapsed(String text, int length) {
    char[] shown = new char[length];
    int at = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isSpace(c)) {
        shown[at++] = c;
      } else if (shown[at - 1] != ' ') {
        shown[at++] = ' ';
      }
    }
    return new String(shown, 0, at);
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00A0';
  }
}
