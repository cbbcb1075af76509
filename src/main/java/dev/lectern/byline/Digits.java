package dev.lectern.byline;

/** What the digits of a text tell of its dates before it is cut into tokens. */
final class Digits {

  /** What stands before a year of two digits: '24, 05/03/24, 05.03.24. */
  private static final String SIGNS = "'-/.";

  private Digits() {}

  static boolean isAscii(int point) {
    return point >= '0' && point <= '9';
  }

  /** Whether a text has digits of any script, or signs that may be the numerals of East Asia. */
  static boolean mayHoldNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isAscii(text.charAt(i)) || isOfOtherScript(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a text has a day of one or two digits and a year of four, or of two behind a sign. What
   * is not ASCII may be digits, or join them.
   */
  static boolean mayHoldDate(String text) {
    int days = 0;
    int years = 0;
    int shortYears = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isAscii(c)) {
        int end = endOfNumber(text, i);
        years += end - i == 4 ? 1 : 0;
        shortYears += end - i == 2 && isBehindSign(text, i, days) ? 1 : 0;
        days += end - i <= 2 ? 1 : 0;
        if (days > 0 && (years > 0 || (days > 1 && shortYears > 0))) {
          return true;
        }
        i = end - 1;
      } else if (c >= Tokens.ASCII && mayBeOfNumber(c)) {
        return mayHoldNumber(text);
      }
    }
    return false;
  }

  private static int endOfNumber(String text, int start) {
    int end = start + 1;
    while (end < text.length() && isAscii(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** A dot stands before a year only where it stands between day and month, too. */
  private static boolean isBehindSign(String text, int start, int before) {
    int at = start - 1;
    while (at >= 0 && text.charAt(at) <= ' ') {
      at--;
    }
    char sign = at < 0 ? ' ' : text.charAt(at);
    return sign >= Tokens.ASCII || (SIGNS.indexOf(sign) >= 0 && (sign != '.' || before > 1));
  }

  private static boolean isOfOtherScript(char c) {
    return c >= Tokens.ASCII && (Character.isDigit(c) || Character.isIdeographic(c));
  }

  private static boolean mayBeOfNumber(char c) {
    return isOfOtherScript(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
