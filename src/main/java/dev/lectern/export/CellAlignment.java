package dev.lectern.export;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Tells the cells of a table how their columns are set, which HTML 5 has no attribute for. */
final class CellAlignment {

  private final List<String> columns;

  /** How many more rows each column is taken by a cell from above. */
  private final int[] taken;

  private CellAlignment(List<String> columns) {
    this.columns = columns;
    this.taken = new int[columns.size()];
  }

  /** Takes a table of canonical HTML, whose columns say how they are set. */
  static void apply(Element table) {
    List<String> columns = new ArrayList<>();
    table.select("col").forEach(column -> columns.add(column.attr("align")));
    CellAlignment alignment = new CellAlignment(columns);
    table.select("tr").forEach(alignment::row);
    table.select("colgroup").remove();
    table.removeAttr("role");
  }

  private void row(Element row) {
    int at = 0;
    for (Element cell : row.children()) {
      at = free(at);
      if (at < columns.size() && !columns.get(at).equals("left")) {
        cell.addClass(columns.get(at));
      }
      int end = Math.min(taken.length, at + span(cell, "colspan"));
      for (; at < end; at++) {
        taken[at] = span(cell, "rowspan");
      }
    }
    for (int i = 0; i < taken.length; i++) {
      taken[i] = Math.max(0, taken[i] - 1);
    }
  }

  private int free(int from) {
    int at = from;
    while (at < taken.length && taken[at] > 0) {
      at++;
    }
    return at;
  }

  private static int span(Element cell, String attribute) {
    return cell.hasAttr(attribute) ? Integer.parseInt(cell.attr(attribute)) : 1;
  }
}
