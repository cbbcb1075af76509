package dev.lectern.feed;

import dev.lectern.article.Dateline;
import java.util.Optional;

/** When a feed or entry was published, changed, written and when it stops being true. */
public record Times(Stamp published, Stamp updated, Stamp created, Stamp expired) {

  /** The best word for when it came out: published, else created, else updated. */
  public Optional<Dateline> first() {
    return published.date().or(created::date).or(updated::date);
  }
}
