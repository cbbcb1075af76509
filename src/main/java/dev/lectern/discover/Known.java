package dev.lectern.discover;

import dev.lectern.fetch.Validators;
import java.util.Map;
import java.util.Set;

/**
 * What is known of a blog from earlier times, so that a later discovery costs a handful of
 * requests.
 *
 * @param keys canonical keys of the posts held
 * @param visited list pages and feeds with their validators, by address
 * @param complete whether the archive was walked to its end once
 */
public record Known(Set<String> keys, Map<String, Validators> visited, boolean complete) {

  /** A blog met for the first time. */
  public static final Known NOTHING = new Known(Set.of(), Map.of(), false);

  public Known {
    keys = Set.copyOf(keys);
    visited = Map.copyOf(visited);
  }
}
