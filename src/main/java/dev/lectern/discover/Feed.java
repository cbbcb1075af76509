package dev.lectern.discover;

import dev.lectern.address.Address;
import dev.lectern.feed.Rhythm;
import java.util.List;
import java.util.Optional;

/**
 * What a feed says.
 *
 * @param title the blog's name, or empty
 * @param site the page the feed belongs to
 * @param entries in the feed's order; each with an address
 * @param older where older entries are: the next page or the previous archive (RFC 5005 sections 3
 *     and 4), JSON Feed's {@code next_url}
 * @param rhythm how often it wants to be asked
 */
record Feed(
    String title,
    Optional<Address> site,
    List<PostRef> entries,
    Optional<Address> older,
    Rhythm rhythm) {
  Feed {
    entries = List.copyOf(entries);
  }
}
