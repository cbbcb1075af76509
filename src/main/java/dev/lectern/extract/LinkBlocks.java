package dev.lectern.extract;

import dev.lectern.extract.TextMap.Measure;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Finds lists and boxes that are nothing but links to the same site. */
final class LinkBlocks {

  /** How many siblings around a list are looked at. */
  private static final int REACH = 12;

  private static final String POINTER = "read more";
  private static final String WWW = "www.";

  private static final int LONGEST_BOX = 420;

  private static final int FEWEST_LINKS = 3;

  private static final Set<Tag> LISTS =
      EnumSet.of(Tag.UL, Tag.OL, Tag.DL, Tag.DIV, Tag.SECTION, Tag.P);
  private static final Evaluator LINK = Selector.evaluatorOf("a[href]");
  private static final Evaluator JUMP = Selector.evaluatorOf("a[href^=#]");
  private static final Set<Tag> SECTIONS = EnumSet.range(Tag.H2, Tag.H6);
  private static final Set<String> HEADER_CELL = Set.of("th");
  private static final Set<String> SET_APART = Set.of("pre", "table", "figure");
  private static final Set<String> BLOCKS =
      Set.of("h1", "h2", "h3", "h4", "h5", "h6", "p", "div", "ul");

  /** What programs pack or set, and no page of a site. */
  private static final Pattern FILE =
      Pattern.compile("(?i)\\.(?:zip|t?gz|tar|bz2|xz|7z|jar|exe|dmg|deb|rpm|pdf|epub|csv|ipynb)$");

  private final Cuts cuts;
  private final TreeOrder order;

  /** Known once a list is asked for them. */
  private Optional<Sections> sections = Optional.empty();

  /**
   * The headings of sections.
   *
   * @param first the place of the first, -1 if there is none
   * @param names what leads to them
   */
  private record Sections(int first, Set<String> names) {}

  LinkBlocks(Cuts cuts) {
    this.cuts = cuts;
    this.order = cuts.order();
  }

  void cut() {
    if (cuts.measure().links >= FEWEST_LINKS) {
      lists();
    }
    if (cuts.measure().links > 0) {
      boxes();
    }
  }

  private void lists() {
    int first = cuts.chosen() + 1;
    for (int list = linked(first, FEWEST_LINKS); list >= 0; list = linked(list + 1, FEWEST_LINKS)) {
      if (LISTS.contains(order.tag(list))
          && isLinks(list)
          && !cuts.isCut(list)
          && (!standsInText(list) || isContents(list))
          && !cuts.isSetApart(list)
          && staysHere(cuts.element(list))) {
        cuts.cut(list, Furniture.Rule.LINKS);
      }
    }
  }

  private boolean isLinks(int list) {
    Measure measure = cuts.measure(list);
    return measure.linkDensity() > 0.7
        && measure.prose < 80
        && measure.code == 0
        && !Shapes.holds(cuts.element(list), HEADER_CELL);
  }

  /** Whether a list above all sections leads to nothing but their headings: the contents. */
  private boolean isContents(int list) {
    Sections all = sections();
    return list < all.first()
        && cuts.measure(list).linkDensity() > 0.95
        && cuts.element(list).select(LINK).stream()
            .map(link -> link.attr("href"))
            .allMatch(
                target -> target.startsWith("#") && all.names().contains(target.substring(1)));
  }

  private Sections sections() {
    if (sections.isEmpty()) {
      sections = Optional.of(readSections());
    }
    return sections.get();
  }

  /** The names of a heading are its own and those of what is in it or around it. */
  private Sections readSections() {
    Set<String> names = new HashSet<>();
    int first = cuts.first(SECTIONS);
    for (int at = first; at >= 0; at = cuts.next(at, SECTIONS)) {
      Element heading = cuts.element(at);
      for (Element element : heading.getAllElements()) {
        names.add(element.id());
        names.add(element.attr("name"));
      }
      names.add(heading.parent() == null ? "" : heading.parent().id());
    }
    names.remove("");
    return new Sections(first, names);
  }

  /** Boxes that are one link as a whole, with a heading or lines of their own, lead elsewhere. */
  private void boxes() {
    for (int link = linked(cuts.chosen(), 1); link >= 0; link = linked(link + 1, 1)) {
      Measure measure = cuts.measure(link);
      boolean box = measure.text > 0 && measure.text < LONGEST_BOX && measure.code == 0;
      if (order.tag(link) == Tag.A && box && isBox(cuts.element(link))) {
        cuts.cut(link, Furniture.Rule.CARDS);
      }
    }
  }

  /** The next element, from a place on, that is or holds so many links; -1 where none is. */
  private int linked(int from, int fewest) {
    int end = order.end(cuts.chosen());
    int at = from;
    while (at < end && cuts.measure(at).links < fewest) {
      at = order.end(at);
    }
    return at < end ? at : -1;
  }

  private static boolean isBox(Element link) {
    return link.hasAttr("href")
        && link.attr("href").indexOf('#') < 0
        && Shapes.holds(link, BLOCKS)
        && !Shapes.isIn(link, SET_APART)
        && !Shapes.isIn(link, Shapes.HEADINGS);
  }

  /** Whether a list stands between paragraphs as one of them. */
  private boolean standsInText(int list) {
    Tag tag = order.tag(list);
    if (tag == Tag.DIV || tag == Tag.SECTION) {
      return false;
    }
    return followsText(list, order::before) && followsText(list, order::behind);
  }

  /** Whether a paragraph stands among the next siblings on one side. */
  private boolean followsText(int list, IntUnaryOperator next) {
    int at = next.applyAsInt(list);
    for (int i = 0; at >= 0 && i < REACH; i++) {
      if (cuts.measure(at).paragraphs > 0) {
        return true;
      }
      at = next.applyAsInt(at);
    }
    return false;
  }

  /** A line that is nothing but a link to another page of the site. */
  static boolean isLine(TextLine line) {
    return line.linked() > 0
        && line.text().length() >= 25
        && line.linked() * 10 >= line.text().length() * 9
        && line.block().selectFirst(JUMP) == null
        && staysHere(line.block())
        && !leadsToFile(line.block());
  }

  /** {@code Read more here}, of another site, as a post ends that is there to point at it. */
  static boolean isPointer(TextLine line) {
    return line.linked() > 0
        && line.text().regionMatches(true, 0, POINTER, 0, POINTER.length())
        && !staysHere(line.block());
  }

  /** A file to be fetched belongs to the text that offers it. */
  private static boolean leadsToFile(Element line) {
    Element link = line.selectFirst(LINK);
    return link != null && FILE.matcher(link.attr("href")).find();
  }

  static boolean staysHere(Element element) {
    int here = 0;
    int all = 0;
    String host = host(element.baseUri());
    for (Element link : element.select(LINK)) {
      String target = link.attr("href");
      all++;
      boolean whole = target.startsWith("http") || target.startsWith("//");
      here += !whole || host(target).equals(host) ? 1 : 0;
    }
    return here * 10 >= all * 7;
  }

  private static String host(String url) {
    int slashes = url.indexOf("//");
    if (slashes < 0) {
      return "";
    }
    int start = slashes + (url.startsWith(WWW, slashes + 2) ? 2 + WWW.length() : 2);
    int end = url.indexOf('/', start);
    return url.substring(start, end < 0 ? url.length() : end);
  }
}
