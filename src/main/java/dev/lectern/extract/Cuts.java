package dev.lectern.extract;

import dev.lectern.extract.TextMap.Measure;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What is taken out of the chosen block, with the reason for each part. */
final class Cuts {

  private static final Set<String> SET_APART = Set.of("pre", "figure", "figcaption", "math");

  private final Element chosen;
  private final TextMap map;
  private final Set<Element> without;
  private final Map<Element, Furniture.Rule> reasons;
  private final TreeOrder order;
  private final BitSet gone;
  private List<TextLine> lines = List.of();
  private boolean changed = true;

  /**
   * @param inside the chosen block and what is in it
   * @param gone the places there of what was left out before
   */
  Cuts(TreeOrder inside, BitSet gone, MainContent content) {
    this.chosen = (Element) inside.at(0);
    this.map = content.map();
    this.without = content.without();
    this.reasons = content.cuts();
    this.order = inside;
    this.gone = gone;
  }

  Element chosen() {
    return chosen;
  }

  /** The elements of these kinds in the chosen block, with itself, in order; cut ones as well. */
  List<Element> elements(Set<Tag> kinds) {
    List<Element> found = new ArrayList<>();
    for (int place = 0; place < order.size(); place++) {
      if (kinds.contains(order.tag(place)) && order.at(place) instanceof Element element) {
        found.add(element);
      }
    }
    return found;
  }

  Measure measure(Element element) {
    return map.of(element);
  }

  boolean isCut(Element element) {
    return without.contains(element);
  }

  /**
   * Code, captions and the cells of tables within the text; not those of a page laid out in one.
   */
  boolean isSetApart(Element block) {
    boolean within = true;
    for (Element at = block; at != null; at = at.parent()) {
      within &= !at.equals(chosen);
      String tag = at.normalName();
      if (SET_APART.contains(tag) || (within && tag.equals("table"))) {
        return true;
      }
    }
    return false;
  }

  /** What is left of the chosen block, line by line. */
  List<TextLine> lines() {
    if (changed) {
      lines = List.copyOf(TextLine.of(order, gone));
      changed = false;
    }
    return lines;
  }

  /** What is left of an element, line by line. */
  List<TextLine> lines(Element element) {
    return TextLine.of(element, without);
  }

  /** Whether a line is all that its block says. */
  boolean isWhole(TextLine line) {
    return !line.block().equals(chosen) && map.of(line.block()).text <= line.length() * 1.3 + 10;
  }

  /** Cuts a line, with its block where that says nothing else. */
  void cut(TextLine line, Furniture.Rule rule) {
    if (isWhole(line)) {
      cut(line.block(), rule);
    } else {
      line.runs().forEach(run -> shorten(run, 0));
    }
  }

  /** Cuts what stands behind the first characters of a text. */
  void shorten(TextNode run, int length) {
    order.rewrite(run, run.getWholeText().substring(0, length));
    changed = true;
  }

  void cut(Element element, Furniture.Rule rule) {
    if (!element.equals(chosen) && without.add(element)) {
      leaveOut(order.place(element));
      reasons.put(element, rule);
      changed = true;
    }
  }

  private void leaveOut(int place) {
    if (place > 0) {
      gone.set(place);
    }
  }

  /** Takes everything that was cut out of the block; late pictures in noscript stay. */
  void remove() {
    for (int place = 1; place < order.size(); ) {
      boolean taken = gone.get(place) && order.tag(place) != Tag.NOSCRIPT;
      if (taken) {
        order.at(place).remove();
      }
      place = taken ? order.end(place) : place + 1;
    }
  }
}
