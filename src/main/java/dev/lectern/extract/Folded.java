package dev.lectern.extract;

import java.text.Normalizer;
import java.util.Locale;

/** Texts in a form that can be compared: letters and digits only, lower case, width folded. */
final class Folded {

  private static final int ASCII = 0x80;

  private Folded() {}

  static String of(String text) {
    char[] letters = new char[text.length()];
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ASCII) {
        return ofAnyScript(text);
      }
      boolean upper = c >= 'A' && c <= 'Z';
      if (upper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        letters[length++] = upper ? (char) (c + ' ') : c;
      }
    }
    return new String(letters, 0, length);
  }

  private static String ofAnyScript(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
