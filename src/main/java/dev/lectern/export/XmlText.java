package dev.lectern.export;

import java.util.regex.Pattern;

/** Text inside XML documents. */
final class XmlText {

  /** What is no Char of XML 1.0 (w3.org/TR/xml, 2.2), not even as a reference. */
  private static final Pattern FORBIDDEN =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private XmlText() {}

  /** As content, or as a value between quotes. */
  static String escaped(String text) {
    return allowed(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** Without the characters that no XML document may have. */
  static String allowed(String text) {
    return FORBIDDEN.matcher(text).replaceAll("");
  }
}
