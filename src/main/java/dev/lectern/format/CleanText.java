package dev.lectern.format;

/**
 * Strips from web text what could hurt or mislead a terminal: controls, C1, bidi and other
 * invisible format characters, lone surrogates and noncharacters.
 *
 * <p>Joiners survive where they shape what is seen: in emoji sequences and in scripts that join
 * letters.
 */
public final class CleanText {

  private static final int JOINER = 0x200D;
  private static final int NON_JOINER = 0x200C;
  private static final int FIRST_SUSPECT = 0x7F;
  private static final int NO_BREAK_SPACE = 0xA0;
  private static final int SOFT_HYPHEN = 0xAD;
  private static final int LAST_LATIN = 0x24F;
  private static final int HYPHEN = 0x2010;
  private static final int HYPHENATION_POINT = 0x2027;
  private static final int FIRST_GREEK = 0x370;
  private static final int LAST_HEBREW = 0x5FF;
  private static final int FIRST_RADICAL = 0x2E80;
  private static final int LAST_HANGUL = 0xD7FF;
  private static final int FIRST_JOINING_SCRIPT = 0x0600;
  private static final int LAST_JOINING_SCRIPT = 0x1CFF;

  private CleanText() {}

  /** One line: everything unseen gone, white space collapsed and trimmed. */
  public static String line(String text) {
    return isLine(text) ? text : collapsed(prose(text, 0));
  }

  /** Whether nothing stands here but plain words, set apart by single spaces. */
  private static boolean isLine(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' ? before == ' ' : !isPlain(c) || isSpace(c)) {
        return false;
      }
      before = c;
    }
    return before != ' ' || text.isEmpty();
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || (c >= NO_BREAK_SPACE && Character.isSpaceChar(c));
  }

  private static String collapsed(String clean) {
    StringBuilder out = new StringBuilder(clean.length());
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      if (!isSpace(c)) {
        out.append(c);
      } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString().stripTrailing();
  }

  /** Code: lines end in {@code \n}, tabs stay, no-break spaces become spaces, the rest as above. */
  public static String code(String text) {
    String lines = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    return filter(lines, 0, true).replace('\u00a0', ' ');
  }

  /**
   * Running text: what is unseen is gone, all white space stays for the caller to collapse.
   *
   * @param plain how many characters are known to be plain at its start
   */
  static String prose(String text, int plain) {
    return filter(text, plain, false);
  }

  private static String filter(String text, int plain, boolean code) {
    int first = firstUnseen(text, firstUnplain(text, plain), code);
    if (first == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length()).append(text, 0, first);
    int before = first == 0 ? -1 : text.codePointBefore(first);
    for (int i = first; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (isPlain(c) || isKept(c, before, code)) {
        out.appendCodePoint(c);
        before = c;
      } else if (c == 0x2028 || c == 0x2029) {
        out.append('\n');
        before = '\n';
      }
    }
    return out.toString();
  }

  private static int firstUnplain(String text, int start) {
    int at = start;
    while (at < text.length() && isPlain(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where the first character stands that goes, or the end; all before the start stay. */
  private static int firstUnseen(String text, int start, boolean code) {
    int before = start == 0 ? -1 : text.codePointBefore(start);
    for (int i = start; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (!isPlain(c) && !isKept(c, before, code)) {
        return i;
      }
      i += Character.charCount(c);
      before = c;
    }
    return text.length();
  }

  /** What stays whatever stands before it; most texts hold nothing else. */
  static boolean isPlain(int c) {
    return c < FIRST_SUSPECT
        ? c >= ' ' || c == '\n' || c == '\t'
        : (c >= NO_BREAK_SPACE && c <= LAST_LATIN && c != SOFT_HYPHEN)
            || (c >= HYPHEN && c <= HYPHENATION_POINT)
            || (c >= FIRST_RADICAL && c <= LAST_HANGUL)
            || (c >= FIRST_GREEK && c <= LAST_HEBREW);
  }

  private static boolean isKept(int c, int before, boolean code) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c == '\n' || c == '\t' || (!code && (c == '\r' || c == '\f'));
      case Character.FORMAT -> isVisibleFormat(c) || (isJoiner(c) && isJoined(before));
      case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
      case Character.PRIVATE_USE -> code;
      case Character.UNASSIGNED -> (c & 0xFFFE) != 0xFFFE && !(c >= 0xFDD0 && c <= 0xFDEF);
      default -> c != 0x034F;
    };
  }

  /** Signs that enclose or precede digits; Unicode counts them among the format characters. */
  private static boolean isVisibleFormat(int c) {
    return (c >= 0x0600 && c <= 0x0605)
        || c == 0x06DD
        || c == 0x070F
        || c == 0x0890
        || c == 0x0891
        || c == 0x08E2
        || c == 0x110BD
        || c == 0x110CD;
  }

  private static boolean isJoiner(int c) {
    return c == JOINER || c == NON_JOINER;
  }

  private static boolean isJoined(int before) {
    return (before >= FIRST_JOINING_SCRIPT && before <= LAST_JOINING_SCRIPT)
        || before == 0xFE0F
        || (before > 0xFF && Character.isEmojiPresentation(before))
        || (before > 0xFF && Character.isExtendedPictographic(before))
        || Character.isEmojiModifier(before);
  }
}
