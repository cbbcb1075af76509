package dev.lectern.ui;

import java.util.HashMap;
import java.util.Map;

/**
 * A sync in the background, of one blog or of several side by side.
 *
 * @param blog the one that was heard of last
 * @param step the latest sentence of discovery, or the title being fetched
 * @param tallies how far each blog is, by its id
 */
public record Syncing(boolean running, String blog, String step, Map<Long, Tally> tallies) {

  public static final Syncing NOT = new Syncing(false, "", "", Map.of());

  /** Posts dealt with, failed, wanted and stored. */
  public record Tally(int done, int failed, int wanted, int stored) {
    public static final Tally ZERO = new Tally(0, 0, 0, 0);

    private Tally and(Tally other) {
      return new Tally(
          done + other.done, failed + other.failed, wanted + other.wanted, stored + other.stored);
    }
  }

  public Syncing {
    tallies = Map.copyOf(tallies);
  }

  static Syncing begun(String blog, String step) {
    return new Syncing(true, blog, step, Map.of());
  }

  /** All blogs together. */
  public Tally tally() {
    return tallies.values().stream().reduce(Tally.ZERO, Tally::and);
  }

  Tally tally(long id) {
    return tallies.getOrDefault(id, Tally.ZERO);
  }

  Syncing says(String name, String words) {
    return new Syncing(true, name, words, tallies);
  }

  Syncing counts(long id, Tally tally) {
    Map<Long, Tally> changed = new HashMap<>(tallies);
    changed.put(id, tally);
    return new Syncing(running, blog, step, changed);
  }
}
