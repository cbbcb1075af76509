package dev.lectern.ui.view;

import dev.lectern.typeset.Role;
import dev.lectern.typeset.TextWidth;
import dev.lectern.ui.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A framed box in the middle of a screen.
 *
 * @param columns its width, frame included
 */
record Box(Size size, int columns, boolean ascii) {

  /** The columns inside, between the frame's padding. */
  int inner() {
    return Math.max(1, columns - 4);
  }

  int left() {
    return Math.max(0, (size.columns() - columns) / 2);
  }

  int top(int lines) {
    return Math.max(0, (size.rows() - lines - 2) / 2);
  }

  /** Lays the box over a screen; a cursor is given in cells of the box's inside. */
  Frame over(Frame below, String title, List<Row> inside, Optional<Frame.Cursor> cursor) {
    List<Row> rows = new ArrayList<>(below.rows());
    while (rows.size() < size.rows()) {
      rows.add(Row.BLANK);
    }
    List<Row> framed = framed(title, inside);
    int top = top(inside.size());
    for (int i = 0; i < framed.size() && top + i < rows.size(); i++) {
      rows.set(top + i, rows.get(top + i).overlay(left(), framed.get(i)));
    }
    return new Frame(
        rows, cursor.map(c -> new Frame.Cursor(left() + 2 + c.column(), top + 1 + c.row())));
  }

  private List<Row> framed(String title, List<Row> inside) {
    List<Row> rows = new ArrayList<>();
    rows.add(edge(ascii ? "+" : "╭", title, ascii ? "+" : "╮"));
    for (Row row : inside) {
      rows.add(
          side()
              .and(space())
              .and(row.fill(inner(), Ground.BOX).runs())
              .and(space())
              .and(side().runs()));
    }
    rows.add(edge(ascii ? "+" : "╰", "", ascii ? "+" : "╯"));
    return rows;
  }

  private Row side() {
    return Row.of(Run.of(ascii ? "|" : "│", Role.RULE, Ground.BOX));
  }

  private static Run space() {
    return Run.of(" ", Role.TEXT, Ground.BOX);
  }

  private Row edge(String begin, String title, String end) {
    String line = ascii ? "-" : "─";
    String words = title.isEmpty() ? "" : " " + Bits.fitted(title, Math.max(1, inner() - 2)) + " ";
    int rest = Math.max(0, columns - 3 - TextWidth.columns(words));
    return Row.of(Run.of(begin + line, Role.RULE, Ground.BOX))
        .and(Run.strong(words, Role.TITLE, Ground.BOX))
        .and(Run.of(line.repeat(rest) + end, Role.RULE, Ground.BOX));
  }
}
