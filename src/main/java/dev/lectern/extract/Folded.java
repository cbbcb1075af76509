package dev.lectern.extract;

import java.text.Normalizer;
import java.util.Locale;

/** Texts in a form that can be compared: letters and digits only, lower case, width folded. */
final class Folded {

  private Folded() {}

  static String of(String text) {
    StringBuilder letters = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
