package dev.lectern.discover;

import dev.lectern.address.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Collects the links of a page that may lead to posts. */
final class Leads {

  private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";
  private static final String LINES =
      "p, li, td, th, tr, dt, dd, div, article, section, blockquote, main, body, ul, ol, figure, "
          + HEADINGS;
  private static final Set<String> AUXILIARY =
      Set.of("tag", "category", "author", "next", "prev", "home", "nofollow");
  private static final Set<String> TITLE_MARKS =
      Set.of(
          "u-url",
          "p-name",
          "entry-title",
          "post-title",
          "headline",
          "permalink",
          "post-link",
          "entry-link");

  /** A link to a page of the list is shorter: its number, a word. */
  private static final int SHORTEST_TITLE = 16;

  private static final int FEWEST_WORDS = 3;

  private final Address base;
  private final Scope scope;
  private final String language;

  Leads(Address base, Scope scope, String language) {
    this.base = base;
    this.scope = scope;
    this.language = language;
  }

  List<Lead> of(Document page) {
    List<Lead> leads = new ArrayList<>();
    for (Element link : page.body().select("a[href]")) {
      target(link).ifPresent(target -> leads.add(new Lead(link, target, rank(link))));
    }
    return leads;
  }

  private Optional<Address> target(Element link) {
    String href = link.attr("href").strip();
    if (href.isEmpty() || href.startsWith("#") || isAuxiliary(link)) {
      return Optional.empty();
    }
    return base.resolve(href)
        .map(Address::withoutFragment)
        .filter(scope::owns)
        .map(scope::homed)
        .filter(target -> !target.key().equals(base.key()))
        .filter(target -> !Paths.isFile(target) && !isList(target, link));
  }

  /** A number is a post where the link that leads there is a title, which does not say it. */
  private static boolean isList(Address target, Element link) {
    boolean number =
        Paths.isNumbered(target)
            || Paths.year(target).filter(year -> !link.text().contains(year)).isPresent();
    return Paths.isList(target) && !(number && isTitle(link));
  }

  private static boolean isTitle(Element link) {
    String text = link.text();
    return (isHeading(link) || isMarked(link) || isLong(text) || isInTitle(link))
        && !text.isBlank()
        && !Words.isNext(text)
        && !Words.isMore(text);
  }

  private static boolean isLong(String text) {
    return text.length() >= SHORTEST_TITLE || Texts.words(text) >= FEWEST_WORDS;
  }

  private static boolean isInTitle(Element link) {
    return link.parents().stream()
        .limit(2)
        .flatMap(Chrome::tokens)
        .anyMatch(token -> token.endsWith("title"));
  }

  private static boolean isAuxiliary(Element link) {
    return List.of(link.attr("rel").split("\\s+")).stream().anyMatch(AUXILIARY::contains);
  }

  private Lead.Rank rank(Element link) {
    String text = link.text();
    if (Words.isMore(text) || SmallPrint.isDate(text, language)) {
      return Lead.Rank.SILENT;
    }
    if (isHeading(link)) {
      return Lead.Rank.HEADING;
    }
    if (isMarked(link)) {
      return Lead.Rank.MARKED;
    }
    return isInline(link) ? Lead.Rank.INLINE : Lead.Rank.OPENING;
  }

  private static boolean isHeading(Element link) {
    Element above = link.closest(HEADINGS);
    if (above != null) {
      return above.text().length() < 2 * link.text().length() + 40;
    }
    return link.selectFirst(HEADINGS) != null;
  }

  private static boolean isMarked(Element link) {
    return link.classNames().stream().anyMatch(TITLE_MARKS::contains)
        || link.attr("rel").contains("bookmark")
        || link.attr("itemprop").matches("url|mainEntityOfPage");
  }

  /** Whether a sentence runs around the link: words before it, or one word and then many after. */
  private boolean isInline(Element link) {
    Element line = link.parent() == null ? link : link.parent().closest(LINES);
    if (line == null) {
      return false;
    }
    StringBuilder before = new StringBuilder();
    collect(line, link, before);
    if (isDateline(before.toString())) {
      return false;
    }
    int ahead = Texts.words(before.toString());
    int all = Texts.words(line.ownText()) + Texts.words(link.text());
    return ahead > 3 || (ahead > 0 && all - ahead - Texts.words(link.text()) > 5);
  }

  /** "5 May 2024: ", before the title that opens what is said of a post. */
  private boolean isDateline(String before) {
    boolean lean = Texts.words(before) < FEWEST_WORDS || before.strip().matches(".*[:–—-]");
    return lean && SmallPrint.isDate(before, language);
  }

  /** Gathers the text before the link that is no link, since the last break; whether it was met. */
  private static boolean collect(Node node, Element link, StringBuilder out) {
    if (node.equals(link)) {
      return true;
    }
    if (node instanceof TextNode text) {
      out.append(text.text());
      return false;
    }
    if (node instanceof Element element
        && element.normalName().matches("br|time|div|p|li|h[1-6]")) {
      out.setLength(0);
    }
    if (node instanceof Element element && element.normalName().matches("time|a")) {
      return false;
    }
    return node.childNodes().stream().anyMatch(child -> collect(child, link, out));
  }
}
