package dev.lectern.discover;

import dev.lectern.address.Address;
import dev.lectern.article.Headline;
import java.util.Set;

/**
 * A post found, before its page was read.
 *
 * @param address its permalink
 * @param headline what its sources say of it, joined
 * @param content the whole content as HTML where a feed carries it, else empty
 * @param sources the kinds of source that named it
 */
public record PostRef(Address address, Headline headline, String content, Set<Source> sources) {
  public PostRef {
    sources = Set.copyOf(sources);
  }

  /** Where posts are found. */
  public enum Source {
    FEED,
    INDEX,
    ARCHIVE,
    SITEMAP,
    LINKS,
    TYPED
  }
}
