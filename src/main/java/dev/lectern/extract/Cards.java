package dev.lectern.extract;

import dev.lectern.extract.TextMap.Measure;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Recognises groups of cards: siblings of one shape, each a linked heading with a line or two. */
final class Cards {

  private static final int FEWEST = 3;
  private static final int LONGEST_CARD = 420;

  private static final Set<Tag> GROUPS =
      EnumSet.of(Tag.DIV, Tag.SECTION, Tag.UL, Tag.OL, Tag.ASIDE);

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

  /** Whether there are links enough for a group of cards at a place, or in what stands there. */
  boolean mayHoldGroup(int place) {
    return map.at(place).links >= FEWEST;
  }

  /** Whether the element at a place is a group of cards. */
  boolean isGroup(int place) {
    Measure all = map.at(place);
    return all.links >= FEWEST
        && GROUPS.contains(order.tag(place))
        && all.text > 0
        && all.linkDensity() >= 0.2
        && holdsCards(place);
  }

  private boolean holdsCards(int place) {
    String shape = "";
    int cards = 0;
    int others = 0;
    for (int at = place + 1; at < order.end(place); at = order.end(at)) {
      if (isCard(at)) {
        String own = shape(at);
        shape = shape.isEmpty() ? own : shape;
        cards += sameShape(own, shape) ? 1 : 0;
      } else {
        others += map.at(at).text > 0 ? 1 : 0;
      }
    }
    return cards >= FEWEST && others <= cards / 3;
  }

  private String shape(int card) {
    Element element = (Element) order.at(card);
    return element.normalName() + " " + element.className();
  }

  private static boolean sameShape(String own, String shape) {
    return own.equals(shape)
        || (own.length() > 8 && shape.length() > 8 && own.regionMatches(0, shape, 0, 8));
  }

  /** A linked heading or picture, little text, no code. */
  private boolean isCard(int place) {
    Measure measure = map.at(place);
    if (measure.links == 0
        || measure.text == 0
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
    return order.tag(order.parent(link)).isHeading() && order.at(link).attr("href").startsWith("#");
  }
}
