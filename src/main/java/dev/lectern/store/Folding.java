package dev.lectern.store;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes words equal that people hold to be equal: case, accents, ligatures and widths do not count.
 *
 * <p>Marks are stripped where they are accents (Latin, Greek, Cyrillic, Hebrew, Arabic) and stay
 * where they are letters of their own (Indic vowels, kana).
 */
final class Folding {

  private Folding() {}

  static String fold(String text) {
    return isAscii(text) ? text.toLowerCase(Locale.ROOT) : foldAny(text);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static String foldAny(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    StringBuilder out = new StringBuilder(apart.length());
    apart
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(c -> !isAccent(c) && !Letters.isSpace(c))
        .forEach(c -> append(c, out));
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  private static boolean isAccent(int c) {
    return (c >= 0x300 && c <= 0x36f)
        || (c >= 0x483 && c <= 0x487)
        || (c >= 0x591 && c <= 0x5c7)
        || (c >= 0x610 && c <= 0x61a)
        || (c >= 0x640 && c <= 0x65f && (c == 0x640 || c >= 0x64b))
        || c == 0x670
        || (c >= 0x1ab0 && c <= 0x1aff)
        || (c >= 0x1dc0 && c <= 0x1dff)
        || (c >= 0x20d0 && c <= 0x20ff)
        || (c >= 0xfe20 && c <= 0xfe2f);
  }

  /** Letters that no decomposition takes apart. */
  private static void append(int c, StringBuilder out) {
    switch (c) {
      case 'ß' -> out.append("ss");
      case 'æ' -> out.append("ae");
      case 'œ' -> out.append("oe");
      case 'ø' -> out.append('o');
      case 'đ', 'ð' -> out.append('d');
      case 'ł' -> out.append('l');
      case 'ı' -> out.append('i');
      case 'þ' -> out.append("th");
      case 'ς' -> out.append('σ');
      default -> out.appendCodePoint(c);
    }
  }
}
