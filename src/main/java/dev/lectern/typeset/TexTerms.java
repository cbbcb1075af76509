package dev.lectern.typeset;

import java.util.Map;
import java.util.regex.Pattern;

/** Parts of formulas that have been set, joined in one line. */
final class TexTerms {

  /** {@code (a + b)}, {@code P(B)}. */
  private static final Pattern APPLIED = Pattern.compile("\\p{L}?\\([^()]*\\)");

  private static final Map<String, String> HALVES =
      Map.of("1/2", "½", "1/3", "⅓", "2/3", "⅔", "1/4", "¼", "3/4", "¾", "1/5", "⅕", "1/8", "⅛");

  private TexTerms() {}

  static String fraction(String above, String below) {
    String slashed = fenced(above) + "/" + fenced(below);
    return HALVES.getOrDefault(slashed, slashed);
  }

  /** In parentheses, unless it is one name or number. */
  static String fenced(String term) {
    boolean simple = term.codePoints().allMatch(TexTerms::isSimple);
    return simple || APPLIED.matcher(term).matches() ? term : "(" + term + ")";
  }

  private static boolean isSimple(int c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || c == '.'
        || c == '′'
        || c == '∂'
        || c == '∞'
        || c == '√'
        || c == '!';
  }
}
