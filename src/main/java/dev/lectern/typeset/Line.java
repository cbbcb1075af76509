package dev.lectern.typeset;

import java.util.ArrayList;
import java.util.List;

/**
 * One line, set.
 *
 * @param block the index of the top-level block it belongs to, -1 for lines that belong to none
 * @param offset the offset of its first character in that block's text
 * @param kind what it is a line of
 * @param part the number of the code, table, picture or details it is of (see {@link Galley#part}),
 *     or -1
 * @param fixed how many columns at its start stay where they are when the part scrolls sideways
 */
public record Line(List<Span> spans, int block, int offset, Kind kind, int part, int fixed) {

  /** An empty line. */
  public static final Line BLANK = new Line(List.of(), -1, 0);

  public Line {
    spans = List.copyOf(spans);
  }

  /** A line of running text. */
  public Line(List<Span> spans, int block, int offset) {
    this(spans, block, offset, Kind.TEXT, -1, 0);
  }

  /** What lines are of; only {@link #CODE}, {@link #TABLE} and {@link #FORMULA} may be too wide. */
  public enum Kind {
    BLANK,
    TEXT,
    HEADING,
    CODE,
    TABLE,
    FORMULA,
    PICTURE,
    /** The line that folds and unfolds details. */
    FOLD,
    NOTE
  }

  /** A line that belongs to no block: headers, bars, cards. */
  public static Line of(Span... spans) {
    return new Line(List.of(spans), -1, 0);
  }

  /** Its characters without looks. */
  public String text() {
    if (spans.size() == 1) {
      return spans.getFirst().text();
    }
    StringBuilder out = new StringBuilder();
    spans.forEach(span -> out.append(span.text()));
    return out.toString();
  }

  /** How many columns it takes. */
  public int columns() {
    int columns = 0;
    for (Span span : spans) {
      columns += TextWidth.columns(span.text());
    }
    return columns;
  }

  /** Whether there is nothing to see in it. */
  public boolean isBlank() {
    return spans.stream().allMatch(span -> span.text().isBlank());
  }

  /**
   * What a window of so many columns shows of a line that was scrolled sideways: the fixed columns,
   * then the rest from a column on. Halves of wide characters become spaces.
   */
  public Line slice(int from, int columns) {
    List<Span> window = new ArrayList<>(cut(spans, 0, Math.min(fixed, columns)));
    window.addAll(cut(spans, fixed + from, Math.max(0, columns - fixed)));
    return new Line(window, block, offset, kind, part, fixed);
  }

  private static List<Span> cut(List<Span> spans, int from, int columns) {
    List<Span> cut = new ArrayList<>();
    int column = 0;
    for (Span span : spans) {
      int end = column + TextWidth.columns(span.text());
      if (end > from && column < from + columns) {
        cut.add(span.withText(window(span.text(), from - column, from + columns - column)));
      }
      column = end;
    }
    return cut;
  }

  /** The columns of a text from one to another; either may lie outside of it. */
  private static String window(String text, int from, int to) {
    StringBuilder out = new StringBuilder();
    int column = 0;
    for (int i = 0; i < text.length() && column < to; ) {
      int end = TextWidth.next(text, i);
      int next = column + TextWidth.columns(text.substring(i, end));
      if (column >= from && next <= to) {
        out.append(text, i, end);
      } else {
        out.append(TextWidth.spaces(Math.min(next, to) - Math.max(column, from)));
      }
      column = next;
      i = end;
    }
    return out.toString();
  }
}
