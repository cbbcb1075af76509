package dev.lectern.extract;

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

  /** Behind it letters come that need no second look. */
  private static final char LAST_STOP = '?';

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

  /** The text between two places, where no white space stands at either. */
  private static ShownText of(String written, int start, int end) {
    int ideographs = 0;
    int spare = 0;
    boolean plain = true;
    boolean sentence = false;
    char before = ' ';
    for (int i = start; i < end; i++) {
      char c = written.charAt(i);
      if (c > LAST_STOP && c < 0x80) {
        before = c;
        continue;
      }
      if (isSpace(c)) {
        plain &= c == ' ';
        spare += isSpace(before) ? 1 : 0;
        sentence |= isStop(before) && c <= ' ';
      } else if (c >= 0x80) {
        ideographs += c >= 0x2E80 && c < 0xD800 ? 1 : 0;
        sentence |= "。！？，、；؟،।".indexOf(c) >= 0;
      }
      before = c;
    }
    boolean after = end < written.length();
    sentence |= isStop(before) && (!after || written.charAt(end) <= ' ');
    String text = written.substring(start, end);
    String shown = plain && spare == 0 ? text : collapsed(text, text.length() - spare);
    return new ShownText(shown, start > 0, after, ideographs, sentence);
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

  private static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == ',' || c == ';' || c == ':';
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00A0';
  }
}
