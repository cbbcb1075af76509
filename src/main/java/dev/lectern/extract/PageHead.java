package dev.lectern.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** What the meta elements of a page say; a name counts by its letters alone. */
final class PageHead {

  private static final Evaluator ITEM = Selector.evaluatorOf("[itemscope]");
  private static final Set<String> TITLE = Set.of("h1");
  private static final int LONGEST = 20_000;

  private final Map<String, List<String>> values = new LinkedHashMap<>();

  static PageHead of(Marks marks) {
    PageHead head = new PageHead();
    Map<Element, Boolean> scopes = new HashMap<>();
    for (Marks.At at : marks.tagged(Tag.META)) {
      Element meta = at.element();
      String content = meta.attr(meta.hasAttr("content") ? "content" : "value").strip();
      if (!content.isEmpty() && content.length() < LONGEST) {
        head.add(meta.attr("property"), content);
        head.add(meta.attr("name"), content);
        boolean property = meta.hasAttr("itemprop") && isOfPage(meta, scopes);
        head.add(property ? meta.attr("itemprop") : "", content);
        head.add(meta.attr("http-equiv"), content);
      }
    }
    return head;
  }

  /** Properties in the body may be those of a card that leads elsewhere. */
  private static boolean isOfPage(Element meta, Map<Element, Boolean> scopes) {
    Element scope = meta.parent() == null ? null : meta.parent().closest(ITEM);
    return scope == null || scopes.computeIfAbsent(scope, item -> Shapes.holds(item, TITLE));
  }

  private void add(String name, String content) {
    if (!name.isEmpty()) {
      List<String> list = values.computeIfAbsent(letters(name), unused -> new ArrayList<>());
      if (!list.contains(content)) {
        list.add(content);
      }
    }
  }

  private static String letters(String name) {
    StringBuilder letters = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isLetter(c)) {
        letters.append(Character.toLowerCase(c));
      }
    }
    return letters.toString();
  }

  /** The first value of the first of these names (letters only, "ogtitle") that has one. */
  String first(String... names) {
    for (String name : names) {
      List<String> found = values.getOrDefault(name, List.of());
      if (!found.isEmpty()) {
        return found.getFirst();
      }
    }
    return "";
  }

  /** Every name with its values. */
  void forEach(BiConsumer<String, String> reader) {
    values.forEach((name, all) -> all.forEach(value -> reader.accept(name, value)));
  }

  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }
}
