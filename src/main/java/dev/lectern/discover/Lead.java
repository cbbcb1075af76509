package dev.lectern.discover;

import dev.lectern.address.Address;
import org.jsoup.nodes.Element;

/**
 * A link that may lead to a post.
 *
 * @param rank how it looks
 */
record Lead(Element link, Address target, Rank rank) {

  /** How a link looks, best first. */
  enum Rank {
    /** It is, or holds, a heading. */
    HEADING,
    /** It is marked as a title or permalink. */
    MARKED,
    /** It opens a line, an item or a cell. */
    OPENING,
    /** A picture, a date, "read more", or an empty link laid over a card. */
    SILENT,
    /** It stands in the middle of a sentence. */
    INLINE;

    boolean isTitle() {
      return this == HEADING || this == MARKED;
    }
  }
}
