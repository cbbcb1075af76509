package dev.lectern.feed;

import dev.lectern.address.Address;
import java.util.Optional;

/**
 * A link of a feed or entry (RFC 4287 section 4.2.7); RSS's link, enclosure and comments as well.
 *
 * @param rel the relation, such as alternate, self, hub, enclosure, next, prev-archive
 * @param href resolved; not necessarily an address of the web
 * @param length in bytes as written, empty where unknown
 */
public record FeedLink(String rel, String href, String type, String title, String length) {

  /** What it points to, where that is a web address. */
  public Optional<Address> address() {
    return Address.parse(href);
  }
}
