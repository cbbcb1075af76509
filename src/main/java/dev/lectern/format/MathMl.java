package dev.lectern.format;

import java.util.List;
import java.util.Map;
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
      case "mover" -> over(element, depth);
      case "msup" -> scripts(element, depth, "^");
      case "msub", "munder" -> scripts(element, depth, "_");
      case "msubsup", "munderover" -> scripts(element, depth, "_", "^");
      case "mtable" -> "\\begin{matrix} " + rows(element, depth) + " \\end{matrix}";
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

  private static String over(Element element, int depth) {
    List<Element> children = element.children();
    String accent = children.size() == 2 ? ACCENTS.get(children.get(1).text().strip()) : null;
    return accent == null
        ? scripts(element, depth, "^")
        : accent + "{" + part(element, 0, depth) + "}";
  }

  private static String rows(Element table, int depth) {
    return table.children().stream()
        .map(row ->
            row.children().stream()
                .map(cell -> row(cell, depth + 2))
                .collect(Collectors.joining(" & ")))
        .collect(Collectors.joining(" \\\\ "));
  }
}
