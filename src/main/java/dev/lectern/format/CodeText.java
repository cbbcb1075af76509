package dev.lectern.format;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * The text of a code block as its author wrote it: every line, space and blank line, without the
 * line numbers and buttons of the highlighter.
 *
 * <p>A line may be an element ({@code div}, {@code li}, {@code tr}, a {@code span} among such), end
 * in {@code br} or in a newline; an element's end and a newline next to it are one line end.
 */
final class CodeText {

  private static final Set<String> ROWS = Set.of("div", "p", "li", "tr", "pre", "section", "dd");
  private static final Set<String> FRAMES =
      Set.of("table", "tbody", "thead", "tr", "ol", "ul", "colgroup", "figure");
  private static final Set<String> UNREAD =
      Set.of(
          "button",
          "style",
          "script",
          "svg",
          "template",
          "select",
          "input",
          "textarea",
          "clipboard-copy",
          "copy-button",
          "figcaption",
          "noscript",
          "colgroup");
  private static final Pattern NUMBERS_CLASS =
      Pattern.compile(
          "(?i)(^|[\\s_-])(line-?nos?|linenos?|line-?nums?|line-?numbers?|linenumbers?|numbers|ln|lnt|gutter"
              + "|gl|nums?|rowno|linenodiv)($|[\\s_-])");
  private static final Pattern LINE_CLASS =
      Pattern.compile(
          "(?i)(^|\\s)(line|code-?line|codeline|view-line|token-line|highlight-line|ec-line|cl|row"
              + "|react-code-line)($|\\s)");
  private static final Pattern NOISE_CLASS =
      Pattern.compile(
          "(?i)(^|\\s)(sr-only|visually-hidden|copy|copy-?btn|copy-?button|btn-copy|clipboard|toolbar"
              + "|code-toolbar-item|gist-meta|crayon-toolbar|crayon-info|crayon-main-wrap-info)($|\\s)");
  private static final String BESIDE_NUMBERS = " \t\n\u000b\f\r.:|│+-\u00a0";

  /** What the class of an element says about it. */
  private enum Role {
    TEXT,
    LINE,
    NUMBER,
    NOISE;

    static Role of(String classes) {
      if (classes.isEmpty()) {
        return TEXT;
      }
      if (NOISE_CLASS.matcher(classes).find()) {
        return NOISE;
      }
      if (NUMBERS_CLASS.matcher(classes).find()) {
        return NUMBER;
      }
      return LINE_CLASS.matcher(classes).find() ? LINE : TEXT;
    }
  }

  private static final ByClass<Role> ROLES = ByClass.of(Role::of);

  private final StringBuilder out = new StringBuilder();
  private boolean rowEnded;

  private CodeText() {}

  static String of(Element root) {
    CodeText text = new CodeText();
    text.children(root);
    return trimmed(CleanText.code(text.out.toString()));
  }

  /** Without blank lines around; what the page has between the lines stays. */
  static String trimmed(String code) {
    int start = 0;
    for (int i = 0; i < code.length() && isBlank(code.charAt(i)); i++) {
      if (code.charAt(i) == '\n') {
        start = i + 1;
      }
    }
    int end = code.length();
    for (int i = end - 1; i >= start && isBlank(code.charAt(i)); i--) {
      if (code.charAt(i) == '\n') {
        end = i;
      }
    }
    String lines = code.substring(start, end);
    return lines.isBlank() ? "" : lines;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n';
  }

  private void children(Element parent) {
    for (int i = 0; i < parent.childNodeSize(); i++) {
      Node child = parent.childNode(i);
      if (child instanceof TextNode text) {
        text(text, parent);
      } else if (child instanceof Element element) {
        element(element);
      }
    }
  }

  private void element(Element element) {
    if (isColour(element)) {
      children(element);
    } else if (element.normalName().equals("br")) {
      append("\n");
    } else if (!UNREAD.contains(element.normalName()) && !isNoise(element)) {
      boolean row = isRow(element);
      int start = row ? startRow() : 0;
      if (element.hasAttr("data-code-marker")) {
        append(element.attr("data-code-marker"));
      }
      children(element);
      if (row) {
        endRow(start);
      }
    }
  }

  /** A span that gives its text a colour and says nothing else, as most of them do. */
  private static boolean isColour(Element element) {
    int attributes = element.attributesSize();
    if (attributes > 1 || !element.nameIs("span")) {
      return false;
    }
    String classes = attributes == 0 ? "" : element.attributes().get("class");
    return classes.isEmpty() ? attributes == 0 : ROLES.of(classes) == Role.TEXT;
  }

  /** Starts a line; the place where its text starts. */
  private int startRow() {
    boolean atStart = out.isEmpty() || out.charAt(out.length() - 1) == '\n';
    if (rowEnded || !atStart) {
      out.append('\n');
    }
    rowEnded = false;
    return out.length();
  }

  private void endRow(int start) {
    boolean empty = start == out.length();
    rowEnded = rowEnded || empty || out.charAt(out.length() - 1) != '\n';
  }

  private void text(TextNode node, Element parent) {
    String text = node.getWholeText();
    if (!text.isEmpty() && !isBetween(text, parent)) {
      append(text);
    }
  }

  /** White space of the HTML's own layout: between rows of a table or around a single code. */
  private static boolean isBetween(String text, Element parent) {
    if (!text.isBlank()) {
      return false;
    }
    boolean aroundCode =
        text.indexOf('\n') >= 0
            && parent.normalName().equals("pre")
            && isOnlyCode(parent.firstElementChild(), parent.lastElementChild());
    return FRAMES.contains(parent.normalName()) || aroundCode;
  }

  private static boolean isOnlyCode(@Nullable Element first, @Nullable Element last) {
    return first != null && first.equals(last) && first.normalName().equals("code");
  }

  private void append(String text) {
    if (rowEnded && !text.startsWith("\n") && !text.startsWith("\r\n")) {
      out.append('\n');
    }
    rowEnded = false;
    out.append(text);
  }

  private boolean isNoise(Element element) {
    if (element.attributesSize() == 0) {
      return isGutterCell(element);
    }
    Role role = ROLES.of(element);
    boolean maybeNumber =
        role == Role.NUMBER
            || element.attr("style").contains("user-select")
            || element.hasAttr("data-line-number");
    return role == Role.NOISE || (maybeNumber && isNumbering(element)) || isGutterCell(element);
  }

  private static boolean isGutterCell(Element element) {
    return element.normalName().equals("td")
        && element.nextElementSibling() != null
        && element.hasText()
        && isNumbering(element);
  }

  private static boolean isNumbering(Element element) {
    NodeFilter other =
        (node, depth) ->
            node instanceof TextNode text && !isNumbering(text.getWholeText())
                ? FilterResult.STOP
                : FilterResult.CONTINUE;
    return NodeTraversor.filter(other, element) != FilterResult.STOP;
  }

  private static boolean isNumbering(String text) {
    int at = 0;
    while (at < text.length() && isNumbering(text.charAt(at))) {
      at++;
    }
    return at == text.length();
  }

  private static boolean isNumbering(char c) {
    return (c >= '0' && c <= '9') || BESIDE_NUMBERS.indexOf(c) >= 0;
  }

  private boolean isRow(Element element) {
    if (ROWS.contains(element.normalName())) {
      return true;
    }
    return element.normalName().equals("span")
        && element.attributesSize() > 0
        && (ROLES.of(element) == Role.LINE || element.hasAttr("data-line"))
        && stands(element);
  }

  /** Among siblings that are lines too, with nothing but white space between them. */
  private static boolean stands(Element line) {
    return isBorder(line.previousSibling()) && isBorder(line.nextSibling());
  }

  private static boolean isBorder(@Nullable Node node) {
    return switch (node) {
      case null -> true;
      case TextNode text -> text.isBlank();
      case Element element -> element.attributesSize() > 0 || element.normalName().equals("br");
      default -> true;
    };
  }
}
