package dev.lectern.extract;

import dev.lectern.extract.Furniture.Rule;
import dev.lectern.extract.TextMap.Measure;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Walks a page and marks furniture, outermost first; nothing inside code or mathematics. */
final class FurnitureWalk {

  private static final Set<String> SPARED =
      Set.of("html", "body", "main", "pre", "code", "math", "h1", "th");

  private static final Set<Tag> FORMAL = EnumSet.of(Tag.PRE, Tag.MATH, Tag.MJX_CONTAINER);

  private static final Set<Tag> ARTICLE = EnumSet.of(Tag.H1, Tag.ARTICLE);

  /** The classes of formulas that a program has set. */
  private static final Set<String> TYPESET = Set.of("katex", "mathjax");

  /** What holds more of the page's prose is no furniture, whatever it is called. */
  private static final double TOO_MUCH = 0.6;

  private static final double TOO_MUCH_NAVIGATION = 0.35;
  private static final double TOO_MANY_COMMENTS = 0.9;

  /** A block that calls itself the article's body, or holds the title, has to be very small. */
  private static final double TOO_MUCH_OF_THE_ARTICLE = 0.08;

  private static final double TOO_MUCH_BESIDE = 0.9;

  /** What is left has to be an article; beside what is declared a sidebar a short one will do. */
  private static final int LEAST = 250;

  private static final int LEAST_BESIDE = 100;

  private static final int FEWEST_TOLD = 3;
  private static final int SHORTEST_TOLD = 500;

  private static final int LONGEST_ADVERT = 400;
  private static final int LONGEST_BUTTON = 100;
  private static final int LONGEST_CREDIT = 120;

  private final TreeOrder order;
  private final TextMap map;
  private final Cards cards;
  private final BitSet never;

  /** Code and mathematics, whose parts have names of their own. */
  private final BitSet formal;

  private final BitSet suspects;

  private final Care care;
  private final BitSet titles;
  private final BitSet articles;
  private final BitSet headings;
  private final BitSet fields;
  private final Map<Element, Rule> marked;
  private final double total;

  /**
   * @param never the places of what no reader sees
   * @param marked where the furniture is noted
   */
  FurnitureWalk(Source source, TextMap map, BitSet never, Map<Element, Rule> marked, Care care) {
    Marks marks = source.marks();
    this.order = source.order();
    this.map = map;
    this.titles = Marks.places(marks.tagged(Tag.H1));
    this.articles = Marks.places(marks.tagged(ARTICLE));
    this.headings = Marks.places(marks.tagged(Tag.HEADINGS));
    this.cards = new Cards(source, map, headings);
    this.fields = Marks.places(marks.tagged(Tag.TEXTAREA));
    this.total = Math.max(1, map.at(0).prose);
    this.never = never;
    this.formal = Marks.places(marks.tagged(FORMAL), marks.classes().named(TYPESET));
    this.suspects = Furniture.suspects(marks);
    this.marked = marked;
    this.care = care;
  }

  /** Marks the furniture in the body of the page; returns its places. */
  BitSet run(int body) {
    BitSet furniture = new BitSet(order.size());
    for (int place = body + 1; place < order.end(body); ) {
      boolean over = order.tag(place) == Tag.TEXT || never.get(place) || formal.get(place);
      Optional<Rule> rule = over ? Optional.empty() : ruleOf(place);
      if (rule.isPresent()) {
        marked.put(element(place), rule.get());
        furniture.set(place);
        over = true;
      }
      place = over ? order.end(place) : place + 1;
    }
    return furniture;
  }

  private Element element(int place) {
    return (Element) order.at(place);
  }

  private Optional<Rule> ruleOf(int place) {
    Optional<Rule> named = suspects.get(place) ? named(element(place), place) : Optional.empty();
    if (named.isPresent()) {
      return named.filter(rule -> care.cuts(rule) && isSmall(rule, element(place), place));
    }
    boolean group = care == Care.FULL && cards.isGroup(place);
    return group && isSmall(Rule.CARDS, element(place), place)
        ? Optional.of(Rule.CARDS)
        : Optional.empty();
  }

  private Optional<Rule> named(Element element, int place) {
    return Furniture.byName(element).filter(rule -> !isSpared(element, place, rule));
  }

  /** Headings have ids made of their words; links and spans in running text belong to it. */
  private boolean isSpared(Element element, int place, Rule rule) {
    if (SPARED.contains(element.normalName()) || Shapes.isHeading(element)) {
      return true;
    }
    Element parent = element.parent();
    if (parent != null && Shapes.isHeading(parent) && isMostOf(parent, element)) {
      return true;
    }
    Measure around = map.at(order.parent(place));
    return !order.isBlock(place)
        && around.prose > 0
        && !isAdded(rule)
        && around.text > 2 * element.text().length();
  }

  /** What stands in running text and is read as none of it. */
  private static boolean isAdded(Rule rule) {
    return rule == Rule.HIDDEN || rule == Rule.CREDIT;
  }

  private static boolean isMostOf(Element whole, Element part) {
    return part.text().length() * 2 > whole.text().length();
  }

  private boolean isSmall(Rule rule, Element element, int place) {
    Measure measure = map.at(place);
    double share = measure.prose / total;
    boolean advertising = rule == Rule.ADVERTISING;
    boolean contents = rule == Rule.CONTENTS;
    if ((rule == Rule.BUTTON && !isButton(place, measure))
        || (rule == Rule.CREDIT && measure.text > LONGEST_CREDIT)
        || (contents && measure.linkDensity() < 0.5)
        || (advertising && measure.prose > LONGEST_ADVERT)) {
      return false;
    }
    if (rule == Rule.SIDEBAR && isTold(element, measure)) {
      return false;
    }
    if (share < TOO_MUCH_OF_THE_ARTICLE || isReply(rule, place)) {
      return true;
    }
    double most =
        switch (rule) {
          case COMMENTS -> TOO_MANY_COMMENTS;
          case NAVIGATION, FORM, ADVERTISING, NOTICE, BYLINE -> TOO_MUCH_NAVIGATION;
          default -> TOO_MUCH;
        };
    boolean beside = rule == Rule.SIDEBAR && saysSo(element);
    boolean article = MainContent.meaning(element) > 1 || (!beside && order.holds(place, titles));
    return !article
        && (beside
            ? share <= TOO_MUCH_BESIDE && (1 - share) * total > LEAST_BESIDE
            : share <= most && (1 - share) * total > LEAST);
  }

  /**
   * Where a reader is to write an answer, however little the post has to say; not a form around the
   * whole page.
   */
  private boolean isReply(Rule rule, int place) {
    boolean may = rule == Rule.FORM || rule == Rule.COMMENTS;
    return may && order.holds(place, fields) && !order.holds(place, articles);
  }

  /**
   * An aside of many paragraphs without a link, between paragraphs, is told with the rest, as an
   * interview is.
   */
  private static boolean isTold(Element element, Measure measure) {
    return element.normalName().equals("aside")
        && (isParagraph(element.previousElementSibling())
            || isParagraph(element.nextElementSibling()))
        && measure.paragraphs >= FEWEST_TOLD
        && measure.prose >= SHORTEST_TOLD
        && measure.linkDensity() < 0.05;
  }

  private static boolean isParagraph(@Nullable Element element) {
    return element != null && element.normalName().equals("p");
  }

  /** By its tag or role (HTML, 4.3.5; WAI-ARIA, complementary), not only by a name. */
  private static boolean saysSo(Element element) {
    return element.normalName().equals("aside") || element.attr("role").equals("complementary");
  }

  /** Short, and not the heading of a part that a script folds. */
  private boolean isButton(int place, Measure measure) {
    return measure.text <= LONGEST_BUTTON && !order.holds(place, headings);
  }
}
