package dev.lectern.store;

import java.util.List;

/** By what a list is sorted; later keys decide between equals of the earlier ones. */
public record Order(List<Key> keys) {

  /** Newest first. */
  public static final Order NEWEST = new Order(List.of(new Key(Field.DATE, true)));

  public Order {
    keys = List.copyOf(keys);
  }

  /** Without relevance, which only words can have. */
  public Order withoutRelevance() {
    return new Order(keys.stream().filter(key -> key.field() != Field.RELEVANCE).toList());
  }

  boolean isByRelevance() {
    return keys.stream().anyMatch(key -> key.field() == Field.RELEVANCE);
  }

  /** Best first, and the newest first among equals. */
  boolean isBestFirst() {
    Key best = new Key(Field.RELEVANCE, true);
    return keys.equals(List.of(best)) || keys.equals(List.of(best, NEWEST.keys().getFirst()));
  }

  /** One key and its direction. */
  public record Key(Field field, boolean descending) {}

  /** What can be sorted by. */
  public enum Field {
    DATE,
    MINUTES,
    TITLE,
    BLOG,
    UNREAD,
    /** How well the words of a query match; descending is the best first. */
    RELEVANCE
  }
}
