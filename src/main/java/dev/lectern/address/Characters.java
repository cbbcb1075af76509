package dev.lectern.address;

/**
 * Which characters need no care; most addresses have no others, and pages have thousands of them.
 */
final class Characters {

  /** Printable ASCII but for what pages write and addresses may not hold. */
  static final int PLAIN = 1;

  /** What stands in an encoded query or fragment as it is, the percent sign apart. */
  static final int UNESCAPED = 2;

  /** What an encoded path is made of. */
  static final int PATH = 16;

  /** What an encoded query or fragment is made of. */
  static final int QUERY = 32;

  private static final int HOST = 4;
  private static final int SCHEME = 8;

  /** What each character of ASCII is. */
  private static final int[] KINDS = new int[128];

  static {
    for (char c = '!'; c < 127; c++) {
      boolean word = Character.isLetterOrDigit(c);
      KINDS[c] =
          (c != '\\' ? PLAIN : 0)
              | (word || "-._~!$&'()*+,;=:@/?".indexOf(c) >= 0 ? UNESCAPED : 0)
              | (word || "-._~!$&'()*+,;=:@/%".indexOf(c) >= 0 ? PATH | QUERY : 0)
              | (c == '?' ? QUERY : 0)
              | (word || "-.".indexOf(c) >= 0 ? HOST : 0)
              | (word || "+-.".indexOf(c) >= 0 ? SCHEME : 0);
    }
  }

  private Characters() {}

  /** Whether all characters of a text are of a kind. */
  static boolean all(String text, int kind) {
    int kinds = kind;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      kinds &= c < KINDS.length ? KINDS[c] : 0;
    }
    return kinds != 0;
  }

  /** Whether a byte is a character of a kind. */
  static boolean is(byte character, int kind) {
    return character >= 0 && (KINDS[character] & kind) != 0;
  }

  /** A letter, then letters, digits and some marks (RFC 3986, section 3.1). */
  static boolean isScheme(String text) {
    return all(text, SCHEME) && !text.isEmpty() && Character.isLetter(text.charAt(0));
  }

  /** A name of letters, digits, hyphens and dots that needs no conversion (RFC 5890's NR-LDH). */
  static boolean isPlainHost(String host) {
    return all(host, HOST)
        && !host.isEmpty()
        && !host.contains("..")
        && host.charAt(0) != '.'
        && !host.startsWith("xn--")
        && !host.contains(".xn--");
  }
}
