package dev.lectern.ui.terminal;

import dev.lectern.ui.view.Row;
import java.util.List;
import java.util.Optional;

/**
 * Rows that stand somewhere else in the next frame.
 *
 * @param from the region's first row
 * @param to its last row
 * @param by how many rows the content goes up, or down where negative
 */
record Shift(int from, int to, int by) {

  /** Fewer rows are painted again for less. */
  private static final int WORTH = 3;

  /** The move that saves the most rows, if one is worth it. */
  static Optional<Shift> between(List<Row> old, List<Row> next) {
    int changed = differing(old, next);
    if (changed <= WORTH) {
      return Optional.empty();
    }
    int[] hashes = next.stream().mapToInt(Row::hashCode).toArray();
    int[] oldHashes = old.stream().mapToInt(Row::hashCode).toArray();
    Optional<Shift> best = Optional.empty();
    int saved = WORTH;
    for (int by = 1 - old.size(); by < old.size(); by++) {
      Found found = by == 0 ? Found.NOTHING : longest(oldHashes, hashes, by);
      if (found.saved > saved && found.isTrue(old, next, by)) {
        saved = found.saved;
        best = Optional.of(region(found, by));
      }
    }
    return best;
  }

  /** A stretch of rows of the next frame that the old one has elsewhere. */
  private record Found(int first, int last, int saved) {
    static final Found NOTHING = new Found(0, 0, 0);

    /** Equal hashes are a hint only. */
    boolean isTrue(List<Row> old, List<Row> next, int by) {
      return next.subList(first, last + 1).equals(old.subList(first + by, last + 1 + by));
    }
  }

  private static int differing(List<Row> old, List<Row> next) {
    int changed = 0;
    for (int i = 0; i < old.size(); i++) {
      changed += old.get(i).equals(next.get(i)) ? 0 : 1;
    }
    return changed;
  }

  /** Compares hashes: every row is compared with every other, and most differ. */
  private static Found longest(int[] old, int[] next, int by) {
    Found best = Found.NOTHING;
    int first = -1;
    int saved = 0;
    int blank = Row.BLANK.hashCode();
    int end = Math.min(next.length, next.length - by);
    for (int i = Math.max(0, -by); i < end; i++) {
      if (next[i] != old[i + by]) {
        first = -1;
        saved = 0;
        continue;
      }
      first = first < 0 ? i : first;
      saved += next[i] == blank || next[i] == old[i] ? 0 : 1;
      best = saved > best.saved ? new Found(first, i, saved) : best;
    }
    return best;
  }

  private static Shift region(Found found, int by) {
    return by > 0
        ? new Shift(found.first, found.last + by, by)
        : new Shift(found.first + by, found.last, by);
  }

  /** What the terminal does with the rows. */
  void apply(List<Row> rows) {
    for (int i = 0; i < Math.abs(by); i++) {
      rows.remove(by > 0 ? from : to);
      rows.add(by > 0 ? to : from, Row.BLANK);
    }
  }
}
