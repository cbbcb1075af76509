package dev.lectern.format;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Presentation MathML (MathML Core) to TeX, for formulas that come without their source. */
final class MathMl {

  private static final int DEEPEST = 40;
  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("×", "\\times"),
          Map.entry("⋅", "\\cdot"),
          Map.entry("·", "\\cdot"),
          Map.entry("−", "-"),
          Map.entry("±", "\\pm"),
          Map.entry("≤", "\\le"),
          Map.entry("≥", "\\ge"),
          Map.entry("≠", "\\ne"),
          Map.entry("≈", "\\approx"),
          Map.entry("∞", "\\infty"),
          Map.entry("∑", "\\sum"),
          Map.entry("∏", "\\prod"),
          Map.entry("∫", "\\int"),
          Map.entry("∮", "\\oint"),
          Map.entry("∂", "\\partial"),
          Map.entry("∇", "\\nabla"),
          Map.entry("∈", "\\in"),
          Map.entry("∉", "\\notin"),
          Map.entry("⊂", "\\subset"),
          Map.entry("∪", "\\cup"),
          Map.entry("∩", "\\cap"),
          Map.entry("→", "\\to"),
          Map.entry("⇒", "\\Rightarrow"),
          Map.entry("∀", "\\forall"),
          Map.entry("∃", "\\exists"),
          Map.entry("…", "\\dots"),
          Map.entry("{", "\\{"),
          Map.entry("}", "\\}"));

  /** What stands over a sign as its accent. */
  private static final Map<String, String> ACCENTS =
      Map.ofEntries(
          Map.entry("→", "\\vec"),
          Map.entry("⃗", "\\vec"),
          Map.entry("~", "\\tilde"),
          Map.entry("˜", "\\tilde"),
          Map.entry("^", "\\hat"),
          Map.entry("ˆ", "\\hat"),
          Map.entry("˙", "\\dot"),
          Map.entry("¨", "\\ddot"),
          Map.entry("¯", "\\overline"),
          Map.entry("‾", "\\overline"),
          Map.entry("―", "\\overline"),
          Map.entry("⏞", "\\overbrace"));

  /** What stands under a sign as its accent. */
  private static final Map<String, String> ACCENTS_BELOW =
      Map.of("_", "\\underline", "̲", "\\underline", "⏟", "\\underbrace");

  /** What a formula is enclosed by (MathML 3, 3.3.9.2), as far as TeX has it. */
  private static final Map<String, String> NOTATIONS =
      Map.of(
          "top", "\\overline",
          "bottom", "\\underline",
          "box", "\\boxed",
          "roundedbox", "\\boxed",
          "radical", "\\sqrt",
          "updiagonalstrike", "\\cancel",
          "downdiagonalstrike", "\\cancel",
          "horizontalstrike", "\\cancel");

  private MathMl() {}

  static String toTex(Element math) {
    return row(math, 0);
  }

  private static String row(Element parent, int depth) {
    return depth > DEEPEST
        ? parent.text()
        : parent.children().stream()
            .map(child -> tex(child, depth + 1))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
  }

  private static String tex(Element element, int depth) {
    return switch (element.normalName()) {
      case "mi", "mn", "mo" -> sign(element.text());
      case "mtext", "ms" -> "\\text{" + element.text() + "}";
      case "mspace" -> "\\;";
      case "mfrac" -> "\\frac" + arguments(element, depth);
      case "msqrt" -> "\\sqrt{" + row(element, depth) + "}";
      case "mroot" -> "\\sqrt[" + part(element, 1, depth) + "]{" + part(element, 0, depth) + "}";
      case "mover" -> accented(element, depth, ACCENTS, "^");
      case "munder" -> accented(element, depth, ACCENTS_BELOW, "_");
      case "msup" -> scripts(element, depth, "^");
      case "msub" -> scripts(element, depth, "_");
      case "msubsup", "munderover" -> scripts(element, depth, "_", "^");
      case "menclose" -> enclosed(element, depth);
      case "mtable" -> table(element, depth);
      case "mfenced" -> "(" + row(element, depth) + ")";
      case "annotation", "annotation-xml" -> "";
      default -> row(element, depth);
    };
  }

  private static String sign(String text) {
    String sign = text.strip();
    if (sign.length() > 1 && sign.chars().allMatch(Character::isLetter)) {
      return "\\operatorname{" + sign + "}";
    }
    return SIGNS.getOrDefault(sign, sign);
  }

  private static String part(Element element, int index, int depth) {
    List<Element> children = element.children();
    return index < children.size() && depth <= DEEPEST ? tex(children.get(index), depth + 1) : "";
  }

  private static String arguments(Element element, int depth) {
    return "{" + part(element, 0, depth) + "}{" + part(element, 1, depth) + "}";
  }

  private static String scripts(Element element, int depth, String... marks) {
    StringBuilder tex = new StringBuilder(part(element, 0, depth));
    for (int i = 0; i < marks.length; i++) {
      tex.append(marks[i]).append('{').append(part(element, i + 1, depth)).append('}');
    }
    return tex.toString();
  }

  private static String accented(
      Element element, int depth, Map<String, String> accents, String script) {
    List<Element> children = element.children();
    String accent = children.size() == 2 ? accents.get(children.get(1).text().strip()) : null;
    return accent == null
        ? scripts(element, depth, script)
        : accent + "{" + part(element, 0, depth) + "}";
  }

  private static String enclosed(Element element, int depth) {
    Set<String> notations = new LinkedHashSet<>(List.of(element.attr("notation").split("\\s+")));
    notations.retainAll(NOTATIONS.keySet());
    String tex = row(element, depth);
    for (String notation : notations) {
      tex = NOTATIONS.get(notation) + "{" + tex + "}";
    }
    return tex;
  }

  /** Columns that meet at a sign are those of aligned formulas; one numbered row is a formula. */
  private static String table(Element table, int depth) {
    List<Element> rows = table.children();
    if (rows.size() == 1 && rows.getFirst().nameIs("mlabeledtr")) {
      return cells(rows.getFirst(), depth, " ");
    }
    String name = table.attr("columnalign").startsWith("right") ? "aligned" : "matrix";
    return rows.stream()
        .map(row -> cells(row, depth, " & "))
        .collect(Collectors.joining(" \\\\ ", "\\begin{" + name + "} ", " \\end{" + name + "}"));
  }

  /** The cells of a row; the first of a numbered row is its number (MathML 3, 3.5.3). */
  private static String cells(Element row, int depth, String between) {
    List<Element> cells = row.children();
    boolean numbered = row.nameIs("mlabeledtr") && !cells.isEmpty();
    String tex =
        cells.stream()
            .skip(numbered ? 1 : 0)
            .map(cell -> row(cell, depth + 2))
            .collect(Collectors.joining(between));
    return numbered ? tex + " \\tag{" + number(cells.getFirst()) + "}" : tex;
  }

  /** Without its parentheses, which TeX sets around it. */
  private static String number(Element label) {
    String text = label.text().replace(" ", "");
    return text.startsWith("(") && text.endsWith(")") ? text.substring(1, text.length() - 1) : text;
  }
}
