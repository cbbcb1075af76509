package dev.lectern.feed;

import dev.lectern.article.Dateline;
import java.util.Optional;

/** A date as the feed wrote it, and as it was understood; without a zone it is in UTC. */
public record Stamp(String text, Optional<Dateline> date) {

  static final Stamp NONE = new Stamp("", Optional.empty());

  /** Reads a date as feeds write them. */
  public static Stamp of(String text) {
    return new Stamp(text, FeedDates.parse(text));
  }
}
