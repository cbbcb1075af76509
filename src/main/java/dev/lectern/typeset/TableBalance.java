package dev.lectern.typeset;

import java.util.function.ToIntFunction;

/** Moves room from one column of a table to another as long as that makes the table lower. */
final class TableBalance {

  /** Cells to be looked at for one move; a larger table is seen by nobody as a whole. */
  private static final int MOST_WORK = 200_000;

  private static final int MOST_MOVES = 40;

  private static final int WIDEST_STEP = 16;

  /** What a line of several leaves blank on average, as words do not end where lines do. */
  private static final int RAGGED = 3;

  private final int[] least;
  private final int[][] texts;

  /**
   * @param least how wide each column must be
   * @param text the columns of a cell's text on one line
   */
  TableBalance(TableGrid grid, int[] least, ToIntFunction<TableGrid.Slot> text) {
    this.least = least;
    this.texts = new int[grid.rows()][grid.columns()];
    grid.slots().stream()
        .filter(slot -> slot.columns() == 1)
        .forEach(slot -> texts[slot.row()][slot.column()] = text.applyAsInt(slot));
  }

  /** Widths of the same sum for a table that is no higher. */
  int[] improved(int[] widths) {
    int[] better = widths.clone();
    long pairs = (long) widths.length * widths.length;
    if (pairs * widths.length * texts.length <= MOST_WORK) {
      for (int step = WIDEST_STEP; step > 0; step /= 2) {
        int moves = 0;
        while (moves < MOST_MOVES && move(better, step)) {
          moves++;
        }
      }
    }
    return better;
  }

  /** The move of so many columns that helps most; false where none helps. */
  private boolean move(int[] widths, int step) {
    long lowest = height(widths);
    int giver = -1;
    int taker = -1;
    for (int from = 0; from < widths.length; from++) {
      for (int to = 0; to < widths.length && widths[from] - step >= least[from]; to++) {
        long height = to == from ? lowest : height(widths, from, to, step);
        if (height < lowest) {
          lowest = height;
          giver = from;
          taker = to;
        }
      }
    }
    if (giver >= 0) {
      widths[giver] -= step;
      widths[taker] += step;
    }
    return giver >= 0;
  }

  private long height(int[] widths, int from, int to, int step) {
    int[] tried = widths.clone();
    tried[from] -= step;
    tried[to] += step;
    return height(tried);
  }

  private long height(int[] widths) {
    long height = 0;
    for (int[] row : texts) {
      int lines = 1;
      for (int c = 0; c < widths.length; c++) {
        lines = Math.max(lines, lines(row[c], widths[c]));
      }
      height += lines;
    }
    return height;
  }

  private static int lines(int text, int width) {
    return text <= width ? 1 : Math.ceilDiv(text, Math.max(1, width - RAGGED));
  }
}
