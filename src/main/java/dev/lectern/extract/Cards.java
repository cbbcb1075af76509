package dev.lectern.extract;

import dev.lectern.extract.TextMap.Measure;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Recognises groups of cards: siblings of one shape, each a linked heading with a line or two. */
final class Cards {

  private static final int FEWEST = 3;
  private static final int LONGEST_CARD = 420;

  /** What stands in a part of a text and in no card: definitions, a heading with its anchor. */
  private static final Evaluator PART =
      Selector.evaluatorOf("dl, :is(h1,h2,h3,h4,h5,h6) > a[href^=#]");

  private static final Set<String> TIME = Set.of("time");

  private Cards() {}

  static boolean isGroup(Element element, TextMap map) {
    Measure all = map.of(element);
    if (all.links < FEWEST || all.text == 0 || all.linkDensity() < 0.2 || !mayHold(element)) {
      return false;
    }
    String shape = "";
    int cards = 0;
    int others = 0;
    for (Element child = element.firstElementChild();
        child != null;
        child = child.nextElementSibling()) {
      Measure measure = map.of(child);
      if (measure.text == 0) {
        continue;
      }
      String own = child.normalName() + " " + child.className();
      boolean card = isCard(child, measure);
      if (card && shape.isEmpty()) {
        shape = own;
      }
      cards += card && sameShape(own, shape) ? 1 : 0;
      others += card ? 0 : 1;
    }
    return cards >= FEWEST && others <= cards / 3;
  }

  private static boolean mayHold(Element element) {
    return switch (element.normalName()) {
      case "div", "section", "ul", "ol", "aside" -> true;
      default -> false;
    };
  }

  private static boolean sameShape(String own, String shape) {
    return own.equals(shape)
        || (own.length() > 8 && shape.length() > 8 && own.regionMatches(0, shape, 0, 8));
  }

  /** A linked heading or picture, little text, no code. */
  private static boolean isCard(Element child, Measure measure) {
    if (measure.links == 0
        || measure.text > LONGEST_CARD
        || measure.code > 0
        || measure.linkDensity() < 0.15) {
      return false;
    }
    return measure.pictures > 0
        || (Shapes.holds(child, Shapes.HEADINGS) && child.selectFirst(PART) == null)
        || Shapes.holds(child, TIME);
  }
}
