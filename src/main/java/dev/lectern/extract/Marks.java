package dev.lectern.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/**
 * The elements of a page by what marks them: tag, class, and the attributes that say what an
 * element is, so that those who ask for a few of them need not look at all.
 */
final class Marks {

  /** An element with its place in the order of the page. */
  record At(int place, Element element) {}

  private static final String[] SAYING = {"itemprop", "property", "rel", "role", "datetime"};

  private final Map<String, List<At>> tags = new HashMap<>();

  /** By the attribute as it is written, which many elements share. */
  private final Map<String, List<At>> classed = new HashMap<>();

  /** By each name in it, in lower case. */
  private final Map<String, List<At>> classes = new HashMap<>();

  private final Map<String, List<At>> attributes = new HashMap<>();
  private final List<Link> links = new ArrayList<>();

  private record Link(At at, String target) {}

  private Marks() {}

  static Marks of(TreeOrder order) {
    Marks marks = new Marks();
    for (int place = 0; place < order.size(); place++) {
      if (order.at(place) instanceof Element element) {
        marks.note(new At(place, element));
      }
    }
    marks.classed.forEach(marks::noteNames);
    return marks;
  }

  private void note(At at) {
    Element element = at.element();
    note(tags, element.normalName(), at);
    if (element.attributesSize() == 0) {
      return;
    }
    Attributes given = element.attributes();
    if (isLink(element)) {
      links.add(new Link(at, given.get("href")));
    }
    String names = given.get("class");
    if (!names.isEmpty()) {
      note(classed, names, at);
    }
    boolean others = names.isEmpty() || given.size() > 1;
    for (int i = 0; others && i < SAYING.length; i++) {
      if (given.hasKey(SAYING[i])) {
        note(attributes, SAYING[i], at);
      }
    }
  }

  private void noteNames(String written, List<At> elements) {
    String folded = written.toLowerCase(Locale.ROOT);
    int start = 0;
    for (int i = 0; i <= folded.length(); i++) {
      if (i == folded.length() || folded.charAt(i) <= ' ') {
        if (i > start) {
          classes
              .computeIfAbsent(folded.substring(start, i), unused -> new ArrayList<>())
              .addAll(elements);
        }
        start = i + 1;
      }
    }
  }

  private static void note(Map<String, List<At>> index, String key, At at) {
    index.computeIfAbsent(key, unused -> new ArrayList<>()).add(at);
  }

  List<At> tagged(String tag) {
    return tags.getOrDefault(tag, List.of());
  }

  /** The elements that have one of the attributes that say what an element is. */
  List<At> having(String attribute) {
    return attributes.getOrDefault(attribute, List.of());
  }

  /** The elements with an attribute whose value holds a text. */
  List<At> saying(String attribute, String text) {
    return those(having(attribute), element -> element.attr(attribute).contains(text));
  }

  /** The elements of which something is true. */
  static List<At> those(List<At> all, Predicate<Element> test) {
    List<At> found = new ArrayList<>();
    for (At at : all) {
      if (test.test(at.element())) {
        found.add(at);
      }
    }
    return found;
  }

  /** The links of whose target, as it is written, something is true. */
  List<At> linksTo(Predicate<String> test) {
    List<At> found = new ArrayList<>();
    for (Link link : links) {
      if (test.test(link.target())) {
        found.add(link.at());
      }
    }
    return found;
  }

  static boolean isLink(Element element) {
    return element.normalName().equals("a");
  }

  /** The elements with a class (in lower case) of which something is true. */
  List<At> classed(Predicate<String> test) {
    List<At> found = new ArrayList<>();
    classes.forEach((name, elements) -> {
      if (test.test(name)) {
        found.addAll(elements);
      }
    });
    return found;
  }

  /** The elements of one of these classes (lower case), in whatever case they are written. */
  List<At> ofClass(Set<String> names) {
    List<At> found = new ArrayList<>();
    for (String name : names) {
      found.addAll(classes.getOrDefault(name, List.of()));
    }
    return found;
  }

  /** The elements that are among any of these, each once, in the order of the page. */
  @SafeVarargs
  static List<Element> inOrder(List<At>... found) {
    List<At> all = new ArrayList<>();
    for (List<At> some : found) {
      all.addAll(some);
    }
    if (all.size() < 2) {
      return all.isEmpty() ? List.of() : List.of(all.getFirst().element());
    }
    all.sort(Comparator.comparingInt(At::place));
    List<Element> elements = new ArrayList<>(all.size());
    int last = -1;
    for (At at : all) {
      if (at.place() != last) {
        elements.add(at.element());
        last = at.place();
      }
    }
    return elements;
  }
}
