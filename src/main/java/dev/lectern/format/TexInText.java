package dev.lectern.format;

import java.util.regex.Pattern;

/**
 * Formulas between TeX's delimiters in running text: {@code \(…\)}, {@code \[…\]} and {@code
 * $$…$$}.
 *
 * <p>Single dollar signs stay as they are: prices are more frequent than formulas.
 */
final class TexInText {

  private static final Pattern MATH_LIKE = Pattern.compile("[\\\\^_=+{}<>]");
  private static final int LONGEST = 4000;

  private final String text;
  private final Flow flow;
  private final Closer round = new Closer("\\)");
  private final Closer square = new Closer("\\]");
  private final Closer dollars = new Closer("$$");

  private TexInText(String text, Flow flow) {
    this.text = text;
    this.flow = flow;
  }

  static void add(String text, Flow flow) {
    if (flow.run().isCode() || (text.indexOf('\\') < 0 && !text.contains("$$"))) {
      flow.run().text(text);
    } else {
      new TexInText(text, flow).split();
    }
  }

  private void split() {
    int from = 0;
    for (int i = 0; i + 1 < text.length(); ) {
      int end = end(i);
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

  /** Where the formula that starts here ends, or -1. */
  private int end(int start) {
    char a = text.charAt(start);
    char b = text.charAt(start + 1);
    if (a == '\\' && (b == '(' || b == '[')) {
      return (b == '(' ? round : square).after(start + 2);
    }
    int end = a == '$' && b == '$' ? dollars.after(start + 2) : -1;
    return end > 0 && isMath(text.substring(start + 2, end - 2)) ? end : -1;
  }

  private static boolean isMath(String inner) {
    return MATH_LIKE.matcher(inner).find() || inner.strip().length() == 1;
  }

  private void formula(int start, int end) {
    boolean alone = text.substring(0, start).isBlank() && text.substring(end).isBlank();
    boolean display = text.charAt(start + 1) == '[' || (text.charAt(start) == '$' && alone);
    Formulas.add(
        new Formulas.Formula(Formulas.undelimited(text.substring(start, end)), display), flow);
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
