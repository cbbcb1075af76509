package dev.lectern.extract;

import java.text.Normalizer;
import java.util.Locale;

/** Texts in a form that can be compared: letters and digits only, lower case, width folded. */
final class Folded {

  private static final char NOTHING = 0;

  /** Of what is folded only together with what stands beside it. */
  private static final char UNKNOWN = '\uFFFF';

  /** Signs of Latin 1 that are letters or digits in another form. */
  private static final String OTHER_FORMS = "ªº²³¹¼½¾µ";

  /** What each sign of Latin 1 is folded to. */
  private static final char[] LATIN = latin();

  /** Dashes, quotation marks, bullets and dots: after Latin 1 the most frequent. */
  private static final char FIRST_MARK = '\u2010';

  private static final char LAST_MARK = '\u2027';

  private Folded() {}

  private static char[] latin() {
    char[] folded = new char[0x100];
    for (char c = 0; c < folded.length; c++) {
      folded[c] = Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : NOTHING;
    }
    OTHER_FORMS.chars().forEach(form -> folded[form] = UNKNOWN);
    return folded;
  }

  static String of(String text) {
    char[] letters = new char[text.length()];
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char folded = folded(text.charAt(i));
      if (folded == UNKNOWN) {
        return ofAnyScript(text);
      }
      letters[length] = folded;
      length += folded == NOTHING ? 0 : 1;
    }
    return new String(letters, 0, length);
  }

  private static char folded(char c) {
    if (c < LATIN.length) {
      return LATIN[c];
    }
    return c >= FIRST_MARK && c <= LAST_MARK ? NOTHING : UNKNOWN;
  }

  private static String ofAnyScript(String text) {
    String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); ) {
      int point = lower.codePointAt(i);
      if (Character.isLetterOrDigit(point)) {
        letters.appendCodePoint(point);
      }
      i += Character.charCount(point);
    }
    return letters.toString();
  }
}
