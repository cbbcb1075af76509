package dev.lectern.discover;

import dev.lectern.byline.Dates;
import dev.lectern.format.CleanText;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Finds the title in a clipping: the heading, not the label above it or the picture's text. */
final class CardTitle {

  private static final Pattern SPLIT =
      Pattern.compile("([^-–—|·:]*\\d[^–—|·:]*?)\\s*(?:\\s-|[–—|·:])\\s+\\S.*");

  /** A word with a number that has a point in it is no date: "Part 4.1 - …". */
  private static final Pattern VERSION = Pattern.compile("\\p{L}{2}.*\\d[./]\\d");

  private static final Pattern MARKS = Pattern.compile("\\s*[#¶§🔗]+\\s*$");
  private static final String PARTS =
      "time, svg, script, style, noscript, .badge, .label, .sr-only, .visually-hidden,"
          + " .screen-reader-text, .anchor, .headerlink, .header-anchor, [aria-hidden=true]";

  private static final Set<String> LABELS = Set.of("badge", "label", "pill", "chip");

  private CardTitle() {}

  /** The element that holds the title; empty where the clipping has none. */
  static Optional<Element> find(Clipping clipping, String language) {
    Lead lead = clipping.lead();
    Optional<Element> heading = nearestHeading(clipping, language);
    boolean near = heading.filter(h -> distance(h, lead.link()) < 3).isPresent();
    if (near || (lead.rank() != Lead.Rank.OPENING && heading.isPresent())) {
      return heading;
    }
    return marked(clipping).or(() -> ofLink(clipping));
  }

  private static Optional<Element> nearestHeading(Clipping clipping, String language) {
    return clipping
        .elements()
        .filter(e -> e.normalName().matches("h[1-6]") && !e.text().isBlank())
        .filter(e -> !SmallPrint.isDate(e.text(), language) && !Words.isKind(e.text()))
        .min(Comparator.comparingInt(heading -> distance(heading, clipping.lead().link())));
  }

  private static Optional<Element> marked(Clipping clipping) {
    return clipping
        .elements()
        .filter(e ->
            e.hasClass("p-name")
                || e.hasClass("entry-title")
                || e.hasClass("post-title")
                || e.attr("itemprop").matches("headline|name"))
        .filter(e -> !e.text().isBlank() && e.closest("[itemprop=author], .h-card, .vcard") == null)
        .findFirst();
  }

  private static Optional<Element> ofLink(Clipping clipping) {
    Element link = clipping.lead().link();
    boolean silent = clipping.lead().rank() == Lead.Rank.SILENT;
    return (silent ? clipping.elements() : link.getAllElements().stream().skip(1))
        .filter(e -> Chrome.tokens(e).anyMatch(t -> t.equals("title") || t.equals("headline")))
        .filter(e -> !e.text().isBlank())
        .findFirst()
        .or(() -> silent ? Optional.empty() : Optional.of(link));
  }

  /** How far apart two elements stand in the tree; nothing where one holds the other. */
  private static int distance(Element heading, Element link) {
    if (heading.equals(link)
        || heading.parents().contains(link)
        || link.parents().contains(heading)) {
      return 0;
    }
    List<Element> up = link.parents();
    int steps = 1;
    for (Element parent : heading.parents()) {
      int at = up.indexOf(parent);
      if (at >= 0) {
        return steps + at;
      }
      steps++;
    }
    return Integer.MAX_VALUE;
  }

  static String text(Element element) {
    Element copy = element.clone();
    copy.select(PARTS).stream().filter(part -> !part.equals(copy)).forEach(Element::remove);
    copy.getAllElements().stream()
        .filter(part -> !part.equals(copy) && Chrome.tokens(part).anyMatch(LABELS::contains))
        .forEach(Element::remove);
    String text = CleanText.line(copy.text());
    return MARKS.matcher(text.isEmpty() ? CleanText.line(element.text()) : text).replaceFirst("");
  }

  /** A title without the date that stands before it in the same link ("May 5 - First of all"). */
  static String withoutDate(String title, String language) {
    String date = datePart(title, language);
    return date.isEmpty()
        ? title
        : title.substring(date.length()).replaceFirst("^[\\s:–—|·-]+", "");
  }

  /** The date before a title, without the mark between them; empty where there is none. */
  static String datePart(String title, String language) {
    Matcher split = SPLIT.matcher(title);
    boolean dated =
        split.matches()
            && !VERSION.matcher(split.group(1)).find()
            && Texts.words(split.group(1)) < 4
            && Dates.findInYear(split.group(1), 2024, language, Dates.Order.UNKNOWN).isPresent();
    return dated ? split.group(1) : "";
  }

  /** What a link without a text says of itself. */
  static String label(Element link) {
    String title = CleanText.line(link.attr("title"));
    return title.isEmpty() && !Words.isMore(link.text()) ? CleanText.line(link.text()) : title;
  }
}
