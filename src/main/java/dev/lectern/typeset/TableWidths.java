package dev.lectern.typeset;

import java.util.Arrays;
import java.util.function.ToIntFunction;

/**
 * Shares the room among the columns of a table: who needs little gets what it needs, the others
 * share what is left so that the table is low, and no column is narrower than its longest word.
 */
final class TableWidths {

  /** A word longer than this may be parted in a cell. */
  static final int LONGEST_WORD = 24;

  /** How wide columns are set in a table that is too wide for the measure anyway. */
  private static final int COMFORTABLE = 36;

  /** What stands between the texts of two columns: a space, a line, a space. */
  static final int BETWEEN = 3;

  private final int[] least;
  private final int[] most;

  private TableWidths(int columns) {
    least = new int[columns];
    most = new int[columns];
    Arrays.fill(least, 1);
    Arrays.fill(most, 1);
  }

  /** The widths of the columns; together with the lines they may be wider than the room. */
  static int[] of(
      TableGrid grid,
      ToIntFunction<TableGrid.Slot> longestWord,
      ToIntFunction<TableGrid.Slot> longestLine,
      int room) {
    TableWidths widths = new TableWidths(grid.columns());
    for (int span = 1; span <= 2; span++) {
      for (TableGrid.Slot slot : grid.slots()) {
        if (Math.min(slot.columns(), 2) == span) {
          widths.demand(widths.least, slot, longestWord.applyAsInt(slot));
          widths.demand(widths.most, slot, longestLine.applyAsInt(slot));
        }
      }
    }
    int left = room - BETWEEN * grid.columns() - 1;
    int[] shared = widths.shared(left);
    return sum(shared) == left
        ? new TableBalance(grid, widths.least, longestLine).improved(shared)
        : shared;
  }

  /** Widens the columns of a cell until it fits, each by the same. */
  private void demand(int[] widths, TableGrid.Slot slot, int needed) {
    int missing = needed - BETWEEN * (slot.columns() - 1);
    for (int c = slot.column(); c < slot.right(); c++) {
      missing -= widths[c];
    }
    for (int c = slot.column(); c < slot.right() && missing > 0; c++) {
      int share = (missing + slot.right() - c - 1) / (slot.right() - c);
      widths[c] += share;
      missing -= share;
    }
  }

  private int[] shared(int room) {
    for (int c = 0; c < most.length; c++) {
      most[c] = Math.max(most[c], least[c]);
    }
    if (sum(most) <= room) {
      return most;
    }
    if (sum(least) > room) {
      return comfortable();
    }
    return evenly(room);
  }

  private int[] comfortable() {
    int[] widths = new int[most.length];
    for (int c = 0; c < widths.length; c++) {
      widths[c] = Math.min(most[c], Math.max(least[c], COMFORTABLE));
    }
    return widths;
  }

  private int[] evenly(int room) {
    int[] widths = new int[most.length];
    int left = room;
    int open = widths.length;
    while (open > 0) {
      int share = left / open;
      int settled = settle(widths, share, true);
      if (settled == 0) {
        settled = settle(widths, share, false);
      }
      if (settled == 0) {
        return rest(widths, left, open);
      }
      left = room - (int) sum(widths);
      open -= settled;
    }
    return widths;
  }

  /** Settles the columns that need no more than the share, or that can't do with it. */
  private int settle(int[] widths, int share, boolean modest) {
    int settled = 0;
    for (int c = 0; c < widths.length; c++) {
      boolean fits = modest ? most[c] <= share : least[c] >= share;
      if (widths[c] == 0 && fits) {
        widths[c] = modest ? most[c] : least[c];
        settled++;
      }
    }
    return settled;
  }

  private static int[] rest(int[] widths, int room, int open) {
    int left = room;
    int columns = open;
    for (int c = 0; c < widths.length; c++) {
      if (widths[c] == 0) {
        widths[c] = left / columns;
        left -= widths[c];
        columns--;
      }
    }
    return widths;
  }

  private static long sum(int[] widths) {
    return Arrays.stream(widths).asLongStream().sum();
  }
}
