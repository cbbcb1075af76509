package dev.lectern.discover;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells the furniture of a page (menus, side bars, tag clouds, related boxes) from its content. */
final class Chrome {

  private static final Set<String> WORDS =
      Set.of(
          """
          nav navbar navigation menu sidebar widget widgets breadcrumb breadcrumbs pagination
          pager paginator tagcloud related popular trending share social comments toc footer
          masthead topbar toolbar dropdown cookie cookies newsletter blogroll recommended
          recommendations skiplink offcanvas
          """
              .split("\\s+"));

  private final Map<Element, Boolean> known = new HashMap<>();
  private final int half;

  Chrome(Document page) {
    half = page.body().text().length() / 2;
  }

  /** Whether the element stands in page furniture. */
  boolean holds(Element element) {
    Boolean answer = known.get(element);
    if (answer == null) {
      Element parent = element.parent();
      answer = isFurniture(element) || (parent != null && holds(parent));
      known.put(element, answer);
    }
    return answer;
  }

  private boolean isFurniture(Element element) {
    return switch (element.normalName()) {
      case "nav", "dialog" -> true;
      case "html", "body", "main", "article", "li", "a", "h1", "h2", "h3", "time", "p" -> false;
      case "aside", "footer", "header" -> element.closest("article, main, li") == null;
      default ->
          (element.normalName().equals("form") || isNamedSo(element))
              && element.selectFirst("main") == null
              && element.text().length() < half;
    };
  }

  private static boolean isNamedSo(Element element) {
    if (element.attr("role").matches("navigation|search|complementary|contentinfo|menu|menubar")) {
      return true;
    }
    return tokens(element).anyMatch(WORDS::contains);
  }

  /** The words of an element's id and classes, split as people write them. */
  static java.util.stream.Stream<String> tokens(Element element) {
    String names = element.id() + " " + element.className();
    return Arrays.stream(names.replaceAll("([a-z])([A-Z])", "$1 $2").split("[\\s_-]+"))
        .map(name -> name.toLowerCase(Locale.ROOT));
  }
}
