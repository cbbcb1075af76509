package dev.lectern.typeset;

import java.util.Optional;
import java.util.function.Function;

/**
 * TeX as readable Unicode; a formula with a command that is not known here stays as it was written.
 */
final class FormulaText {

  private static final int LONGEST = 4_000;
  private static final int DEEPEST = 24;

  private static final String BIG = "∑∏∐∫∬∭∮⋃⋂⋁⋀⨁⨂";

  private final TexReader reader;
  private final int depth;
  private final StringBuilder out = new StringBuilder();
  private boolean unknown;

  /** Whether a big operator or a function, and its limits, wait for what they apply to. */
  private boolean open;

  /** Whether it is a big operator that waits. */
  private boolean big;

  /** Whether a letter that comes next would seem to belong to what was lowered or raised. */
  private boolean spelled;

  /** Where a fraction begins that ends where nothing has come yet; none is -1. */
  private int fraction = -1;

  private FormulaText(String tex, int depth) {
    this.reader = new TexReader(tex);
    this.depth = depth;
    this.unknown = depth > DEEPEST;
  }

  /** The formula, with newlines where its source has rows; or the source itself. */
  static String of(String tex) {
    if (tex.length() > LONGEST) {
      return tex;
    }
    return set(tex.strip(), 0).map(TexTerms::tidied).filter(t -> !t.isEmpty()).orElse(tex);
  }

  private static Optional<String> set(String tex, int depth) {
    FormulaText formula = new FormulaText(tex, depth);
    formula.run();
    return formula.unknown ? Optional.empty() : Optional.of(formula.out.toString());
  }

  private void run() {
    while (!reader.atEnd() && !unknown) {
      int before = out.length();
      int fractionBefore = fraction;
      fraction = -1;
      step(reader.token());
      fence(fractionBefore, before);
    }
  }

  /** What comes right behind a fraction is not below its line: {@code (a/b)x}. */
  private void fence(int begin, int end) {
    if (begin >= 0 && out.length() == end) {
      fraction = begin;
    } else if (begin >= 0 && out.length() > end && TexTerms.isFactor(out.codePointAt(end))) {
      out.insert(end, ')').insert(begin, '(');
      fraction += fraction < 0 ? 0 : 2;
    }
  }

  private void step(String token) {
    if (open && !token.isBlank() && "^_{".indexOf(token.charAt(0)) < 0 && !isDropped(token)) {
      apply(token.charAt(0));
    }
    if (spelled && isName(token)) {
      out.append(' ');
    }
    spelled = spelled && token.isBlank();
    switch (token) {
      case "^" -> script("^", Scripts::raise);
      case "_" -> script("_", Scripts::lower);
      case "{" -> out.append(reader.skip(",}") ? "," : "");
      case "}", "&" -> {}
      case "~" -> space();
      case "'", "’" -> out.append('′');
      case "=", "<", ">" -> spaced(token);
      case "+" -> signed("+");
      case "-", "−" -> signed("−");
      case "*" -> out.append('∗');
      case ",", ";" -> out.append(token).append(' ');
      case "%" -> comment();
      case "\\\\", "\\cr" -> newRow();
      default -> word(token);
    }
  }

  private static boolean isDropped(String token) {
    return token.length() > 1 && TexSymbols.isDropped(token.substring(1));
  }

  /** What a big operator or a function applies to begins: {@code ∑ᵢ (x)}, {@code log(x)}. */
  private void apply(char first) {
    boolean fenced = first == '(' || first == '[';
    if (fenced ? big : ",)".indexOf(first) < 0) {
      space();
    }
    open = false;
    big = false;
  }

  private static boolean isName(String token) {
    return token.length() > 1 || Character.isLetterOrDigit(token.charAt(0));
  }

  private void word(String token) {
    if (token.startsWith("\\") && token.length() > 1) {
      command(token.substring(1));
    } else if (!token.isBlank()) {
      out.append(token);
    }
  }

  private void command(String name) {
    Optional<String> sign = TexSymbols.sign(name);
    Optional<String> operator = TexSymbols.operator(name);
    if (sign.isPresent()) {
      out.append(sign.get());
      big = BIG.indexOf(sign.get()) >= 0;
      open = big;
    } else if (operator.isPresent()) {
      spaced(operator.get());
    } else if (TexSymbols.isSpace(name) || name.isBlank()) {
      space();
      out.append(name.endsWith("quad") ? TexRows.GAP : "");
    } else if (TexSymbols.isFunction(name)) {
      function(name);
    } else if (!TexSymbols.isDropped(name)) {
      structure(name);
    } else if (reader.peek() == '.') {
      reader.skip(".");
    }
  }

  private void structure(String name) {
    switch (name) {
      case "frac", "dfrac", "tfrac", "cfrac" -> fraction();
      case "binom", "dbinom", "tbinom" ->
          out.append('(').append(argument()).append(" choose ").append(argument()).append(')');
      case "sqrt" -> root();
      case "mathbb", "Bbb", "mathds" -> out.append(TexSymbols.doubleStruck(reader.argument()));
      case "not" -> out.append(argument().strip()).append('\u0338');
      case "pmod" -> out.append(" (mod ").append(argument()).append(')');
      case "begin" -> environment(reader.argument());
      case "label", "hspace", "vspace", "color", "phantom", "hphantom", "vphantom" ->
          reader.argument();
      case "tag" -> out.append("   (").append(reader.argument()).append(')');
      case "overset", "stackrel" -> {
        String above = argument();
        spaced(argument().strip() + raised(above));
      }
      case "xrightarrow" -> arrow(true);
      case "xleftarrow" -> arrow(false);
      case "underset" -> {
        String below = argument();
        spaced(argument().strip() + "_(" + below + ")");
      }
      case "underbrace", "overbrace", "substack" -> out.append(argument());
      default -> fontOrAccent(name);
    }
  }

  private void fontOrAccent(String name) {
    Optional<String> accent = TexSymbols.accent(name);
    if (accent.isPresent()) {
      out.append(TexTerms.accented(argument(), accent.get()));
    } else if (TexSymbols.isFont(name)) {
      reader.skip("*");
      out.append(name.startsWith("text") || name.endsWith("box") ? reader.argument() : argument());
    } else {
      unknown = true;
    }
  }

  private String argument() {
    return set(reader.argument());
  }

  private String set(String source) {
    Optional<String> set = set(source, depth + 1);
    unknown |= set.isEmpty();
    return set.orElse("");
  }

  private void script(String sign, Function<String, Optional<String>> map) {
    String script = TexTerms.close(scriptArgument());
    boolean single = script.codePointCount(0, script.length()) == 1;
    String plain = single ? sign + script : sign + "(" + script + ")";
    Optional<String> mapped = script.equals("′") ? Optional.of(script) : map.apply(script);
    trimBefore();
    out.append(mapped.orElse(plain));
    spelled = single && mapped.isEmpty();
  }

  /** What is raised or lowered: {@code W_\text{out}} too, which TeX itself would not take. */
  private String scriptArgument() {
    String argument = reader.argument();
    String command = argument.startsWith("\\") ? argument.substring(1) : "";
    boolean applied = TexSymbols.isFont(command) || TexSymbols.accent(command).isPresent();
    return set(applied ? argument + "{" + reader.argument() + "}" : argument);
  }

  private static String raised(String text) {
    return Scripts.raise(text).orElse("^(" + text + ")");
  }

  private void fraction() {
    String above = argument().strip();
    String below = argument().strip();
    String set = TexTerms.fraction(above, below);
    boolean applied = TexTerms.endsInFunction(out);
    fraction = set.indexOf('/') < 0 || applied ? -1 : out.length();
    out.append(applied ? "(" + set + ")" : set);
  }

  /** An arrow with words above it, and perhaps below in brackets, has them in its shaft. */
  private void arrow(boolean right) {
    String below = set(reader.option()).strip();
    String shaft = "—(" + argument().strip() + ")—";
    String arrow = right ? shaft.substring(0, shaft.length() - 1) + "→" : "←" + shaft.substring(1);
    spaced(arrow + (below.isEmpty() ? "" : "_(" + below + ")"));
  }

  private void root() {
    String degree = reader.option();
    out.append(degree.isEmpty() ? "" : raised(degree))
        .append('√')
        .append(TexTerms.fenced(argument().strip()));
    spelled = out.charAt(out.length() - 1) != ')';
  }

  private void environment(String name) {
    Optional<String> rows =
        TexRows.set(name, reader.environment(name), cell -> set(cell, depth + 1));
    unknown |= rows.isEmpty();
    out.append(rows.orElse(""));
  }

  private void function(String name) {
    if (!out.isEmpty() && Character.isLetterOrDigit(out.charAt(out.length() - 1))) {
      space();
    }
    out.append(name);
    open = true;
  }

  private void comment() {
    while (!reader.atEnd() && reader.peek() != '\n') {
      reader.token();
    }
  }

  private void newRow() {
    reader.option();
    out.append(depth == 0 ? "\n" : "; ");
  }

  private void spaced(String operator) {
    space();
    out.append(operator).append(' ');
  }

  /** A sign between two terms is set with spaces, one before a term without. */
  private void signed(String sign) {
    String before = out.toString().stripTrailing();
    boolean unary =
        before.isEmpty() || "([{,=<>≤≥≈→+−×·/^|\n".indexOf(before.charAt(before.length() - 1)) >= 0;
    if (unary) {
      out.append(sign);
    } else {
      spaced(sign);
    }
  }

  private void space() {
    if (!out.isEmpty() && !Character.isWhitespace(out.charAt(out.length() - 1))) {
      out.append(' ');
    }
  }

  private void trimBefore() {
    while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
      out.setLength(out.length() - 1);
    }
  }
}
