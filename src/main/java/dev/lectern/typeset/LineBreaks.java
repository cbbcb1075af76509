package dev.lectern.typeset;

import static com.ibm.icu.lang.UCharacter.LineBreak.*;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/**
 * Where lines may end: by the rules of UAX #14 as ICU has them, strict for small kana, tailored as
 * the annex allows.
 *
 * <p>Tailoring takes breaks away: words of Hangul are kept whole, and so are ranges of numbers and
 * runs of hyphens and signs with what they stand before ({@code 10–20}, {@code --flag}, {@code
 * C++}, {@code https://host}); no line begins with the dash behind a word, or with what is raised
 * or lowered. And it adds some: rule LB 13 keeps a slash, a point or an exclamation mark with the
 * word before it even across a space, but {@code /etc}, {@code .bashrc} and {@code !important} are
 * words that begin so.
 */
final class LineBreaks {

  private static final int EN_DASH = 0x2013;

  private static final BreakIterator RULES =
      BreakIterator.getLineInstance(ULocale.forLanguageTag("en-u-lb-strict"));

  private LineBreaks() {}

  /** For each index, whether a line may end before it; the last index always does. */
  static boolean[] of(String text) {
    boolean[] allowed = new boolean[text.length() + 1];
    BreakIterator breaks = RULES.clone();
    breaks.setText(text);
    for (int i = breaks.next(); i != BreakIterator.DONE; i = breaks.next()) {
      allowed[i] = i == text.length() || !isKept(text, i);
    }
    allowed[text.length()] = true;
    for (int i = text.indexOf(' ') + 1; i > 0; i = text.indexOf(' ', i) + 1) {
      if (beginsWithSign(text, i)) {
        allowed[i] = true;
        allowed[i + 1] = false;
      }
    }
    return allowed;
  }

  /** {@code /etc}, {@code .bashrc}: a sign that ends words, but behind a space and at a letter. */
  private static boolean beginsWithSign(String text, int index) {
    return index + 1 < text.length()
        && "/.!".indexOf(text.charAt(index)) >= 0
        && Character.isLetter(text.codePointAt(index + 1));
  }

  private static boolean isKept(String text, int index) {
    char before = text.charAt(index - 1);
    if (before == ' ' || before == '\n') {
      return before == ' ' && isDashBetweenWords(text, index);
    }
    int left = text.codePointBefore(index);
    int right = text.codePointAt(index);
    return isRaisedOrLowered(right)
        || isRun(text, index, left, right)
        || isHangul(left) && isHangul(right);
  }

  /** {@code word – word}: the dash ends the line. */
  private static boolean isDashBetweenWords(String text, int index) {
    return "-–—".indexOf(text.charAt(index)) >= 0
        && index > 1
        && text.charAt(index - 2) != '\n'
        && index + 1 < text.length()
        && text.charAt(index + 1) == ' ';
  }

  /** {@code {cⁱ}ᵢ₌₀}: what is raised or lowered belongs to what it stands at. */
  private static boolean isRaisedOrLowered(int codePoint) {
    int decomposition = UCharacter.getIntPropertyValue(codePoint, UProperty.DECOMPOSITION_TYPE);
    return decomposition == UCharacter.DecompositionType.SUPER
        || decomposition == UCharacter.DecompositionType.SUB;
  }

  private static boolean isRun(String text, int index, int left, int right) {
    int type = type(left);
    return switch (type(right)) {
      case PREFIX_NUMERIC, POSTFIX_NUMERIC -> type == type(right);
      case BREAK_BOTH -> type == ALPHABETIC;
      case NUMERIC -> left == EN_DASH;
      default -> (type == HYPHEN || type == BREAK_SYMBOLS) && isDoubled(text, index);
    };
  }

  private static boolean isDoubled(String text, int index) {
    return index > 1 && text.charAt(index - 2) == text.charAt(index - 1);
  }

  private static int type(int codePoint) {
    return UCharacter.getIntPropertyValue(codePoint, UProperty.LINE_BREAK);
  }

  private static boolean isHangul(int codePoint) {
    return switch (type(codePoint)) {
      case H2, H3, JL, JV, JT -> true;
      default -> false;
    };
  }
}
