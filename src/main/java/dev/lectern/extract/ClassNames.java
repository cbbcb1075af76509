package dev.lectern.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a page by the names in their class attributes (HTML, 3.2.6.3). Few of the names
 * of a page are asked for, so a name is told by its sum, that of {@link String#hashCode}, without
 * being made.
 */
final class ClassNames {

  /** A power of two, more than most pages have names. */
  private static final int ROOM = 256;

  private final TreeOrder order;

  /** By the attribute as it is written, which many elements share. */
  private final Map<String, Chain> written = new HashMap<>();

  /** The place of the element before, with the same attribute, for each that has one; or -1. */
  private final int[] before;

  /** The names whose sums end alike, the last that was met first. */
  private final @Nullable Name[] names = new Name[ROOM];

  /** The elements with one attribute, of which the last leads to all. */
  private static final class Chain {
    private int last = -1;
  }

  /**
   * A name.
   *
   * @param all the attribute that holds it, in lower case
   */
  private record Name(int sum, String all, Chain elements, @Nullable Name next) {

    /** Whether it is the one that is asked for: others may have the same sum. */
    boolean is(String name) {
      int at = sum == name.hashCode() ? all.indexOf(name) : -1;
      while (at >= 0 && !isWhole(at, at + name.length())) {
        at = all.indexOf(name, at + 1);
      }
      return at >= 0;
    }

    private boolean isWhole(int start, int end) {
      return (start == 0 || isSpace(all.charAt(start - 1)))
          && (end == all.length() || isSpace(all.charAt(end)));
    }
  }

  ClassNames(TreeOrder order) {
    this.order = order;
    this.before = new int[order.size()];
  }

  private static boolean isSpace(char c) {
    return c <= ' ';
  }

  /** Takes note of the attribute of the element at a place. */
  void add(String attribute, int place) {
    Chain chain = written.computeIfAbsent(attribute, unused -> new Chain());
    before[place] = chain.last;
    chain.last = place;
  }

  /** Finds the names, once all elements are there. */
  void part() {
    written.forEach(this::part);
  }

  private void part(String attribute, Chain elements) {
    String all = attribute.toLowerCase(Locale.ROOT);
    int start = 0;
    int sum = 0;
    for (int i = 0; i < all.length(); i++) {
      char c = all.charAt(i);
      if (!isSpace(c)) {
        sum = 31 * sum + c;
        continue;
      }
      if (i > start) {
        add(sum, all, elements);
      }
      start = i + 1;
      sum = 0;
    }
    if (all.length() > start) {
      add(sum, all, elements);
    }
  }

  private void add(int sum, String all, Chain elements) {
    int place = place(sum);
    names[place] = new Name(sum, all, elements, names[place]);
  }

  private static int place(int sum) {
    return (sum ^ (sum >>> 16)) & (ROOM - 1);
  }

  /** The elements with one of these names (lower case), in whatever case they are written. */
  List<Marks.At> named(Set<String> wanted) {
    List<Marks.At> found = new ArrayList<>();
    for (String name : wanted) {
      for (Name at = names[place(name.hashCode())]; at != null; at = at.next()) {
        if (at.is(name)) {
          addAll(at.elements(), found);
        }
      }
    }
    return found;
  }

  /** The elements with an attribute of which something is true, as it is written. */
  List<Marks.At> written(Predicate<String> test) {
    List<Marks.At> found = new ArrayList<>();
    written.forEach((attribute, elements) -> {
      if (test.test(attribute)) {
        addAll(elements, found);
      }
    });
    return found;
  }

  private void addAll(Chain elements, List<Marks.At> found) {
    for (int place = elements.last; place >= 0; place = before[place]) {
      found.add(new Marks.At(place, (Element) order.at(place)));
    }
  }
}
