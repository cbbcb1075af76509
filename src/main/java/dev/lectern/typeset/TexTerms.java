package dev.lectern.typeset;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/** Parts of formulas that have been set, joined in one line. */
final class TexTerms {

  /** {@code (a + b)}, {@code P(B)}. */
  private static final Pattern APPLIED = Pattern.compile("\\p{L}?\\([^()]*\\)");

  private static final Map<String, String> HALVES =
      Map.of("1/2", "½", "1/3", "⅓", "2/3", "⅔", "1/4", "¼", "3/4", "¾", "1/5", "⅕", "1/8", "⅛");

  /** What a fraction behind it would be thought to be only half below: {@code log a/b}. */
  private static final Pattern FUNCTION =
      Pattern.compile(
          ".*\\b(?:log|ln|lg|exp|arg|det|a?(?:rc)?(?:sin|cos|tan|cot|sec|csc)h?)[₀-₉]* ?",
          Pattern.DOTALL);

  private static final int LONGEST_NAME = 12;

  private TexTerms() {}

  /** Composed, without spaces that nothing stands between. */
  static String tidied(String set) {
    return Normalizer.normalize(set, Normalizer.Form.NFC)
        .replaceAll(" *\n *", "\n")
        .replaceAll(" {2,}", " ")
        .replaceAll("[ \u00a0]+(?=\n|$)", "")
        .replaceAll("(?<=[(\\[]) | (?=[)\\]])", "")
        .strip()
        .replace(TexRows.PAD, ' ');
  }

  /** Without the spaces of a script, but for those between words: {@code i=1}, {@code low rank}. */
  static String close(String script) {
    return script.replaceAll("(?<!\\p{L}{2}) | (?!\\p{L}{2})", "");
  }

  /** With an accent on every letter, but not on what is raised, lowered or a prime. */
  static String accented(String term, String accent) {
    StringBuilder accented = new StringBuilder();
    term.codePoints()
        .forEach(c -> accented.appendCodePoint(c).append(takesAccent(c) ? accent : ""));
    return accented.toString();
  }

  private static boolean takesAccent(int c) {
    return switch (Character.getType(c)) {
      case Character.MODIFIER_LETTER,
          Character.OTHER_NUMBER,
          Character.SPACE_SEPARATOR,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.NON_SPACING_MARK ->
          false;
      default -> c != '′';
    };
  }

  static boolean endsInFunction(CharSequence set) {
    int from = Math.max(0, set.length() - LONGEST_NAME);
    return FUNCTION.matcher(set.subSequence(from, set.length())).matches();
  }

  /** Whether what begins so multiplies, or raises, what it follows without a space. */
  static boolean isFactor(int first) {
    return Character.isLetterOrDigit(first)
        || Character.getType(first) == Character.OTHER_NUMBER
        || "([√∇∂∑∏∫^".indexOf(first) >= 0;
  }

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
