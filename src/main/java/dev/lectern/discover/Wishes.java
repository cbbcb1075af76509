package dev.lectern.discover;

import dev.lectern.feed.Rhythm;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * When a blog wishes to be asked again, in its own words.
 *
 * @param rhythm what its feed says; empty where no feed was read this time
 * @param fresh until when lists and feeds are fresh by their caching headers (RFC 9111 section
 *     4.2), by address
 */
public record Wishes(Optional<Rhythm> rhythm, Map<String, Instant> fresh) {

  /** Nothing was said. */
  public static final Wishes NONE = new Wishes(Optional.empty(), Map.of());

  public Wishes {
    fresh = Map.copyOf(fresh);
  }
}
