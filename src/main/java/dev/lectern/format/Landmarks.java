package dev.lectern.format;

import dev.lectern.address.Address;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Where links inside a page lead: the places that have a name, and those that are linked. */
final class Landmarks {

  private final Address base;
  private final Map<String, Element> places = new HashMap<>();
  private final Map<String, List<Element>> links = new HashMap<>();
  private final Map<String, Boolean> own = new HashMap<>();
  private final Set<String> linked = new HashSet<>();
  private final Set<String> lost;

  private Landmarks(Address base, Set<String> lost) {
    this.base = base;
    this.lost = lost;
  }

  /** Looks over the content; the lost names are known to lead nowhere. */
  static Landmarks of(Element content, Address base, Set<String> lost) {
    Landmarks landmarks = new Landmarks(base, lost);
    landmarks.all(content, 0);
    return landmarks;
  }

  /** Notes an element and those below it, as deep as they are read; code has lines, no places. */
  private void all(Element element, int depth) {
    note(element);
    boolean code = element.normalName().equals("pre") && CodeBlocks.isCode(element);
    int children = depth < Walker.DEEPEST && !code ? element.childNodeSize() : 0;
    for (int i = 0; i < children; i++) {
      if (element.childNode(i) instanceof Element child) {
        all(child, depth + 1);
      }
    }
  }

  private void note(Element element) {
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
    int mark = href.indexOf('#');
    return mark < 0 || mark == href.length() - 1 || !leadsHere(href.substring(0, mark))
        ? ""
        : href.substring(mark + 1).strip();
  }

  /** Whether a reference, its fragment apart, is one to this very page. */
  private boolean leadsHere(String reference) {
    return reference.isBlank() || own.computeIfAbsent(reference, this::isOwn);
  }

  private boolean isOwn(String reference) {
    return base.resolve(reference).filter(base.withoutFragment()::equals).isPresent();
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
    if (fragment.indexOf('%') < 0) {
      return fragment;
    }
    try {
      return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return fragment;
    }
  }

  Optional<Element> place(String name) {
    return Optional.ofNullable(places.get(name));
  }

  /** Whether one of two elements of a page begins before the other. */
  static boolean isBefore(Element first, Element second) {
    return Arrays.compare(path(first), path(second)) < 0;
  }

  /** Which child leads to an element at each step down from the page. */
  private static int[] path(Element element) {
    int[] path = new int[element.parents().size()];
    Element at = element;
    for (int i = path.length - 1; i >= 0 && at != null; i--) {
      path[i] = at.siblingIndex();
      at = at.parent();
    }
    return path;
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
    if (linked.isEmpty() || element.attributesSize() == 0) {
      return List.of();
    }
    String named = element.normalName().equals("a") ? element.attr("name") : "";
    boolean byId = isLinked(element.id(), element);
    boolean byName = isLinked(named, element);
    return byId && byName
        ? List.copyOf(new HashSet<>(List.of(element.id(), named)))
        : byId ? List.of(element.id()) : byName ? List.of(named) : List.of();
  }

  private boolean isLinked(String name, Element element) {
    return linked.contains(name) && element.equals(places.get(name)) && !lost.contains(name);
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
