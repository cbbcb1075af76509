package dev.lectern.discover;

import dev.lectern.address.Address;
import dev.lectern.article.Headline;
import java.util.Map;
import java.util.Set;

/**
 * A post found, before its page was read.
 *
 * @param address its permalink
 * @param headline what its sources say of it, joined
 * @param content the whole content as HTML where a feed carries it, else empty
 * @param said what each kind of source that named it says of it
 */
public record PostRef(
    Address address, Headline headline, String content, Map<Source, Headline> said) {
  public PostRef {
    said = Map.copyOf(said);
  }

  /** The kinds of source that named it. */
  public Set<Source> sources() {
    return said.keySet();
  }

  /** What the blog's own lists say of it; nothing where none names it. */
  public Headline card() {
    Headline index = said.getOrDefault(Source.INDEX, Headline.NONE);
    return index.orElse(said.getOrDefault(Source.ARCHIVE, Headline.NONE));
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
