package dev.lectern.discover;

import dev.lectern.address.Address;
import dev.lectern.article.Headline;
import dev.lectern.byline.Dates;

/**
 * One entry of an index page.
 *
 * @param rank how its link looks
 */
record Card(Address address, Headline headline, Lead.Rank rank) {

  /** Whether it has what only posts have: a date (if only in its address) or a read time. */
  boolean isDated() {
    return headline.published().isPresent()
        || headline.minutes().isPresent()
        || Dates.inPath(Paths.decode(address.path())).isPresent();
  }

  /** How much it tells. */
  int fullness() {
    return (headline.title().isEmpty() ? 0 : 4)
        + (headline.published().isPresent() ? 2 : 0)
        + (headline.minutes().isPresent() ? 2 : 0)
        + (headline.summary().isEmpty() ? 0 : 1);
  }

  /** This card, with what the other says beyond it. */
  Card with(Card other) {
    return new Card(address, headline.orElse(other.headline), rank);
  }
}
