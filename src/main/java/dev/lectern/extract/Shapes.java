package dev.lectern.extract;

import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** What kind of thing an element is, by its name alone. */
final class Shapes {

  static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private Shapes() {}

  static boolean isBlock(Element element) {
    return Tag.of(element.normalName()).isBlock();
  }

  static boolean isHeading(Element element) {
    return Tag.of(element.normalName()).isHeading();
  }

  /** Whether an element or one around it is of one of these kinds. */
  static boolean isIn(Element element, Set<String> tags) {
    return nearest(element, tags) != null;
  }

  /** An element or the nearest around it that is of one of these kinds. */
  static @Nullable Element nearest(Element element, Set<String> tags) {
    Element at = element;
    while (at != null && !tags.contains(at.normalName())) {
      at = at.parent();
    }
    return at;
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
    return holds(element, inner -> tags.contains(inner.normalName()));
  }

  /** Whether an element or one in it is such a one. */
  static boolean holds(Element element, Predicate<Element> kind) {
    Node at = element;
    while (at != null) {
      if (at instanceof Element inner && kind.test(inner)) {
        return true;
      }
      at = at.childNodeSize() > 0 ? at.childNode(0) : behind(at, element);
    }
    return false;
  }

  /** The node behind a node without children, within an element. */
  private static @Nullable Node behind(Node node, Element whole) {
    Node at = node;
    while (at != null && !at.equals(whole)) {
      Node next = at.nextSibling();
      if (next != null) {
        return next;
      }
      at = at.parentNode();
    }
    return null;
  }
}
