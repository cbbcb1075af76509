package dev.lectern.extract;

import dev.lectern.extract.TextMap.Measure;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/** Walks a page and marks furniture, outermost first; nothing inside code or mathematics. */
final class FurnitureWalk implements NodeFilter {

  private static final Set<String> SPARED =
      Set.of("html", "body", "main", "pre", "code", "math", "h1");

  /** What holds more of the page's prose is no furniture, whatever it is called. */
  private static final double TOO_MUCH = 0.6;

  private static final double TOO_MUCH_NAVIGATION = 0.35;
  private static final double TOO_MANY_COMMENTS = 0.9;

  /** A block that calls itself the article's body, or holds the title, has to be very small. */
  private static final double TOO_MUCH_OF_THE_ARTICLE = 0.08;

  private static final int LONGEST_ADVERT = 400;
  private static final int LONGEST_BUTTON = 100;

  private final TextMap map;
  private final double total;
  private final Set<Element> never;
  private final Care care;
  private final Map<Element, Furniture.Rule> marked;

  FurnitureWalk(
      TextMap map,
      double total,
      Set<Element> never,
      Map<Element, Furniture.Rule> marked,
      Care care) {
    this.map = map;
    this.total = total;
    this.never = never;
    this.care = care;
    this.marked = marked;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (!(node instanceof Element element) || element.normalName().equals("body")) {
      return FilterResult.CONTINUE;
    }
    if (never.contains(element)
        || element.normalName().equals("pre")
        || element.normalName().equals("math")) {
      return FilterResult.SKIP_ENTIRELY;
    }
    Optional<Furniture.Rule> rule =
        isSpared(element) ? Optional.empty() : Furniture.byName(element);
    if (rule.isPresent() && care.cuts(rule.get()) && isSmall(rule.get(), element)) {
      marked.put(element, rule.get());
      return FilterResult.SKIP_ENTIRELY;
    }
    if (rule.isEmpty()
        && care == Care.FULL
        && Cards.isGroup(element, map)
        && isSmall(Furniture.Rule.CARDS, element)) {
      marked.put(element, Furniture.Rule.CARDS);
      return FilterResult.SKIP_ENTIRELY;
    }
    return FilterResult.CONTINUE;
  }

  /** Headings have ids made of their words; links and spans in running text belong to it. */
  private boolean isSpared(Element element) {
    if (SPARED.contains(element.normalName()) || Shapes.isHeading(element)) {
      return true;
    }
    Element parent = element.parent();
    return !Shapes.isBlock(element)
        && parent != null
        && map.of(parent).prose > 0
        && map.of(parent).text > 2 * element.text().length();
  }

  private boolean isSmall(Furniture.Rule rule, Element element) {
    Measure measure = map.of(element);
    double share = measure.prose / Math.max(1, total);
    boolean advertising = rule == Furniture.Rule.ADVERTISING;
    boolean contents = rule == Furniture.Rule.CONTENTS;
    if ((rule == Furniture.Rule.BUTTON && !isButton(element, measure))
        || (contents && measure.linkDensity() < 0.5)
        || (advertising && measure.prose > LONGEST_ADVERT)) {
      return false;
    }
    if (share < TOO_MUCH_OF_THE_ARTICLE) {
      return true;
    }
    double most =
        switch (rule) {
          case COMMENTS -> TOO_MANY_COMMENTS;
          case NAVIGATION, FORM, ADVERTISING, NOTICE, BYLINE -> TOO_MUCH_NAVIGATION;
          default -> TOO_MUCH;
        };
    boolean article = MainContent.meaning(element) > 1 || element.selectFirst("h1") != null;
    return share <= most && !article && (1 - share) * total > 250;
  }

  /** Short, and not the heading of a part that a script folds. */
  private static boolean isButton(Element element, Measure measure) {
    return measure.text <= LONGEST_BUTTON && element.selectFirst("h1,h2,h3,h4,h5,h6") == null;
  }
}
