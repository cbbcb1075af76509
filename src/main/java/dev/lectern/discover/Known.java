package dev.lectern.discover;

import dev.lectern.fetch.Validators;
import java.util.Map;
import java.util.Set;

/**
 * What is known of a blog from earlier times, so that a later discovery costs a handful of
 * requests.
 *
 * @param keys canonical keys of the posts held
 * @param visited list pages and feeds with their validators, by address; none where the archive was
 *     not walked yet as far as it goes
 */
public record Known(Set<String> keys, Map<String, Validators> visited) {

  /** A blog met for the first time. */
  public static final Known NOTHING = new Known(Set.of(), Map.of());

  public Known {
    keys = Set.copyOf(keys);
    visited = Map.copyOf(visited);
  }
}
