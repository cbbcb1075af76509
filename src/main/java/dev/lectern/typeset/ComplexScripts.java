package dev.lectern.typeset;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * Breaks in scripts that write no spaces between words: Thai by the runtime's dictionary, the
 * others (Lao, Khmer, Burmese) between any two clusters where it has none.
 */
final class ComplexScripts {

  private static final Locale THAI = Locale.of("th");

  private ComplexScripts() {}

  /** Allows breaks within each run of such a script. */
  static void mark(CharSequence text, boolean[] allowed) {
    for (int i = 0; i < text.length(); i++) {
      if (isComplex(text.charAt(i))) {
        int end = i + 1;
        while (end < text.length() && isComplex(text.charAt(end))) {
          end++;
        }
        markRun(text.subSequence(i, end).toString(), i, allowed);
        i = end;
      }
    }
  }

  private static void markRun(String run, int start, boolean[] allowed) {
    BreakIterator words = BreakIterator.getWordInstance(THAI);
    words.setText(run);
    for (int i = words.next(); i != BreakIterator.DONE && i < run.length(); i = words.next()) {
      allowed[start + i] = true;
    }
  }

  private static boolean isComplex(char c) {
    return c >= 0x0E01 && c <= 0x19DF && BreakClasses.of(c) == BreakClasses.SA;
  }
}
