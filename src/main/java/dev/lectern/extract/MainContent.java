package dev.lectern.extract;

import dev.lectern.extract.TextMap.Measure;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Finds the block of a page that is the article: the one that holds its prose and little else. */
final class MainContent {

  /** A block with its figures. */
  record Scored(Element element, double coverage, double purity, double score) {}

  private static final int RUNNERS_UP = 5;
  private static final double LEAST_COVERAGE = 0.1;

  /** How near to the best score another block counts as good. */
  private static final double NEARLY = 0.97;

  /** Where so much is shared the page is a copy of another post. */
  private static final double ALL = 0.9;

  /** A block with this share of the prose shares some with any other such block. */
  private static final double MOST = 0.8;

  /** Parts of a text, which are no text of their own however much of one they hold. */
  private static final Set<Tag> PARTS =
      EnumSet.of(
          Tag.PRE,
          Tag.P,
          Tag.LI,
          Tag.UL,
          Tag.OL,
          Tag.DL,
          Tag.DD,
          Tag.DT,
          Tag.BLOCKQUOTE,
          Tag.TBODY,
          Tag.THEAD,
          Tag.TR);

  private static final Set<String> SUBJECT =
      Set.of(
          "article",
          "post",
          "entry",
          "blog",
          "story",
          "markdown",
          "rich",
          "news",
          "single",
          "prose");

  /** What may hold more of a page than its article. */
  private static final Set<String> WRAPPER = Set.of("main", "page");

  private static final Set<String> INSIDE = Set.of("body", "content", "text", "copy");

  private static final Set<String> BODY =
      Set.of("body", "content", "text", "copy", "inner", "main");

  private static final String ARTICLE_BODY = "articlebody";

  private static final WordTable MEANING =
      WordTable.of(
          Stream.of(SUBJECT, WRAPPER, INSIDE, BODY, Set.of(ARTICLE_BODY)).flatMap(Set::stream));

  private final Source source;
  private final Element body;
  private final TreeOrder order;
  private final Care care;
  private final BitSet never;
  private final Map<Element, Furniture.Rule> cuts = new LinkedHashMap<>();

  /** What is left of the page. */
  private LinesLeft left;

  private TextMap map;

  MainContent(Source source, Care care) {
    this.source = source;
    this.body = source.page().body();
    this.order = source.order();
    this.care = care;
    boolean full = care == Care.FULL;
    this.never = full ? source.never() : NeverContent.of(order, source.marks(), care);
    BitSet gone = (BitSet) never.clone();
    List<TextLine> lines = full ? source.lines() : TextLine.of(order, gone);
    this.left = new LinesLeft(order, 0, gone, lines);
    this.map = TextMap.of(order, never);
  }

  /** Marks furniture by its names, sparing whatever holds a large part of the prose. */
  void markFurniture() {
    BitSet furniture = new FurnitureWalk(source, map, never, cuts, care).run(order.place(body));
    left.cut(furniture);
    map.leaveOut(furniture);
  }

  /** Marks the lines that other posts of the blog have as well, unless that is all there is. */
  void markShared(Set<String> shared) {
    if (shared.isEmpty()) {
      return;
    }
    Cuts whole = cutsIn(body, false);
    List<TextLine> lines = whole.lines();
    List<TextLine> found =
        lines.stream().filter(line -> shared.contains(Folded.of(line.text()))).toList();
    if (length(found) < length(lines) * ALL) {
      found.forEach(line -> whole.cut(line, Furniture.Rule.SHARED));
      left = LinesLeft.of(order, 0, left.gone());
      map = TextMap.of(order, left.gone());
    }
  }

  private static int length(List<TextLine> lines) {
    return lines.stream().mapToInt(line -> line.text().length()).sum();
  }

  List<Scored> candidates() {
    int first = order.place(body);
    double total = Math.max(1, map.at(first).prose);
    List<Scored> scored = new ArrayList<>();
    for (int place = first; place < order.size(); ) {
      Measure measure = map.at(place);
      boolean much = measure.prose >= total * LEAST_COVERAGE;
      if (much && order.isBlock(place) && !PARTS.contains(order.tag(place))) {
        scored.add(score((Element) order.at(place), measure, total));
      }
      place = much ? place + 1 : order.end(place);
    }
    if (scored.isEmpty()) {
      return List.of(new Scored(body, 1, 0, 0));
    }
    Scored best = innermost(scored);
    scored.sort(Comparator.comparingDouble(Scored::score).reversed());
    scored.remove(best);
    scored.addFirst(best);
    return scored.subList(0, Math.min(RUNNERS_UP, scored.size()));
  }

  /**
   * Of blocks nearly as good as the best one the innermost; two that hold most of the prose stand
   * in each other, so it is the last of them on the page.
   */
  private static Scored innermost(List<Scored> inOrder) {
    Scored best = Collections.max(inOrder, Comparator.comparingDouble(Scored::score));
    if (best.coverage() < MOST) {
      return best;
    }
    Scored innermost = best;
    for (Scored next : inOrder) {
      boolean asGood = next.score() >= best.score() * NEARLY && next.coverage() >= MOST;
      innermost = asGood ? next : innermost;
    }
    return innermost;
  }

  /** The figures of one block. */
  Scored scored(Element element) {
    double total = Math.max(1, map.at(order.place(body)).prose);
    return score(element, map.at(order.place(element)), total);
  }

  private static Scored score(Element element, Measure measure, double total) {
    double coverage = Math.min(1, measure.prose / total);
    double purity = Math.min(1, (measure.prose + 200) / (measure.text + 200.0));
    double score = 2 * coverage * purity / (coverage + purity) * meaning(element);
    return new Scored(element, coverage, purity, score);
  }

  /** What a block says of itself. */
  static double meaning(Element element) {
    double named = element.attributesSize() == 0 ? 1 : meaningOfNames(element);
    if (named > 1) {
      return named;
    }
    return switch (element.normalName()) {
      case "article" -> 1.1;
      case "main" -> 1.05;
      case "body" -> 0.9;
      case "figure", "table", "header" -> 0.8;
      default -> element.attr("role").equals("main") ? 1.05 : 1;
    };
  }

  private static double meaningOfNames(Element element) {
    List<String> words = Words.of(element, MEANING);
    if (element.attr("itemprop").equalsIgnoreCase("articleBody")
        || element.hasClass("e-content")
        || words.contains(ARTICLE_BODY)) {
      return 1.35;
    }
    for (int i = 0; i + 1 < words.size(); i++) {
      if (SUBJECT.contains(words.get(i)) && BODY.contains(words.get(i + 1))) {
        return 1.2;
      }
      if (WRAPPER.contains(words.get(i)) && INSIDE.contains(words.get(i + 1))) {
        return 1.1;
      }
    }
    return 1;
  }

  /**
   * What is taken out of a block.
   *
   * @param moved whether some of it was elsewhere when the page was read
   */
  Cuts cutsIn(Element chosen, boolean moved) {
    return moved ? cutsIn(chosen) : new Cuts(left.within(order.place(chosen)), map, cuts);
  }

  /** In an order of its own, since it was changed. */
  private Cuts cutsIn(Element changed) {
    Set<Node> without = new HashSet<>();
    left.gone().stream().mapToObj(order::at).forEach(without::add);
    TreeOrder inside = TreeOrder.of(changed);
    BitSet gone = new BitSet(inside.size());
    for (int place = 0; place < inside.size(); place++) {
      gone.set(place, without.contains(inside.at(place)));
    }
    return new Cuts(LinesLeft.of(inside, 0, gone), map.in(inside), cuts);
  }

  Map<Element, Furniture.Rule> cuts() {
    return cuts;
  }

  /** Whether the element at a place is left out. */
  boolean isLeftOut(int place) {
    return left.isCut(place);
  }

  /** What is left of the element at a place, line by line. */
  List<TextLine> lines(int place) {
    return left.within(place).lines();
  }

  TreeOrder order() {
    return order;
  }

  TextMap map() {
    return map;
  }
}
