package dev.lectern.extract;

import dev.lectern.extract.TextMap.Measure;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * What is taken out of the chosen block, with the reason for each part. Elements are named by their
 * places.
 */
final class Cuts {

  private static final Set<String> APART = Set.of("pre", "figure", "figcaption", "math");
  private static final Set<Tag> APART_WITHIN =
      EnumSet.of(Tag.PRE, Tag.FIGURE, Tag.FIGCAPTION, Tag.MATH, Tag.TABLE);

  private final LinesLeft left;
  private final TreeOrder order;
  private final int chosen;

  /** Whether all of it is set apart. */
  private final boolean apart;

  private final TextMap map;
  private final Map<Element, Furniture.Rule> reasons;

  /**
   * @param left of the chosen block
   * @param reasons where they are noted
   */
  Cuts(LinesLeft left, TextMap map, Map<Element, Furniture.Rule> reasons) {
    this.left = left;
    this.order = left.order();
    this.chosen = left.root();
    this.apart = Shapes.isIn(element(chosen), APART);
    this.map = map;
    this.reasons = reasons;
  }

  TreeOrder order() {
    return order;
  }

  /** The place of the chosen block. */
  int chosen() {
    return chosen;
  }

  Element element(int place) {
    return (Element) order.at(place);
  }

  /** The first element of these kinds in the chosen block, or itself; cut ones as well. */
  int first(Set<Tag> kinds) {
    return from(chosen, kinds);
  }

  /** The next element of these kinds in the chosen block, or -1. */
  int next(int place, Set<Tag> kinds) {
    return from(place + 1, kinds);
  }

  private int from(int place, Set<Tag> kinds) {
    for (int at = place; at < order.end(chosen); at++) {
      if (kinds.contains(order.tag(at))) {
        return at;
      }
    }
    return -1;
  }

  Measure measure(int place) {
    return map.at(place);
  }

  /** How much stands in the chosen block. */
  Measure measure() {
    return map.at(chosen);
  }

  boolean isCut(int place) {
    return left.isCut(place);
  }

  /**
   * Code, captions and the cells of tables within the text; not those of a page laid out in one.
   */
  boolean isSetApart(int place) {
    return apart || nearest(place, APART_WITHIN) >= 0;
  }

  /**
   * An element, or the nearest around it within the chosen block, that is of one of these kinds; -1
   * where none is.
   */
  int nearest(int place, Set<Tag> kinds) {
    int at = place;
    while (at != chosen && !kinds.contains(order.tag(at))) {
      at = order.parent(at);
    }
    return at == chosen ? -1 : at;
  }

  /** What is left of the chosen block, line by line. */
  List<TextLine> lines() {
    return left.lines();
  }

  /** What is left of an element in it. */
  List<TextLine> lines(int place) {
    return left.within(place).lines();
  }

  /** Whether a line is all that its block says. */
  boolean isWhole(TextLine line) {
    return line.place() != chosen && map.at(line.place()).text <= line.length() * 1.3 + 10;
  }

  /** Cuts a line, with its block where that says nothing else. */
  void cut(TextLine line, Furniture.Rule rule) {
    if (isWhole(line)) {
      cut(line.place(), rule);
    } else {
      line.runs().forEach(run -> shorten(line, run, 0));
    }
  }

  /** Cuts what stands behind the first characters of a text of a line. */
  void shorten(TextLine line, TextNode run, int length) {
    left.shorten(order.place(run, line.from()), length);
  }

  void cut(int place, Furniture.Rule rule) {
    if (place != chosen && !left.isCut(place)) {
      left.cut(place);
      reasons.put(element(place), rule);
    }
  }

  /** Takes everything that was cut out of the block; late pictures in noscript stay. */
  void remove() {
    BitSet gone = left.gone();
    int place = gone.nextSetBit(chosen + 1);
    while (place >= 0 && place < order.end(chosen)) {
      boolean taken = order.tag(place) != Tag.NOSCRIPT;
      if (taken) {
        order.at(place).remove();
      }
      place = gone.nextSetBit(taken ? order.end(place) : place + 1);
    }
  }
}
