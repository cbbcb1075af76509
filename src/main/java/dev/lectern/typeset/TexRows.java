package dev.lectern.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** An environment of TeX that has rows and cells: a matrix, cases, aligned formulas. */
final class TexRows {

  private static final Map<String, String> FENCES =
      Map.of("pmatrix", "()", "bmatrix", "[]", "vmatrix", "||", "Bmatrix", "{}", "Vmatrix", "‖‖");

  /** Stands for a space that is not to be dropped; TeX has none. */
  static final char PAD = '\u00a0';

  /** What stands between two formulas on one line, besides a space. */
  static final String GAP = "\u00a0\u00a0";

  private static final int WIDEST_SIDE = 30;

  private final List<List<String>> rows = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private List<String> row = new ArrayList<>();

  private TexRows() {}

  /**
   * The environment with its cells set: aligned formulas one below the other, a matrix in one line;
   * empty if a cell can't be set.
   */
  static Optional<String> set(String name, String body, Function<String, Optional<String>> cell) {
    String plain = name.replace("*", "");
    boolean columns = plain.equals("array") || plain.equals("tabular");
    TexRows rows = new TexRows();
    rows.read(new TexReader(columns ? withoutArgument(body) : body));
    if (hasSides(plain)) {
      return rows.set(cell).map(TexRows::beside);
    }
    return isAligned(plain)
        ? rows.joined(" ", "\n", cell)
        : rows.joined(", ", "; ", cell).map(joined -> fenced(plain, joined));
  }

  private static boolean isAligned(String name) {
    return name.startsWith("align")
        || name.startsWith("gather")
        || name.equals("split")
        || name.equals("equation")
        || name.equals("multline")
        || name.equals("eqnarray");
  }

  /** Whether the first sign between cells is where the rows are aligned. */
  private static boolean hasSides(String name) {
    return name.startsWith("align") || name.equals("split") || name.equals("eqnarray");
  }

  /** The left sides end in one column, as far as that leaves room for the right ones. */
  private static String beside(List<List<String>> rows) {
    int widest = rows.stream().mapToInt(row -> TextWidth.columns(row.getFirst())).max().orElse(0);
    int left = widest <= WIDEST_SIDE ? widest : 0;
    return String.join(
        "\n",
        rows.stream()
            .map(row ->
                String.valueOf(PAD).repeat(Math.max(0, left - TextWidth.columns(row.getFirst())))
                    + String.join(" ", row))
            .toList());
  }

  private static String withoutArgument(String body) {
    TexReader reader = new TexReader(body);
    reader.argument();
    return reader.rest();
  }

  /** Cuts at the signs between cells and rows, but not those of an environment or group within. */
  private void read(TexReader reader) {
    int depth = 0;
    while (!reader.atEnd()) {
      String token = reader.token();
      if (depth == 0 && token.equals("&")) {
        endCell();
      } else if (depth == 0 && token.equals("\\\\")) {
        reader.option();
        endRow();
      } else {
        boolean opens = token.equals("\\begin") || token.equals("{");
        boolean closes = token.equals("\\end") || token.equals("}");
        depth += opens ? 1 : closes ? -1 : 0;
        cell.append(token);
      }
    }
    endRow();
  }

  private void endCell() {
    row.add(cell.toString());
    cell.setLength(0);
  }

  private void endRow() {
    endCell();
    if (row.stream().anyMatch(text -> !text.isBlank())) {
      rows.add(row);
    }
    row = new ArrayList<>();
  }

  private Optional<List<List<String>>> set(Function<String, Optional<String>> setter) {
    List<List<String>> lines = new ArrayList<>();
    for (List<String> cells : rows) {
      List<Optional<String>> set = cells.stream().map(setter).toList();
      if (set.stream().anyMatch(Optional::isEmpty)) {
        return Optional.empty();
      }
      lines.add(set.stream().flatMap(Optional::stream).map(String::strip).toList());
    }
    return Optional.of(lines);
  }

  private Optional<String> joined(
      String cellGap, String rowGap, Function<String, Optional<String>> setter) {
    return set(setter)
        .map(lines -> String.join(rowGap, lines.stream().map(line -> row(line, cellGap)).toList()));
  }

  /** No comma stands between cells where one has its own, or where a relation joins them. */
  private static String row(List<String> cells, String gap) {
    return String.join(gap, cells)
        .replaceAll("([,;]), ", "$1 ")
        .replaceAll(", ([=<>≤≥≈∼≠∈→]),? ", " $1 ");
  }

  private static String fenced(String name, String joined) {
    if (name.equals("cases") || name.equals("dcases")) {
      return "{ " + joined;
    }
    String fence = FENCES.getOrDefault(name, "");
    return fence.isEmpty() ? joined : fence.charAt(0) + joined + fence.charAt(1);
  }
}
