package dev.lectern.extract;

import dev.lectern.address.Address;
import dev.lectern.article.Article;
import dev.lectern.article.Headline;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads the article out of a page. Safe for use by many threads. */
public final class ArticleExtractor {

  /** An article with the reasons for it. */
  public record Explained(Article article, Explanation explanation) {}

  /**
   * Extracts the article; never throws, whatever the page.
   *
   * @param html the page, decoded
   * @param address where it was fetched from
   * @param hints what index and feed say of the post; used to recognise, the page's own word where
   *     it is surer
   */
  public Article extract(String html, Address address, Headline hints) {
    return extract(html, address, hints, BlogRules.NONE);
  }

  /** Like {@link #extract(String, Address, Headline)}, for a blog of which something is known. */
  public Article extract(String html, Address address, Headline hints, BlogRules rules) {
    return run(html, address, hints, new Extraction.Wish(false, rules)).article();
  }

  /** Like {@link #extract(String, Address, Headline)}, from a parsed page, which stays as it is. */
  public Article extract(Document page, Address address, Headline hints) {
    return new Extraction(page::clone, address, hints, Extraction.Wish.NONE).run().article();
  }

  /** Extracts the article and says why it came out as it did. */
  public Explained explain(String html, Address address, Headline hints) {
    return explain(html, address, hints, "");
  }

  /**
   * Like {@link #explain(String, Address, Headline)}, with the block that a person picked.
   *
   * @param pick a CSS selector that {@link #finds} something on the page, or ""
   */
  public Explained explain(String html, Address address, Headline hints, String pick) {
    return run(html, address, hints, new Extraction.Wish(true, BlogRules.NONE.withPick(pick)));
  }

  /** Whether a text is a CSS selector and names a block of the page. */
  public boolean finds(String html, String selector) {
    try {
      return Jsoup.parse(html).body().selectFirst(selector) != null;
    } catch (IllegalArgumentException | IllegalStateException noSelector) {
      return false;
    }
  }

  private static Explained run(String html, Address address, Headline hints, Extraction.Wish wish) {
    return new Extraction(() -> Jsoup.parse(html, address.toString()), address, hints, wish).run();
  }
}
