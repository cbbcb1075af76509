package dev.lectern.format;

import java.util.regex.Pattern;

/**
 * Formulas between TeX's delimiters in running text: {@code \(…\)}, {@code \[…\]}, {@code $$…$$}
 * and {@code $…$}.
 *
 * <p>Prices are more frequent than formulas: between single dollar signs there is one only where
 * nothing but TeX looks so, and where the signs hug it, as pandoc asks for ({@code
 * tex_math_dollars}). A page that surely writes its formulas so is believed with less.
 */
final class TexInText {

  private static final Pattern MATH_LIKE = Pattern.compile("[\\\\^_=+{}<>]");
  private static final int LONGEST = 4000;

  /** {@code x}, {@code x'}, {@code V(s)}, {@code (s, a)}. */
  private static final String TERM =
      "(?:[A-Za-z]['’]?(?:TUPLE)?|TUPLE)"
          .replace("TUPLE", "\\(PART(?:, ?PART)*\\)")
          .replace("PART", "[A-Za-z0-9.]{1,2}['’]?");

  private static final Pattern COMMAND = Pattern.compile("\\\\[A-Za-z]{2}");

  /** A command, or a raised or lowered sign. */
  private static final Pattern SIGNED =
      Pattern.compile(
          "\\\\[A-Za-z{]" + "|[A-Za-z0-9)\\]}|][_^](?:\\{|\\\\?[A-Za-z0-9*+'](?![A-Za-z0-9]))");

  /** Nothing but terms, or {@code 2n + 1}. */
  private static final Pattern TERMS =
      Pattern.compile(
          "(?=.*[A-Za-z])TERM(?: ?[-=<>+*/] ?TERM){0,6}".replace("TERM", TERM)
              + "|(?=.*[A-Za-z])[A-Za-z0-9]{1,3}(?: ?[-=<>+*/] ?[A-Za-z0-9.]{1,6}){1,3}");

  /** Letters, or a number and nothing else; but no words. */
  private static final Pattern LIKELY =
      Pattern.compile("(?s)[0-9.,]+|(?=.*[A-Za-z])(?!.*(?<![\\\\A-Za-z])[A-Za-z]{4,}).*");

  private static final int LONGEST_LIKELY = 60;
  private static final int LONGEST_INLINE = 400;

  private final String text;
  private final TexHabit habit;
  private final Flow flow;
  private final Closer round = new Closer("\\)");
  private final Closer square = new Closer("\\]");
  private final Closer dollars = new Closer("$$");

  private TexInText(String text, TexHabit habit, Flow flow) {
    this.text = text;
    this.habit = habit;
    this.flow = flow;
  }

  /**
   * Adds text of a page.
   *
   * @param habit whether the page writes formulas between dollar signs
   */
  static void add(String text, TexHabit habit, Flow flow) {
    if (flow.run().isCode() || (text.indexOf('\\') < 0 && text.indexOf('$') < 0)) {
      flow.run().text(text);
    } else {
      new TexInText(text, habit, flow).split();
    }
  }

  private void split() {
    int from = 0;
    for (int i = 0; i + 1 < text.length(); ) {
      int end = isSign(text.charAt(i)) ? end(i) : -1;
      if (end < 0) {
        i++;
      } else {
        flow.run().text(text.substring(from, i));
        formula(i, end);
        from = end;
        i = end;
      }
    }
    flow.run().text(text.substring(from));
  }

  private static boolean isSign(char c) {
    return c == '\\' || c == '$';
  }

  /** Where the formula that starts at a sign ends, or -1. */
  private int end(int start) {
    char a = text.charAt(start);
    char b = text.charAt(start + 1);
    if (a == '\\' && (b == '(' || b == '[')) {
      return (b == '(' ? round : square).after(start + 2);
    }
    if (a == '$' && b != '$') {
      return inlineEnd(start);
    }
    int end = a == '$' ? dollars.after(start + 2) : -1;
    return end > 0 && isMath(text.substring(start + 2, end - 2)) ? end : -1;
  }

  /** A digit or letter before or behind the signs means money or a variable of a shell. */
  private int inlineEnd(int start) {
    int close = text.indexOf('$', start + 1);
    boolean hugged =
        close > start + 1
            && close - start <= LONGEST_INLINE
            && !Character.isWhitespace(text.charAt(start + 1))
            && isHugged(start, close)
            && !isWord(start - 1)
            && !isWord(close + 1);
    boolean formula = hugged && isInline(text.substring(start + 1, close));
    return formula || (isLikely(start, close) && habit.isSeen()) ? close + 1 : -1;
  }

  private static boolean isInline(String inner) {
    return SIGNED.matcher(inner).find() || TERMS.matcher(inner).matches();
  }

  /** Where formulas are a habit, also {@code $k$-means}, {@code $k$NN} and {@code $f(0) = 1$}. */
  private boolean isLikely(int start, int close) {
    String inner = close < 0 ? "" : text.substring(start + 1, close);
    boolean digit = close + 1 < text.length() && Character.isDigit(text.charAt(close + 1));
    return !inner.isEmpty()
        && inner.length() <= LONGEST_LIKELY
        && inner.equals(inner.strip())
        && !isWord(start - 1)
        && !digit
        && LIKELY.matcher(inner).matches();
  }

  /** A command is enough to tell a formula whose writer left a space before its end. */
  private boolean isHugged(int start, int close) {
    return !Character.isWhitespace(text.charAt(close - 1))
        || COMMAND.matcher(text.substring(start + 1, close)).find();
  }

  private boolean isWord(int index) {
    return index >= 0
        && index < text.length()
        && (Character.isLetterOrDigit(text.charAt(index))
            || "$\\".indexOf(text.charAt(index)) >= 0);
  }

  private static boolean isMath(String inner) {
    return MATH_LIKE.matcher(inner).find() || inner.strip().length() == 1;
  }

  private void formula(int start, int end) {
    boolean single = text.charAt(start) == '$' && text.charAt(start + 1) != '$';
    boolean display =
        text.charAt(start + 1) == '['
            || (text.startsWith("$$", start)
                && text.substring(0, start).isBlank()
                && text.substring(end).isBlank());
    String tex =
        single
            ? Formulas.tidy(text.substring(start + 1, end - 1))
            : Formulas.undelimited(text.substring(start, end));
    Formulas.add(new Formulas.Formula(tex, display), flow);
  }

  /** The next place of a closing delimiter, looked for once. */
  private final class Closer {
    private final String sign;
    private int at;

    Closer(String sign) {
      this.sign = sign;
    }

    int after(int from) {
      if (at >= 0 && at < from + 1) {
        at = text.indexOf(sign, from + 1);
      }
      return at >= 0 && at - from <= LONGEST ? at + sign.length() : -1;
    }
  }
}
