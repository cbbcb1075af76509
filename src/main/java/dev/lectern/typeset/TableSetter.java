package dev.lectern.typeset;

import dev.lectern.article.Block;
import dev.lectern.typeset.TableGrid.Slot;
import java.util.List;

/** Sets tables within lines, fitted by their content; too wide ones scroll sideways. */
final class TableSetter {

  private final Sheet sheet;
  private final Signs signs;

  TableSetter(Sheet sheet) {
    this.sheet = sheet;
    this.signs = sheet.signs();
  }

  void set(Block.Table table, Margin margin, int room) {
    TableGrid grid = TableGrid.of(table);
    if (grid.slots().isEmpty()) {
      return;
    }
    int part = sheet.part(table);
    List<TableCell> cells = grid.slots().stream().map(slot -> cell(slot, grid)).toList();
    int[] widths =
        TableWidths.of(
            grid,
            slot -> cells.get(slot.index()).longestWord(),
            slot -> cells.get(slot.index()).longestLine(),
            room);
    grid.slots().forEach(slot -> cells.get(slot.index()).fill(TableDrawing.width(slot, widths)));
    BoxLines box = new BoxLines(signs.drawsPlain());
    new TableDrawing(grid, cells, widths, box, (spans, ahead) -> line(margin, spans, ahead, part))
        .draw();
    sheet.advance(cells.stream().mapToInt(cell -> cell.characters() + 1).sum());
  }

  private void line(Margin margin, List<Span> spans, int ahead, int part) {
    sheet.line(margin, spans, ahead, Line.Kind.TABLE, part);
  }

  private TableCell cell(Slot slot, TableGrid grid) {
    boolean head = slot.row() < grid.headRows();
    Look look = head ? Look.of(Role.TABLE_HEAD).with(Span.Style::withStrong) : Look.of(Role.TEXT);
    return new TableCell(InlineSetter.passage(slot.cell().text(), look, signs), signs);
  }
}
