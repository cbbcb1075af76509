package dev.lectern.format;

import dev.lectern.address.Address;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;

/** Where links inside a page lead: the places that have a name, and those that are linked. */
final class Landmarks {

  private final Address base;
  private final Map<String, Element> places = new HashMap<>();
  private final Map<String, List<Element>> links = new HashMap<>();
  private final Map<String, String> fragments = new HashMap<>();
  private final Map<Element, Integer> order = new HashMap<>();
  private final Set<String> linked = new HashSet<>();
  private final Set<String> lost;

  private Landmarks(Address base, Set<String> lost) {
    this.base = base;
    this.lost = lost;
  }

  /** Looks over the content; the lost names are known to lead nowhere. */
  static Landmarks of(Element content, Address base, Set<String> lost) {
    Landmarks landmarks = new Landmarks(base, lost);
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof Element element && element.attributesSize() > 0) {
            landmarks.note(element);
          }
        },
        content);
    return landmarks;
  }

  private void note(Element element) {
    order.put(element, order.size());
    name(element.id(), element);
    if (element.normalName().equals("a")) {
      name(element.attr("name"), element);
      String target = fragment(element.attr("href"));
      if (!target.isEmpty()) {
        links.computeIfAbsent(target, t -> new ArrayList<>()).add(element);
      }
    }
  }

  private void name(String name, Element element) {
    if (!name.isEmpty() && isClean(name)) {
      places.putIfAbsent(name, element);
    }
  }

  private static boolean isClean(String name) {
    return name.equals(CleanText.line(name)) && name.indexOf(' ') < 0;
  }

  /** The part of this very page that a reference names, undecoded; empty for other pages. */
  private String fragment(String href) {
    return fragments.computeIfAbsent(href, this::named);
  }

  private String named(String href) {
    int mark = href.indexOf('#');
    if (mark < 0 || mark == href.length() - 1) {
      return "";
    }
    boolean here =
        href.substring(0, mark).isBlank()
            || base.resolve(href.substring(0, mark))
                .filter(base.withoutFragment()::equals)
                .isPresent();
    return here ? href.substring(mark + 1).strip() : "";
  }

  /** The name of the place in this content that a reference leads to. */
  Optional<String> target(String href) {
    String fragment = fragment(href);
    if (fragment.isEmpty()) {
      return Optional.empty();
    }
    String name = places.containsKey(fragment) ? fragment : decoded(fragment);
    return Optional.of(name).filter(n -> places.containsKey(n) && !lost.contains(n));
  }

  private static String decoded(String fragment) {
    try {
      return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return fragment;
    }
  }

  Optional<Element> place(String name) {
    return Optional.ofNullable(places.get(name));
  }

  /** Whether one of two elements with attributes stands before the other. */
  boolean isBefore(Element first, Element second) {
    return order.getOrDefault(first, 0) < order.getOrDefault(second, 0);
  }

  /** The links of the content that lead to this name. */
  List<Element> linksTo(String name) {
    return links.getOrDefault(name, List.of());
  }

  /** All links that stay on the page, with the raw name they lead to. */
  Map<String, List<Element>> links() {
    return links;
  }

  /** The names of this element that a link leads to. */
  List<String> linkedNames(Element element) {
    if (element.attributesSize() == 0 || links.isEmpty()) {
      return List.of();
    }
    Set<String> names = new HashSet<>();
    linked(element.id(), element, names);
    if (element.normalName().equals("a")) {
      linked(element.attr("name"), element, names);
    }
    return List.copyOf(names);
  }

  private void linked(String name, Element element, Set<String> names) {
    if (!name.isEmpty()
        && element.equals(places.get(name))
        && !lost.contains(name)
        && linked.contains(name)) {
      names.add(name);
    }
  }

  /**
   * Forgets the links that footnotes account for, and the names that notes bear themselves; after
   * this it is known what is linked.
   */
  void settle(Set<Element> accounted, List<String> notes) {
    linked.clear();
    links.forEach((raw, from) -> {
      if (!accounted.containsAll(from)) {
        linked.add(raw);
        linked.add(decoded(raw));
      }
    });
    notes.forEach(linked::remove);
  }
}
