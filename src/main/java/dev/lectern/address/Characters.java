package dev.lectern.address;

/**
 * Which characters need no care; most addresses have no others, and pages have thousands of them.
 */
final class Characters {

  /** Printable ASCII but for what pages write and addresses may not hold. */
  static final boolean[] PLAIN = table("\\", true);

  /** What stands in an encoded path or query as it is, the percent sign apart. */
  static final boolean[] UNESCAPED = table("-._~!$&'()*+,;=:@/", false);

  private static final boolean[] HOST = table("-.", false);

  private Characters() {}

  /** Letters and digits and those given, or all printable ones but those given. */
  private static boolean[] table(String marks, boolean allBut) {
    boolean[] table = new boolean[128];
    for (char c = '!'; c < 127; c++) {
      table[c] = (allBut || Character.isLetterOrDigit(c)) != (marks.indexOf(c) >= 0);
    }
    return table;
  }

  static boolean all(String text, boolean[] allowed) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 128 || !allowed[c]) {
        return false;
      }
    }
    return true;
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
