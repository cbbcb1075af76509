package dev.lectern.feed;

/** Makes text fit for the parser: no junk before the markup, no characters that XML forbids. */
final class XmlText {

  /** In characters; a feed that is longer is cut, and its first entries count. */
  static final int LONGEST = 32_000_000;

  private XmlText() {}

  static String clean(String text) {
    int start = Math.max(0, text.indexOf('<'));
    int end = Math.min(text.length(), start + LONGEST);
    if (isClean(text, start, end)) {
      return text.substring(start, end);
    }
    StringBuilder clean = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      if (isAllowed(text.charAt(i))) {
        clean.append(text.charAt(i));
      }
    }
    return clean.toString();
  }

  private static boolean isClean(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!isAllowed(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** XML 1.0 section 2.2; lone surrogates do no harm here. */
  private static boolean isAllowed(char c) {
    return c >= 0x20 ? c != 0xFFFE && c != 0xFFFF : c == '\t' || c == '\n' || c == '\r';
  }
}
