package dev.lectern.typeset;

import dev.lectern.article.Block.Align;
import dev.lectern.article.Block.Cell;
import dev.lectern.article.Block.Row;
import dev.lectern.article.Block.Table;
import dev.lectern.article.PlainText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Which cell stands where in a table, its spans resolved as HTML's table model does. */
final class TableGrid {

  private static final Slot FREE = new Slot(new Cell(List.of(), 1, 1), -1, 0, 0, 1, 1);

  /** The spans of a cell end here, as in HTML. */
  private static final int WIDEST_SPAN = 1000;

  private final List<List<Slot>> rows = new ArrayList<>();
  private final List<Slot> slots = new ArrayList<>();
  private final List<Align> alignment = new ArrayList<>();
  private final int headRows;

  /** A cell in its place; rows, columns and the cells themselves count from 0, holes are -1. */
  record Slot(Cell cell, int index, int row, int column, int rows, int columns) {

    int bottom() {
      return row + rows;
    }

    int right() {
      return column + columns;
    }
  }

  private TableGrid(int headRows) {
    this.headRows = headRows;
  }

  static TableGrid of(Table table) {
    TableGrid wide = new TableGrid(table.head().size());
    wide.add(table.head());
    wide.add(table.body());
    return wide.compressed(table.columns());
  }

  int rows() {
    return rows.size();
  }

  int headRows() {
    return headRows;
  }

  int columns() {
    return alignment.size();
  }

  List<Slot> slots() {
    return slots;
  }

  Slot at(int row, int column) {
    return rows.get(row).get(column);
  }

  Align align(int column) {
    return alignment.get(column);
  }

  private void add(List<Row> group) {
    int first = rows.size();
    group.forEach(row -> rows.add(new ArrayList<>()));
    for (int r = 0; r < group.size(); r++) {
      int column = 0;
      for (Cell cell : group.get(r).cells()) {
        column = free(first + r, column);
        int across = freeAcross(first + r, column, Math.clamp(cell.columnSpan(), 1, WIDEST_SPAN));
        int down = freeDown(first + r, column, Math.clamp(cell.rowSpan(), 1, group.size() - r));
        place(new Slot(cell, slots.size(), first + r, column, down, across));
        column += across;
      }
    }
  }

  private int free(int row, int from) {
    int column = from;
    while (!isFree(row, column)) {
      column++;
    }
    return column;
  }

  @SuppressWarnings("ReferenceEquality") // the one mark of a free place
  private boolean isFree(int row, int column) {
    List<Slot> slots = rows.get(row);
    return column >= slots.size() || slots.get(column) == FREE;
  }

  private int freeAcross(int row, int column, int wanted) {
    int across = 1;
    while (across < wanted && isFree(row, column + across)) {
      across++;
    }
    return across;
  }

  private int freeDown(int row, int column, int wanted) {
    int down = 1;
    while (down < wanted && isFree(row + down, column)) {
      down++;
    }
    return down;
  }

  private void place(Slot slot) {
    slots.add(slot);
    for (int r = slot.row(); r < slot.bottom(); r++) {
      List<Slot> row = rows.get(r);
      while (row.size() < slot.right()) {
        row.add(FREE);
      }
      for (int c = slot.column(); c < slot.right(); c++) {
        row.set(c, slot);
      }
    }
  }

  /** The same grid without the columns that no cell begins in, and without holes. */
  private TableGrid compressed(List<Align> aligns) {
    BitSet begun = new BitSet();
    slots.forEach(slot -> begun.set(slot.column()));
    TableGrid grid = new TableGrid(headRows);
    rows.forEach(row -> grid.rows.add(new ArrayList<>()));
    begun.stream()
        .mapToObj(c -> c < aligns.size() ? aligns.get(c) : Align.START)
        .forEach(grid.alignment::add);
    int[] index = ranks(begun);
    for (Slot slot : slots) {
      int left = index[slot.column()];
      int right = index[Math.min(slot.right(), begun.length())];
      grid.place(new Slot(slot.cell(), slot.index(), slot.row(), left, slot.rows(), right - left));
    }
    grid.fillHoles();
    grid.alignNumbers();
    return grid;
  }

  /** Numbers whose units stand below one another can be compared at a glance. */
  private void alignNumbers() {
    for (int c = 0; c < columns(); c++) {
      if (alignment.get(c) == Align.START && Numerals.are(body(c))) {
        alignment.set(c, Align.END);
      }
    }
  }

  private List<String> body(int column) {
    return slots.stream()
        .filter(slot -> slot.column() == column && slot.row() >= headRows)
        .map(slot -> slot.columns() == 1 ? PlainText.of(slot.cell().text()) : "")
        .toList();
  }

  /** For each column, and the one behind the last, how many of the kept ones stand before it. */
  private static int[] ranks(BitSet begun) {
    int[] ranks = new int[begun.length() + 1];
    for (int c = 0; c < begun.length(); c++) {
      ranks[c + 1] = ranks[c] + (begun.get(c) ? 1 : 0);
    }
    return ranks;
  }

  @SuppressWarnings("ReferenceEquality") // the one mark of a free place
  private void fillHoles() {
    for (int r = 0; r < rows.size(); r++) {
      List<Slot> row = rows.get(r);
      for (int c = 0; c < columns(); c++) {
        if (c == row.size()) {
          row.add(FREE);
        }
        if (row.get(c) == FREE) {
          row.set(c, new Slot(FREE.cell(), -1, r, c, 1, 1));
        }
      }
    }
  }
}
