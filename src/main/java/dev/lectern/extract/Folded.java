package dev.lectern.extract;

import java.text.Normalizer;
import java.util.Locale;

/** Texts in a form that can be compared: letters and digits only, lower case, width folded. */
final class Folded {

  private Folded() {}

  static String of(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    if (!isAscii(text, letters)) {
      letters.setLength(0);
      Normalizer.normalize(text, Normalizer.Form.NFKC)
          .toLowerCase(Locale.ROOT)
          .codePoints()
          .filter(Character::isLetterOrDigit)
          .forEach(letters::appendCodePoint);
    }
    return letters.toString();
  }

  /** Writes letters and digits down, as far as a text is ASCII; whether all of it was. */
  private static boolean isAscii(String text, StringBuilder letters) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        return false;
      }
      boolean upper = c >= 'A' && c <= 'Z';
      if (upper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        letters.append(upper ? (char) (c + ' ') : c);
      }
    }
    return true;
  }
}
