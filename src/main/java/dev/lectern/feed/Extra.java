package dev.lectern.feed;

import java.util.List;
import java.util.Map;

/**
 * An element that has no field of its own, kept as it is: iTunes, Media RSS, GeoRSS, chapters, ….
 *
 * @param name prefix and local name in lower case, {@code itunes_duration}; the prefix is the usual
 *     one of the namespace, whatever the feed calls it
 */
public record Extra(
    String name, String text, Map<String, String> attributes, List<Extra> children) {

  public Extra {
    attributes = Map.copyOf(attributes);
    children = List.copyOf(children);
  }
}
