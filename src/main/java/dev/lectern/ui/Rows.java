package dev.lectern.ui;

import dev.lectern.store.Library.PostRow;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A window of a list's rows; never the list itself.
 *
 * @param count how many rows the list has
 * @param from the index of the window's first row
 * @param known whether the count is known at all
 */
public record Rows(boolean known, long count, long from, List<PostRow> window) {

  /** Nothing is known yet. */
  public static final Rows UNKNOWN = new Rows(false, 0, 0, List.of());

  public Rows {
    window = List.copyOf(window);
  }

  /** The row at an index of the list, where the window holds it. */
  public Optional<PostRow> at(long index) {
    long inside = index - from;
    return inside >= 0 && inside < window.size()
        ? Optional.of(window.get((int) inside))
        : Optional.empty();
  }

  /** Whether the window holds every row between two indices that the list has. */
  public boolean holds(long first, long last) {
    return known
        && (count == 0 || Math.max(0, first) >= from)
        && Math.min(last, count - 1) < from + window.size();
  }

  /** The index in the list of a post, or -1. */
  public long indexOf(long post) {
    for (int i = 0; i < window.size(); i++) {
      if (window.get(i).id() == post) {
        return from + i;
      }
    }
    return -1;
  }

  /** With some rows changed in place. */
  public Rows map(UnaryOperator<PostRow> change) {
    return new Rows(known, count, from, window.stream().map(change).toList());
  }
}
