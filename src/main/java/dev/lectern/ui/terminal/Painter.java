package dev.lectern.ui.terminal;

import dev.lectern.typeset.TextWidth;
import dev.lectern.ui.view.Frame;
import dev.lectern.ui.view.Row;
import dev.lectern.ui.view.Run;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Frames as bytes for the terminal: only rows that changed, in one synchronized update (DEC private
 * mode 2026), so that it is one write and never a flash.
 *
 * <p>Lanterna's own screen is not used: it costs 20 times as much a key, and breaks characters
 * beyond U+FFFF.
 */
final class Painter {

  private static final String BEGIN = "\033[?2026h\033[?25l";
  private static final String END = "\033[?2026l";

  private final boolean links;
  private List<Row> shown = List.of();
  private Optional<Frame.Cursor> cursor = Optional.empty();
  private Pen pen;
  private boolean stale = true;

  Painter(Pen pen, boolean links) {
    this.pen = pen;
    this.links = links;
  }

  /** Paints everything the next time; nobody knows what is on the screen. */
  void forget() {
    stale = true;
  }

  /** Another theme: everything is painted anew. */
  void use(Pen other) {
    pen = other;
    stale = true;
  }

  /** The bytes that turn what is shown into a frame; empty where nothing changes. */
  byte[] paint(Frame frame) {
    boolean whole = stale || frame.rows().size() != shown.size();
    StringBuilder out = new StringBuilder(1024);
    List<Row> before = whole ? List.of() : new ArrayList<>(shown);
    if (!whole) {
      Shift.between(before, frame.rows()).ifPresent(shift -> scroll(out, before, shift));
    }
    for (int i = 0; i < frame.rows().size(); i++) {
      if (whole || !before.get(i).equals(frame.rows().get(i))) {
        row(out, i, whole ? Optional.empty() : Optional.of(before.get(i)), frame.rows().get(i));
      }
    }
    boolean moved = !frame.cursor().equals(cursor);
    shown = frame.rows();
    cursor = frame.cursor();
    stale = false;
    return out.isEmpty() && !moved
        ? new byte[0]
        : (BEGIN + out + pen.page() + cursorAt() + END).getBytes(StandardCharsets.UTF_8);
  }

  private String cursorAt() {
    return cursor
        .map(at -> "\033[" + (at.row() + 1) + ";" + (at.column() + 1) + "H\033[?25h")
        .orElse("");
  }

  /** Moves rows that are on the screen already, by deleting or inserting lines in a region. */
  private void scroll(StringBuilder out, List<Row> rows, Shift shift) {
    out.append(pen.page());
    out.append("\033[").append(shift.from() + 1).append(';').append(shift.to() + 1).append('r');
    out.append("\033[").append(shift.from() + 1).append(";1H");
    out.append("\033[").append(Math.abs(shift.by())).append(shift.by() > 0 ? 'M' : 'L');
    out.append("\033[r");
    shift.apply(rows);
  }

  private void row(StringBuilder out, int number, Optional<Row> before, Row row) {
    int same = before.map(old -> common(old, row)).orElse(0);
    int column = 0;
    for (Run run : row.runs().subList(0, same)) {
      column += TextWidth.columns(run.text());
    }
    out.append("\033[").append(number + 1).append(';').append(column + 1).append('H');
    List<Run> rest = row.runs().subList(same, row.runs().size());
    // What is erased behind a row that fills the screen is its last cell: a terminal leaves its
    // cursor there.
    boolean doubtful = rest.stream().anyMatch(run -> !Cells.areSure(run.text()));
    boolean first = doubtful || before.isEmpty();
    out.append(first ? pen.page() + "\033[K" : "");
    for (Run run : rest) {
      column = run(out, run, column);
    }
    boolean longer = !first && before.get().columns() > column;
    out.append(longer ? pen.page() + "\033[K" : "");
  }

  /** How many runs at the beginning are the same and surely as wide as we think. */
  private static int common(Row old, Row row) {
    int most = Math.min(old.runs().size(), row.runs().size());
    int same = 0;
    while (same < most
        && old.runs().get(same).equals(row.runs().get(same))
        && Cells.areSure(row.runs().get(same).text())) {
      same++;
    }
    return same;
  }

  private int run(StringBuilder out, Run run, int column) {
    boolean link = links && Cells.isLink(run.link());
    out.append(pen.of(run.look()));
    out.append(link ? "\033]8;;" + run.link() + "\033\\" : "");
    int end = Cells.write(out, run.text(), column);
    out.append(link ? "\033]8;;\033\\" : "");
    return end;
  }
}
