package dev.lectern.feed;

/** A tag of a feed or entry; what it doesn't say is empty. */
public record Category(String term, String scheme, String label) {

  /** What people should read. */
  public String name() {
    return label.isEmpty() ? term : label;
  }
}
