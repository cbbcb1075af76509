package dev.lectern.typeset;

import dev.lectern.typeset.TableGrid.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws a table: cells beside one another, lines between them where two different cells meet. */
final class TableDrawing {

  private final TableGrid grid;
  private final List<TableCell> cells;
  private final int[] widths;
  private final BoxLines box;
  private final Out out;

  /** For each row its height, where it begins in lines, and where its text begins. */
  private final int[] heights;

  private final int[] tops;
  private final int[] offsets;
  private final boolean ruled;

  /** Takes the lines; each begins so many characters into the table's text. */
  interface Out {
    void line(List<Span> spans, int ahead);
  }

  /** The cells are those of the grid's slots and filled to their widths already. */
  TableDrawing(TableGrid grid, List<TableCell> cells, int[] widths, BoxLines box, Out out) {
    this.grid = grid;
    this.cells = cells;
    this.widths = widths;
    this.box = box;
    this.out = out;
    this.heights = new int[grid.rows()];
    this.tops = new int[grid.rows()];
    this.offsets = new int[grid.rows() + 1];
    this.ruled = grid.slots().stream().anyMatch(slot -> slot.rows() > 1 || wraps(slot));
    measure();
  }

  /** The columns of a cell's text. */
  static int width(Slot slot, int[] widths) {
    int width = TableWidths.BETWEEN * (slot.columns() - 1);
    for (int c = slot.column(); c < slot.right(); c++) {
      width += widths[c];
    }
    return width;
  }

  void draw() {
    int y = 0;
    for (int r = 0; r < grid.rows(); r++) {
      if (isRuled(r)) {
        out.line(rule(r, y++), offsets[r]);
      }
      tops[r] = y;
      Optional<TableCell> lead = lead(r);
      for (int i = 0; i < heights[r]; i++) {
        out.line(row(r, y++), offset(r, lead, i));
      }
    }
    int last = grid.rows() - 1;
    out.line(rule(grid.rows(), y), offset(last, lead(last), heights[last]));
  }

  private boolean wraps(Slot slot) {
    return slot.row() >= grid.headRows() && cells.get(slot.index()).height() > 1;
  }

  /** Body rows are parted by lines only where some take several lines each. */
  private boolean isRuled(int row) {
    return row == 0
        || row == grid.headRows()
        || row == grid.rows()
        || row > grid.headRows() && ruled;
  }

  private void measure() {
    for (Slot slot : grid.slots()) {
      TableCell cell = cells.get(slot.index());
      offsets[slot.row() + 1] += cell.characters() + 1;
      if (slot.rows() == 1) {
        heights[slot.row()] = Math.max(heights[slot.row()], cell.height());
      }
    }
    for (int r = 0; r < grid.rows(); r++) {
      heights[r] = Math.max(1, heights[r]);
      offsets[r + 1] += offsets[r];
    }
    grid.slots().stream().filter(slot -> slot.rows() > 1).forEach(this::stretch);
  }

  /** Makes the last row of a cell higher until the cell's text has room. */
  private void stretch(Slot slot) {
    int height = 0;
    for (int r = slot.row(); r < slot.bottom(); r++) {
      height += heights[r] + (r > slot.row() && isRuled(r) ? 1 : 0);
    }
    heights[slot.bottom() - 1] += Math.max(0, cells.get(slot.index()).height() - height);
  }

  private int offset(int row, Optional<TableCell> lead, int line) {
    return offsets[row] + lead.map(cell -> cell.offset(line)).orElse(0);
  }

  /** The cell that begins in a row and has the most text: the lines' offsets are counted in it. */
  private Optional<TableCell> lead(int row) {
    Optional<TableCell> lead = Optional.empty();
    for (int c = 0; c < grid.columns(); c = grid.at(row, c).right()) {
      Slot slot = grid.at(row, c);
      if (slot.row() == row && slot.index() >= 0) {
        TableCell cell = cells.get(slot.index());
        lead =
            lead.filter(best -> best.characters() >= cell.characters()).or(() -> Optional.of(cell));
      }
    }
    return lead;
  }

  private List<Span> row(int row, int y) {
    List<Span> spans = new ArrayList<>();
    String line = box.vertical() + " ";
    for (int c = 0; c < grid.columns(); ) {
      Slot slot = grid.at(row, c);
      spans.add(drawn(c == 0 ? line : " " + line));
      spans.addAll(content(slot, y));
      c = slot.right();
    }
    spans.add(drawn(" " + box.vertical()));
    return spans;
  }

  private List<Span> content(Slot slot, int y) {
    int width = width(slot, widths);
    if (slot.index() < 0) {
      return List.of(Span.of(TextWidth.spaces(width), Role.TEXT));
    }
    return cells.get(slot.index()).line(y - tops[slot.row()], width, grid.align(slot.column()));
  }

  /** The line above a row, or below the last. */
  private List<Span> rule(int row, int y) {
    List<Span> spans = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (int c = 0; c < grid.columns(); ) {
      line.append(joint(row, c));
      if (isThrough(row, c)) {
        spans.add(drawn(line.append(' ').toString()));
        spans.addAll(content(grid.at(row, c), y));
        line = new StringBuilder(" ");
        c = grid.at(row, c).right();
      } else {
        line.append(box.horizontal(widths[c] + 2));
        c++;
      }
    }
    spans.add(drawn(line.append(joint(row, grid.columns())).toString()));
    return spans;
  }

  private char joint(int row, int column) {
    boolean up = row > 0 && isBorder(row - 1, column);
    boolean down = row < grid.rows() && isBorder(row, column);
    boolean left = column > 0 && !isThrough(row, column - 1);
    boolean right = column < grid.columns() && !isThrough(row, column);
    return box.joint(up, down, left, right);
  }

  @SuppressWarnings("ReferenceEquality") // one cell, not one like it
  private boolean isBorder(int row, int column) {
    return column == 0
        || column == grid.columns()
        || grid.at(row, column - 1) != grid.at(row, column);
  }

  /** Whether one cell stands above and below the line. */
  @SuppressWarnings("ReferenceEquality") // one cell, not one like it
  private boolean isThrough(int row, int column) {
    return row > 0 && row < grid.rows() && grid.at(row - 1, column) == grid.at(row, column);
  }

  private static Span drawn(String line) {
    return Span.of(line, Role.TABLE_LINE);
  }
}
