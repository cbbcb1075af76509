package dev.lectern.discover;

import dev.lectern.byline.Dates;
import dev.lectern.format.CleanText;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Finds the summary in a clipping. */
final class CardSummary {

  private static final Set<String> NAMES =
      Set.of("summary", "excerpt", "description", "desc", "abstract", "teaser", "lead", "intro");

  private CardSummary() {}

  static String find(Clipping clipping, Optional<Element> title, String language) {
    return named(clipping, title)
        .or(() -> paragraph(clipping, title, language))
        .map(CardSummary::text)
        .orElse("");
  }

  private static Optional<Element> named(Clipping clipping, Optional<Element> title) {
    return clipping
        .elements()
        .filter(e -> Chrome.tokens(e).anyMatch(NAMES::contains))
        .filter(e -> Texts.isProse(e.text()))
        .filter(e -> title.filter(t -> t.equals(e) || t.parents().contains(e)).isEmpty())
        .findFirst();
  }

  private static Optional<Element> paragraph(
      Clipping clipping, Optional<Element> title, String language) {
    return clipping
        .elements()
        .filter(e -> e.normalName().matches("p|dd|div|span|td|section|blockquote|a"))
        .filter(e -> Texts.isProse(e.normalName().equals("p") ? e.text() : e.ownText()))
        .filter(e -> e.text().length() > 100 || Dates.find(e.text(), language).isEmpty())
        .filter(e -> title.filter(t -> t.equals(e) || related(t, e)).isEmpty())
        .findFirst();
  }

  private static boolean related(Element title, Element element) {
    return element.parents().contains(title) || title.parents().contains(element);
  }

  private static String text(Element element) {
    Element copy = element.clone();
    copy.select("a").stream().filter(a -> Words.isMore(a.text())).forEach(Element::remove);
    copy.select("script, style, noscript, pre, table, figure, h1, h2, h3, h4, .MathJax").remove();
    return Texts.summary(CleanText.line(copy.text()));
  }
}
