package dev.lectern.extract;

import dev.lectern.extract.TextMap.Measure;
import java.util.BitSet;
import org.jsoup.nodes.Element;

/** Recognises groups of cards: siblings of one shape, each a linked heading with a line or two. */
final class Cards {

  private static final int FEWEST = 3;
  private static final int LONGEST_CARD = 420;

  private final TreeOrder order;
  private final TextMap map;
  private final BitSet headings;
  private final BitSet times;

  /**
   * @param headings their places
   */
  Cards(Source source, TextMap map, BitSet headings) {
    this.order = source.order();
    this.map = map;
    this.headings = headings;
    this.times = Marks.places(source.marks().tagged(Tag.TIME));
  }

  /** Whether the element at a place is a group of cards. */
  boolean isGroup(int place) {
    Measure all = map.at(place);
    if (all.links < FEWEST || all.text == 0 || all.linkDensity() < 0.2 || !mayHold(place)) {
      return false;
    }
    String shape = "";
    int cards = 0;
    int others = 0;
    for (int at = place + 1; at < order.end(place); at = order.end(at)) {
      if (map.at(at).text == 0 || !(order.at(at) instanceof Element child)) {
        continue;
      }
      String own = child.normalName() + " " + child.className();
      boolean card = isCard(at);
      if (card && shape.isEmpty()) {
        shape = own;
      }
      cards += card && sameShape(own, shape) ? 1 : 0;
      others += card ? 0 : 1;
    }
    return cards >= FEWEST && others <= cards / 3;
  }

  private boolean mayHold(int place) {
    return switch (order.at(place).normalName()) {
      case "div", "section", "ul", "ol", "aside" -> true;
      default -> false;
    };
  }

  private static boolean sameShape(String own, String shape) {
    return own.equals(shape)
        || (own.length() > 8 && shape.length() > 8 && own.regionMatches(0, shape, 0, 8));
  }

  /** A linked heading or picture, little text, no code. */
  private boolean isCard(int place) {
    Measure measure = map.at(place);
    if (measure.links == 0
        || measure.text > LONGEST_CARD
        || measure.code > 0
        || measure.linkDensity() < 0.15) {
      return false;
    }
    return measure.pictures > 0
        || (order.holds(place, headings) && !isPart(place))
        || order.holds(place, times);
  }

  /** What stands in a part of a text and in no card: definitions, a heading with its anchor. */
  private boolean isPart(int place) {
    for (int at = place; at < order.end(place); at++) {
      Tag tag = order.tag(at);
      if (tag == Tag.DL || (tag == Tag.A && at > place && isAnchor(at))) {
        return true;
      }
    }
    return false;
  }

  private boolean isAnchor(int link) {
    return Tag.HEADINGS.contains(order.tag(order.parent(link)))
        && order.at(link).attr("href").startsWith("#");
  }
}
