package dev.lectern.format;

import dev.lectern.article.Block;
import dev.lectern.article.Block.Align;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** Tables as GFM writes them (section 4.10); cells covered by a span stay empty. */
final class MarkdownTable {

  private final Block.Table table;
  private final StringJoiner lines = new StringJoiner("\n");

  private MarkdownTable(Block.Table table) {
    this.table = table;
  }

  static String of(Block.Table table) {
    MarkdownTable markdown = new MarkdownTable(table);
    markdown.write();
    String caption = MarkdownText.line(table.caption());
    return caption.isEmpty() ? markdown.lines.toString() : caption + "\n\n" + markdown.lines;
  }

  private void write() {
    List<List<String>> head = grid(table.head());
    line(head.isEmpty() ? List.of() : head.getFirst());
    lines.add(delimiters());
    head.stream().skip(1).forEach(this::line);
    grid(table.body()).forEach(this::line);
  }

  private void line(List<String> cells) {
    StringBuilder line = new StringBuilder("|");
    for (int i = 0; i < table.columns().size(); i++) {
      line.append(' ').append(i < cells.size() ? cells.get(i) : "").append(" |");
    }
    lines.add(line.toString());
  }

  private String delimiters() {
    StringBuilder line = new StringBuilder("|");
    table.columns().forEach(align -> line.append(delimiter(align)).append('|'));
    return line.toString();
  }

  private static String delimiter(Align align) {
    return switch (align) {
      case START -> " --- ";
      case CENTER -> " :---: ";
      case END -> " ---: ";
    };
  }

  private static List<List<String>> grid(List<Block.Row> rows) {
    List<List<String>> grid = new ArrayList<>();
    Map<Integer, Integer> covered = new HashMap<>();
    for (Block.Row row : rows) {
      grid.add(cells(row, covered));
    }
    return grid;
  }

  private static List<String> cells(Block.Row row, Map<Integer, Integer> covered) {
    List<String> cells = new ArrayList<>();
    Map<Integer, Integer> next = new HashMap<>();
    for (Block.Cell cell : row.cells()) {
      skipCovered(cells, covered, next);
      for (int i = 0; i < cell.columnSpan(); i++) {
        next.put(cells.size(), cell.rowSpan() - 1);
        cells.add(i == 0 ? MarkdownText.cell(cell.text()) : "");
      }
    }
    skipCovered(cells, covered, next);
    covered.clear();
    covered.putAll(next);
    return cells;
  }

  private static int left(List<String> cells, Map<Integer, Integer> covered) {
    return covered.getOrDefault(cells.size(), 0);
  }

  private static void skipCovered(
      List<String> cells, Map<Integer, Integer> covered, Map<Integer, Integer> next) {
    for (int left = left(cells, covered); left > 0; left = left(cells, covered)) {
      next.put(cells.size(), left - 1);
      cells.add("");
    }
  }
}
