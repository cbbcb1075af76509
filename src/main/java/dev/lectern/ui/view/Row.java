package dev.lectern.ui.view;

import dev.lectern.typeset.Line;
import dev.lectern.typeset.Role;
import dev.lectern.typeset.Span;
import dev.lectern.typeset.TextWidth;
import java.util.ArrayList;
import java.util.List;

/** One row of the screen, from its left edge; what is right of its runs is the page's ground. */
public record Row(List<Run> runs) {

  /** An empty row. */
  public static final Row BLANK = new Row(List.of());

  public Row {
    runs = List.copyOf(runs);
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

  /** Its columns. */
  public int columns() {
    int columns = 0;
    for (Run run : runs) {
      columns += TextWidth.columns(run.text());
    }
    return columns;
  }

  Row and(Run... more) {
    return and(List.of(more));
  }

  Row and(List<Run> more) {
    List<Run> all = new ArrayList<>(runs);
    more.stream().filter(run -> !run.text().isEmpty()).forEach(all::add);
    return new Row(all);
  }

  /** Cut or filled up with a ground to so many columns. */
  Row fill(int columns, Ground ground) {
    Row cut = cut(0, columns);
    int missing = columns - cut.columns();
    return missing <= 0 ? cut : cut.and(Run.of(" ".repeat(missing), Role.TEXT, ground));
  }

  /** The columns from one to another; half of a wide character becomes a space. */
  Row cut(int from, int to) {
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
}
