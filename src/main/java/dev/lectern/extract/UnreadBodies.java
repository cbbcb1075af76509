package dev.lectern.extract;

import java.util.HexFormat;

/**
 * Linked data often states all the text of its article besides, most of its length, and nobody asks
 * for it there: it is cut out of the JSON (RFC 8259) before that is parsed.
 */
final class UnreadBodies {

  private static final String NAME = "\"articleBody\"";
  private static final String ESCAPES = "\"\\/bfnrt";
  private static final int HEX_DIGITS = 4;

  private UnreadBodies() {}

  /** A script in which the bodies are empty; one that is no proper text stays as it is. */
  static String cut(String json) {
    StringBuilder rest = new StringBuilder();
    int kept = 0;
    int from = 0;
    for (int name = json.indexOf(NAME); name >= 0; name = json.indexOf(NAME, from)) {
      from = name + NAME.length();
      int start = startOfText(json, from);
      int end = start < 0 ? -1 : endOfText(json, start);
      if (end >= 0) {
        rest.append(json, kept, start);
        kept = end;
        from = end;
      }
    }
    return kept == 0 ? json : rest.append(json, kept, json.length()).toString();
  }

  /** Where the text begins that is the value of a name, or -1 where that is no text. */
  private static int startOfText(String json, int name) {
    int colon = behindSpace(json, name);
    int quote = json.startsWith(":", colon) ? behindSpace(json, colon + 1) : json.length();
    return json.startsWith("\"", quote) ? quote + 1 : -1;
  }

  private static int behindSpace(String json, int start) {
    int at = start;
    while (at < json.length() && json.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }

  /** The quotation mark that ends a text, or -1 where none does. */
  private static int endOfText(String json, int start) {
    int quote = json.indexOf('"', start);
    int at = start;
    while (at >= 0 && quote >= 0) {
      int escape = json.indexOf('\\', at, quote);
      if (escape < 0) {
        return quote;
      }
      at = behindEscape(json, escape);
      quote = quote < at ? json.indexOf('"', at) : quote;
    }
    return -1;
  }

  /** Where the text goes on behind an escape, or -1 where that is none. */
  private static int behindEscape(String json, int start) {
    int sign = start + 1;
    if (json.startsWith("u", sign)) {
      return areHex(json, sign + 1, sign + 1 + HEX_DIGITS) ? sign + 1 + HEX_DIGITS : -1;
    }
    return sign < json.length() && ESCAPES.indexOf(json.charAt(sign)) >= 0 ? sign + 1 : -1;
  }

  private static boolean areHex(String json, int start, int end) {
    for (int i = start; i < end; i++) {
      if (i >= json.length() || !HexFormat.isHexDigit(json.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
