package dev.lectern.discover;

import dev.lectern.address.Address;
import java.util.Optional;

/** The addresses of a feed's older pages, by the conventions of platforms whose feeds name none. */
final class NumberedFeed {

  private NumberedFeed() {}

  /**
   * The address of a page of a feed.
   *
   * @param page counted from 1
   * @param size how many entries a page has
   */
  static Optional<Address> page(Address feed, int page, int size) {
    String path = feed.path();
    String query = feed.query().isEmpty() ? "?" : "?" + feed.query() + "&";
    boolean wordpress =
        path.matches("(.*/)?feed/?(rss2?/?|atom/?|rdf/?)?")
            || feed.query().matches("(.*&)?feed=\\w+.*");
    if (wordpress) {
      return Optional.of(Address.of(feed.origin() + path + query + "paged=" + page));
    }
    int start = (page - 1) * size + 1;
    return path.matches("/feeds/posts/(default|summary|full)/?")
        ? Optional.of(
            Address.of(
                feed.origin() + path + query + "start-index=" + start + "&max-results=" + size))
        : Optional.empty();
  }
}
