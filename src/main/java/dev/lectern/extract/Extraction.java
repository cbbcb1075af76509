package dev.lectern.extract;

import dev.lectern.address.Address;
import dev.lectern.article.Article;
import dev.lectern.article.Headline;
import dev.lectern.byline.BodyLength;
import dev.lectern.format.HtmlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** One extraction: each attempt has a page of its own and cuts it to pieces on the way. */
final class Extraction {

  /** Fewer words than these are an article only where the page has no more to give. */
  private static final int FEW = 25;

  private final Supplier<Document> pages;
  private final Address address;
  private final Headline hints;
  private final Wish wish;

  /**
   * What is asked for besides the article.
   *
   * @param reasons whether it is to be explained
   * @param rules what is known of the page's blog
   */
  record Wish(boolean reasons, BlogRules rules) {

    static final Wish NONE = new Wish(false, BlogRules.NONE);
  }

  Extraction(Supplier<Document> pages, Address address, Headline hints, Wish wish) {
    this.pages = pages;
    this.address = address;
    this.hints = hints;
    this.wish = wish;
  }

  /** Where careful cutting leaves next to nothing, the page is taken with less care. */
  ArticleExtractor.Explained run() {
    ArticleExtractor.Explained careful = attempt(Care.FULL);
    if (careful.article().words() >= FEW) {
      return careful;
    }
    ArticleExtractor.Explained lenient = attempt(Care.NAVIGATION_ONLY);
    if (lenient.article().words() > careful.article().words() * 2) {
      return lenient;
    }
    return careful;
  }

  private ArticleExtractor.Explained attempt(Care care) {
    Document page = pages.get();
    Source source = Source.of(page, address);
    Metadata metadata = new Metadata(source, new SiteName(source));
    String title = metadata.title(hints);
    MainContent content = new MainContent(source, care);
    content.markFurniture();
    content.markShared(wish.rules().shared());
    List<MainContent.Scored> candidates = candidates(content, page);
    Element chosen = candidates.getFirst().element();
    Headline headline = metadata.headline(title, Place.of(source, title, chosen), hints);
    Address canonical = metadata.canonical();
    List<TextLine> leads = List.of();
    boolean moved = false;
    if (care == Care.FULL) {
      leads = isPicked(chosen) ? List.of() : new Lead(chosen, title, content).adopt();
      moved = new Endnotes(chosen, content, source.marks()).adopt() || !leads.isEmpty();
    }
    Cuts cuts = content.cutsIn(chosen, moved);
    if (care == Care.FULL) {
      new Cleaning(cuts, headline, metadata.descriptions()).run();
    }
    Explanation explanation =
        wish.reasons() ? Explaining.of(candidates, leads, content.cuts()) : Explanation.NONE;
    cuts.remove();
    new Sidenotes(chosen, source.marks()).settle();
    new LooseNotes(chosen, source.marks()).settle();
    var body = HtmlReader.read(chosen, address);
    BodyLength length = BodyLength.of(body);
    double confidence = Confidence.of(candidates, length) * (care == Care.FULL ? 1 : 0.5);
    Article article =
        new Article(
            canonical.toString(),
            withMinutes(headline, length),
            body,
            length.text().total(),
            confidence);
    return new ArticleExtractor.Explained(article, explanation);
  }

  /** What a person picked is the article as it stands. */
  private boolean isPicked(Element chosen) {
    return !wish.rules().pick().isEmpty() && chosen.is(wish.rules().pick());
  }

  /** What a person picked stands before what scores best. */
  private List<MainContent.Scored> candidates(MainContent content, Document page) {
    List<MainContent.Scored> found = new ArrayList<>(content.candidates());
    String pick = wish.rules().pick();
    if (!pick.isEmpty()) {
      Optional.ofNullable(page.body().selectFirst(pick))
          .ifPresent(picked -> {
            found.removeIf(candidate -> candidate.element().equals(picked));
            found.addFirst(content.scored(picked));
          });
    }
    return found;
  }

  private static Headline withMinutes(Headline headline, BodyLength length) {
    return headline.minutes().isPresent() ? headline : headline.withMinutes(length.minutes());
  }
}
