package dev.lectern.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Which elements of a page stand in a comment section; what is found out is kept for the next. */
final class Comments {

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
    List<String> words = Words.of(element);
    boolean one = words.contains("comment") && !element.normalName().equals("article");
    return one || words.contains("comments") || words.contains("commentlist");
  }
}
