package dev.lectern.feed;

import java.util.List;
import java.util.Optional;

/**
 * What feeds, entries and an entry's source have in common; absent text is empty.
 *
 * @param link the page it is about, resolved
 * @param summary also called description, subtitle, tagline
 * @param language a BCP 47 tag, of the feed itself
 * @param extras elements without a field of their own, in order
 */
public record About(
    String id,
    String link,
    Prose title,
    Prose summary,
    Prose rights,
    List<FeedLink> links,
    People people,
    List<Category> categories,
    Times times,
    String language,
    Optional<Image> image,
    Optional<Generator> generator,
    List<Extra> extras) {

  public About {
    links = List.copyOf(links);
    categories = List.copyOf(categories);
    extras = List.copyOf(extras);
  }

  /** The first link of a relation (RFC 8288), such as next or hub; empty where there is none. */
  public Optional<FeedLink> link(String rel) {
    return links.stream().filter(link -> link.rel().equalsIgnoreCase(rel)).findFirst();
  }

  /** The text of an element without a field of its own; empty where there is none. */
  public String extra(String name) {
    return extras.stream()
        .filter(extra -> extra.name().equals(name))
        .map(Extra::text)
        .findFirst()
        .orElse("");
  }
}
