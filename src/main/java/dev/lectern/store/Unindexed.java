package dev.lectern.store;

import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The posts of a transaction whose index entries wait for its end.
 *
 * <p>FTS5 collects what is added in memory as long as row ids grow and no row comes twice; else it
 * writes a small piece of index to the file each time, which later costs a merge.
 */
final class Unindexed {

  /** So many are kept in memory at most. */
  private static final int MOST = 1_000;

  private final SortedMap<Long, Change> changes = new TreeMap<>();
  private final SortedSet<Long> formerRanks = new TreeSet<>();

  /**
   * What has changed of a post.
   *
   * @param whole whether more than the reader's tags
   * @param text of its body, where it is at hand
   */
  record Change(boolean whole, Optional<IndexedText> text) {

    static final Change TAGS = new Change(false, Optional.empty());

    Change and(Change later) {
      return new Change(whole || later.whole, later.text.or(() -> text));
    }
  }

  void add(long post, Change change) {
    changes.merge(post, change, Change::and);
  }

  void left(long rank) {
    formerRanks.add(rank);
  }

  boolean isFull() {
    return changes.size() >= MOST;
  }

  SortedMap<Long, Change> changes() {
    return changes;
  }

  /** The ranks that posts had before, in growing order. */
  SortedSet<Long> formerRanks() {
    return formerRanks;
  }

  void clear() {
    changes.clear();
    formerRanks.clear();
  }
}
