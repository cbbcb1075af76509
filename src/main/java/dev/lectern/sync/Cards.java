package dev.lectern.sync;

import dev.lectern.article.Headline;
import dev.lectern.discover.PostRef;

/** Joins what a blog's index says of a post with what its page says. */
final class Cards {

  private Cards() {}

  /**
   * The page's headline with the read time and the summary of the card: those are what the blog
   * shows now, while a page may be older than its index. A card's summary that is cut off does not
   * count, nor does a feed's, which often is only the first paragraph.
   */
  static Headline joined(PostRef ref, Headline page) {
    Headline card = ref.card();
    Headline timed = card.minutes().isPresent() ? page.withMinutes(card.minutes()) : page;
    return isWhole(card.summary()) ? timed.withSummary(card.summary()) : timed;
  }

  private static boolean isWhole(String summary) {
    return !summary.isEmpty() && !summary.endsWith("…") && !summary.endsWith("...");
  }
}
