package dev.lectern.ui.view;

import dev.lectern.typeset.Line;
import dev.lectern.typeset.Role;
import dev.lectern.typeset.Span;
import dev.lectern.typeset.TextWidth;
import java.util.ArrayList;
import java.util.List;

/**
 * One row of the screen, from its left edge; what is right of its runs is the page's ground.
 *
 * <p>A value. It is no record because it keeps its columns and its hash: each frame asks for them
 * of every row, and most rows are those of the frame before.
 */
public final class Row {

  /** An empty row. */
  public static final Row BLANK = new Row(List.of());

  private final List<Run> runs;
  private final int columns;

  /** 0 until it is asked for; threads that race for it find the same. */
  private int hash;

  public Row(List<Run> runs) {
    this(runs, columns(runs));
  }

  private Row(List<Run> runs, int columns) {
    this.runs = List.copyOf(runs);
    this.columns = columns;
  }

  private static int columns(List<Run> runs) {
    int columns = 0;
    for (Run run : runs) {
      columns += TextWidth.columns(run.text());
    }
    return columns;
  }

  static Row of(Run... runs) {
    return new Row(List.of(runs));
  }

  static Row of(Line line, Ground ground) {
    return of(line.spans(), ground);
  }

  static Row of(List<Span> spans, Ground ground) {
    return new Row(spans.stream().map((Span span) -> Run.of(span, ground)).toList());
  }

  /** Its characters. */
  public String text() {
    StringBuilder out = new StringBuilder();
    runs.forEach(run -> out.append(run.text()));
    return out.toString();
  }

  /** Its stretches of one look each. */
  public List<Run> runs() {
    return runs;
  }

  /** Its columns. */
  public int columns() {
    return columns;
  }

  Row and(Run... more) {
    return and(List.of(more));
  }

  Row and(List<Run> more) {
    List<Run> all = new ArrayList<>(runs.size() + more.size());
    all.addAll(runs);
    for (Run run : more) {
      if (!run.text().isEmpty()) {
        all.add(run);
      }
    }
    return new Row(all, columns + columns(more));
  }

  /** With another row behind it. */
  Row and(Row other) {
    List<Run> all = new ArrayList<>(runs.size() + other.runs.size());
    all.addAll(runs);
    all.addAll(other.runs);
    return new Row(all, columns + other.columns);
  }

  /** Cut or filled up with a ground to so many columns. */
  Row fill(int columns, Ground ground) {
    Row cut = cut(0, columns);
    int missing = columns - cut.columns();
    return missing <= 0 ? cut : cut.and(Run.of(" ".repeat(missing), Role.TEXT, ground));
  }

  /** The columns from one to another; half of a wide character becomes a space. */
  Row cut(int from, int to) {
    if (from <= 0 && columns <= to) {
      return this;
    }
    List<Run> kept = new ArrayList<>();
    int at = 0;
    for (Run run : runs) {
      if (at >= to) {
        break;
      }
      int columns = TextWidth.columns(run.text());
      boolean inside = at >= from && at + columns <= to;
      Run part = inside ? run : run.withText(slice(run.text(), from - at, to - at));
      if (!part.text().isEmpty()) {
        kept.add(part);
      }
      at += columns;
    }
    return new Row(kept);
  }

  private static String slice(String text, int from, int to) {
    StringBuilder out = new StringBuilder();
    int column = 0;
    int index = 0;
    while (index < text.length() && column < to) {
      int next = TextWidth.next(text, index);
      int width = TextWidth.columns(text.substring(index, next));
      int end = column + width;
      if (column >= from && end <= to) {
        out.append(text, index, next);
      } else if (end > from) {
        out.append(" ".repeat(Math.max(0, Math.min(end, to) - Math.max(column, from))));
      }
      column = end;
      index = next;
    }
    return out.toString();
  }

  /** With another row laid over it from a column on. */
  Row overlay(int column, Row over) {
    int end = column + over.columns();
    Row left = cut(0, column).fill(column, Ground.PAGE);
    return left.and(over.runs()).and(cut(end, Integer.MAX_VALUE).runs());
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Row row && hashCode() == row.hashCode() && runs.equals(row.runs);
  }

  @Override
  public int hashCode() {
    if (hash == 0) {
      hash = runs.hashCode();
    }
    return hash;
  }

  @Override
  public String toString() {
    return runs.toString();
  }
}
