package dev.lectern.extract;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

/** What kind of thing an element is, by its name alone. */
final class Shapes {

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "del",
          "dfn", "em", "font", "i", "img", "ins", "kbd", "label", "mark", "math", "nobr", "picture",
          "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup",
          "svg", "time", "tt", "u", "var", "wbr", "source", "input", "button", "select");

  static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private Shapes() {}

  static boolean isBlock(Element element) {
    return !INLINE.contains(element.normalName());
  }

  static boolean isHeading(Element element) {
    return HEADINGS.contains(element.normalName());
  }

  /** Whether an element or one around it is of one of these kinds. */
  static boolean isIn(Element element, Set<String> tags) {
    Element at = element;
    while (at != null && !tags.contains(at.normalName())) {
      at = at.parent();
    }
    return at != null;
  }

  /** Whether an element is another one or stands in it. */
  static boolean isIn(Element element, Element whole) {
    Element at = element;
    while (at != null && !at.equals(whole)) {
      at = at.parent();
    }
    return at != null;
  }

  /** Whether one of the elements around an element is of one of these kinds. */
  static boolean isWithin(Element element, Set<String> tags) {
    Element parent = element.parent();
    return parent != null && isIn(parent, tags);
  }

  /** Whether an element or one in it is of one of these kinds. */
  static boolean holds(Element element, Set<String> tags) {
    NodeFilter found =
        (node, depth) ->
            tags.contains(node.normalName()) ? FilterResult.STOP : FilterResult.CONTINUE;
    return NodeTraversor.filter(found, element) == FilterResult.STOP;
  }

  /** Text in cells and items is less surely running text. */
  static boolean isLooseCell(Element element) {
    return switch (element.normalName()) {
      case "td", "th", "li", "dd", "dt" -> true;
      default -> false;
    };
  }
}
