package dev.lectern.extract;

import dev.lectern.format.ByClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Which elements of a page stand in a comment section; what is found out is kept for the next. */
final class Comments {

  private static final ByClass<Boolean> CLASSES = ByClass.holding("(?i)comment");

  private final Map<Element, Boolean> known = new HashMap<>();

  /** Whether an element stands in a comment section. */
  boolean hold(Element element) {
    List<Element> unknown = new ArrayList<>();
    Element at = element;
    while (at != null && !at.normalName().equals("body") && !known.containsKey(at)) {
      unknown.add(at);
      at = at.parent();
    }
    boolean held = at != null && known.getOrDefault(at, false);
    for (Element inner : unknown.reversed()) {
      held = held || isSection(inner);
      known.put(inner, held);
    }
    return held;
  }

  private static boolean isSection(Element element) {
    if (!maySayComment(element)) {
      return false;
    }
    List<String> words = Words.of(element);
    boolean one = words.contains("comment") && !element.normalName().equals("article");
    return one || words.contains("comments") || words.contains("commentlist");
  }

  /** Most elements have a class at most, and most classes are known from elsewhere. */
  private static boolean maySayComment(Element element) {
    int attributes = element.attributesSize();
    boolean classed = attributes > 0 && element.hasAttr("class");
    return attributes > (classed ? 1 : 0) || (classed && CLASSES.of(element));
  }
}
