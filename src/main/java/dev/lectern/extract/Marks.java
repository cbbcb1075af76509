package dev.lectern.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/**
 * The elements of a page by what marks them: tag, class, and the attributes that say what an
 * element is, so that those who ask for a few of them need not look at all.
 */
final class Marks {

  /** An element with its place in the order of the page. */
  record At(int place, Element element) {}

  /** The kinds that are asked for. */
  private static final Set<Tag> INDEXED = indexed();

  private final Map<Tag, List<At>> tags = new EnumMap<>(Tag.class);

  private final ClassNames classes;

  private final Map<String, List<At>> attributes = new HashMap<>();

  /** What has a target, links among them. */
  private final List<Link> links = new ArrayList<>();

  private record Link(At at, String target) {}

  private Marks(TreeOrder order) {
    this.classes = new ClassNames(order);
  }

  private static Set<Tag> indexed() {
    Set<Tag> kinds =
        EnumSet.of(
            Tag.ARTICLE,
            Tag.ASIDE,
            Tag.FIELDSET,
            Tag.FOOTER,
            Tag.FORM,
            Tag.HTML,
            Tag.MAIN,
            Tag.MATH,
            Tag.MJX_CONTAINER,
            Tag.NAV,
            Tag.PRE,
            Tag.TIME);
    kinds.addAll(Tag.HEADINGS);
    kinds.addAll(Tag.UNREAD);
    return kinds;
  }

  static Marks of(TreeOrder order) {
    Marks marks = new Marks(order);
    for (int place = 0; place < order.size(); place++) {
      if (order.at(place) instanceof Element element) {
        marks.note(element, order.tag(place), place);
      }
    }
    marks.classes.part();
    return marks;
  }

  private void note(Element element, Tag tag, int place) {
    if (INDEXED.contains(tag)) {
      note(tags, tag, new At(place, element));
    }
    if (element.attributesSize() > 0) {
      noteAttributes(element, place);
    }
  }

  /** Most elements that have any have a class only. */
  private void noteAttributes(Element element, int place) {
    Attributes given = element.attributes();
    String only = element.attributesSize() == 1 ? given.get("class") : "";
    if (!only.isEmpty()) {
      classes.add(only, place);
      return;
    }
    At at = new At(place, element);
    for (Attribute attribute : given) {
      noteAttribute(attribute, at);
    }
  }

  private void noteAttribute(Attribute attribute, At at) {
    switch (attribute.getKey()) {
      case "class" -> classes.add(attribute.getValue(), at.place());
      case "href" -> links.add(new Link(at, attribute.getValue()));
      case "itemprop",
          "property",
          "rel",
          "role",
          "datetime",
          "hidden",
          "style",
          "id",
          "aria-label",
          "data-component",
          "data-testid" ->
          note(attributes, attribute.getKey(), at);
      default -> {}
    }
  }

  private static <K> void note(Map<K, List<At>> index, K key, At at) {
    index.computeIfAbsent(key, unused -> new ArrayList<>()).add(at);
  }

  /** The elements of one of the kinds that are indexed. */
  List<At> tagged(Tag tag) {
    if (!INDEXED.contains(tag)) {
      throw new IllegalArgumentException(tag + " is not indexed");
    }
    return tags.getOrDefault(tag, List.of());
  }

  /** The elements of one of these kinds. */
  List<At> tagged(Set<Tag> kinds) {
    List<At> found = new ArrayList<>();
    for (Tag tag : kinds) {
      found.addAll(tagged(tag));
    }
    return found;
  }

  /** The elements that have one of the attributes that say what an element is. */
  List<At> having(String attribute) {
    return attributes.getOrDefault(attribute, List.of());
  }

  /** The elements with an attribute whose value holds a text. */
  List<At> saying(String attribute, String text) {
    return those(having(attribute), element -> element.attributes().get(attribute).contains(text));
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
      if (test.test(link.target()) && isLink(link.at().element())) {
        found.add(link.at());
      }
    }
    return found;
  }

  static boolean isLink(Element element) {
    return element.normalName().equals("a");
  }

  /** The elements by their classes. */
  ClassNames classes() {
    return classes;
  }

  /** The places of the elements that are among any of these. */
  @SafeVarargs
  static BitSet places(List<At>... found) {
    BitSet places = new BitSet();
    for (List<At> some : found) {
      some.forEach(at -> places.set(at.place()));
    }
    return places;
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
