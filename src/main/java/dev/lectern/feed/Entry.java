package dev.lectern.feed;

import dev.lectern.address.Address;
import java.util.List;
import java.util.Optional;

/**
 * One entry of a feed.
 *
 * @param contents the full texts; mostly one or none
 * @param source the feed it came from first
 */
public record Entry(About about, List<Prose> contents, Optional<About> source) {

  public Entry {
    contents = List.copyOf(contents);
  }

  /** The page of the post: where a redirecting service names the original, that one. */
  public Optional<Address> address() {
    return Address.parse(about.extra("feedburner_origlink")).or(() -> Address.parse(about.link()));
  }

  /** Files that belong to the entry: podcasts, pictures. */
  public List<FeedLink> enclosures() {
    return about.links().stream().filter(link -> link.rel().equals("enclosure")).toList();
  }
}
