package dev.lectern.feed;

import dev.lectern.address.Address;
import java.util.List;
import java.util.Optional;

/**
 * What a feed says.
 *
 * @param info Atom 0.3's word to people who open the feed itself
 * @param rhythm how often the feed wants to be asked
 */
public record Feed(Format format, About about, Prose info, Rhythm rhythm, List<Entry> entries) {

  public Feed {
    entries = List.copyOf(entries);
  }

  /** Whether this is a feed at all. */
  public boolean isFeed() {
    return format != Format.UNKNOWN || !entries.isEmpty();
  }

  /** The next page of a paged feed (RFC 5005 section 3), or the archive before it (section 4). */
  public Optional<Address> older() {
    return about.link("next").or(() -> about.link("prev-archive")).flatMap(FeedLink::address);
  }
}
