package dev.lectern.export;

import java.util.List;

/**
 * A blog to subscribe to, as a list of another program names it.
 *
 * @param site what the feed belongs to, or the feed itself where that is not known
 * @param start where a sync begins
 * @param tags its categories, and the names of the folders it stands in
 */
public record Subscription(String name, String site, String start, List<String> tags) {
  public Subscription {
    tags = List.copyOf(tags);
  }
}
