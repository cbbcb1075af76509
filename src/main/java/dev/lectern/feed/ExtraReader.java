package dev.lectern.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Keeps elements that have no field of their own. */
final class ExtraReader {

  private static final int DEEPEST = 4;
  private static final int MOST_CHILDREN = 1000;

  /** Elements whose text is a reference. */
  private static final Set<String> REFERENCES =
      Set.of(
          "icon",
          "logo",
          "docs",
          "comments",
          "url",
          "link",
          "wfw_comment",
          "wfw_commentrss",
          "trackback_ping",
          "feedburner_origlink",
          "admin_errorreportsto");

  private ExtraReader() {}

  static Extra read(String name, Element element, Scope scope) {
    return read(name, element, scope, 1);
  }

  private static Extra read(String name, Element element, Scope scope, int depth) {
    Map<String, String> attributes = new HashMap<>();
    for (Attribute attribute : element.attributes()) {
      String key = attribute.getKey().toLowerCase(Locale.ROOT);
      if (!key.startsWith("xmlns")) {
        attributes.put(
            key, isReference(key) ? scope.resolve(attribute.getValue()) : attribute.getValue());
      }
    }
    String said = element.childrenSize() == 0 ? element.wholeText().strip() : element.ownText();
    // RDF says things by reference.
    String text = said.isEmpty() ? attributes.getOrDefault("rdf:resource", "") : said;
    return new Extra(
        name,
        REFERENCES.contains(name) && !text.isEmpty() ? scope.resolve(text) : text,
        attributes,
        depth < DEEPEST ? children(element, scope, depth) : List.of());
  }

  private static boolean isReference(String attribute) {
    return attribute.equals("url") || attribute.equals("href") || attribute.equals("rdf:resource");
  }

  private static List<Extra> children(Element element, Scope scope, int depth) {
    List<Extra> children = new ArrayList<>();
    for (Element child : element.children()) {
      if (children.size() < MOST_CHILDREN) {
        Scope inner = scope.enter(child);
        children.add(read(inner.name(child), child, inner, depth + 1));
      }
    }
    return children;
  }
}
