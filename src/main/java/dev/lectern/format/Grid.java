package dev.lectern.format;

import dev.lectern.article.Block;
import dev.lectern.article.Block.Align;
import dev.lectern.article.Inline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The columns of a table as its cells are met: how many there are and how each is set. */
final class Grid {

  private final List<Integer> covered = new ArrayList<>();
  private final List<Map<Align, Integer>> votes = new ArrayList<>();
  private int column;

  /** Cells of the rows above reach down into this one. */
  void startRow() {
    covered.replaceAll(rows -> Math.max(0, rows - 1));
    column = 0;
  }

  /** Cells do not reach out of the head into the body. */
  void endSection() {
    Collections.fill(covered, 0);
  }

  void add(Block.Cell cell, Optional<Align> align) {
    while (column < covered.size() && covered.get(column) > 0) {
      column++;
    }
    for (int i = 0; i < cell.columnSpan(); i++, column++) {
      if (column == covered.size()) {
        covered.add(0);
        votes.add(new EnumMap<>(Align.class));
      }
      covered.set(column, cell.rowSpan());
      if (cell.columnSpan() == 1) {
        int at = column;
        align.ifPresent(a -> votes.get(at).merge(a, 1, Integer::sum));
      }
    }
  }

  /** One alignment a column: what the page says of the column, or what most of its cells say. */
  List<Align> columns(List<Optional<Align>> written) {
    List<Align> columns = new ArrayList<>();
    for (int i = 0; i < votes.size(); i++) {
      Optional<Align> said = i < written.size() ? written.get(i) : Optional.empty();
      columns.add(said.orElse(most(votes.get(i))));
    }
    return columns;
  }

  private static Align most(Map<Align, Integer> votes) {
    return votes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(Align.START);
  }

  /** A table whose cells reach no further down than its rows. */
  static Block.Table closed(
      List<Inline> caption, List<Block.Row> head, List<Block.Row> body, List<Align> columns) {
    return new Block.Table(caption, within(head), within(body), columns);
  }

  private static List<Block.Row> within(List<Block.Row> rows) {
    List<Block.Row> closed = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      int left = rows.size() - i;
      closed.add(
          new Block.Row(
              rows.get(i).cells().stream()
                  .map(c -> new Block.Cell(c.text(), c.columnSpan(), Math.min(c.rowSpan(), left)))
                  .toList()));
    }
    return closed;
  }
}
