package dev.lectern.ui.view;

import dev.lectern.store.Library.PostRow;
import dev.lectern.typeset.Role;
import dev.lectern.typeset.Span;
import dev.lectern.typeset.TextWidth;
import dev.lectern.typeset.VisualOrder;
import dev.lectern.ui.LineEditor;
import dev.lectern.ui.Words;
import java.util.ArrayList;
import java.util.List;

/** Small pieces that many screens share. */
final class Bits {

  private static final int LONG_WORD = 14;

  private Bits() {}

  /** Left and right parts on one row of a width, the left one cut first. */
  static Row spread(Row left, Row right, int columns, Ground ground) {
    int room = Math.max(0, columns - right.columns());
    if (room < Math.min(12, left.columns())) {
      return left.fill(columns, ground);
    }
    return cut(left, Math.max(0, room - (right.columns() > 0 ? 1 : 0)))
        .fill(room, ground)
        .and(right.runs())
        .fill(columns, ground);
  }

  /** What is missing at the end is marked. */
  private static Row cut(Row row, int columns) {
    if (row.columns() <= columns) {
      return row;
    }
    boolean blank = TextWidth.columns(row.text().stripTrailing()) <= columns;
    Row kept = row.cut(0, blank || columns < 2 ? columns : columns - 1);
    return blank || kept.columns() == columns
        ? kept
        : kept.and(kept.runs().getLast().withText("…"));
  }

  static Row rule(int columns, boolean ascii) {
    return Row.of(Run.of((ascii ? "-" : "─").repeat(columns), Role.RULE, Ground.PAGE));
  }

  /** A rule that a vertical line meets in a column. */
  static Row rule(int columns, int column, String joint, boolean ascii) {
    Row joined = Row.of(Run.of(ascii ? "+" : joint, Role.RULE, Ground.PAGE));
    return rule(columns, ascii).overlay(column, joined);
  }

  /** A text as far as a width holds whole words, unless that would leave much of it blank. */
  static String words(String text, int columns) {
    String fitted = TextWidth.fit(text, columns);
    if (fitted.equals(text)) {
      return text;
    }
    String cut = fitted.substring(0, Math.max(0, fitted.length() - 1));
    String whole = text.startsWith(cut + " ") ? cut : cut.substring(0, cut.lastIndexOf(' ') + 1);
    return whole.isEmpty() || cut.length() - whole.length() > LONG_WORD
        ? fitted
        : whole.replaceFirst("[\\p{Punct}–—\\s]+$", "") + "…";
  }

  /** A text in one role, its hits marked; cut with an ellipsis where it is too wide. */
  static List<Run> marked(String text, Role role, Words words, int columns, Ground ground) {
    String fitted = TextWidth.fit(text, columns);
    List<Span> spans = new ArrayList<>();
    int at = 0;
    for (Words.Stretch hit : words.in(fitted)) {
      add(spans, Span.of(fitted.substring(at, hit.from()), role));
      add(spans, Span.of(fitted.substring(hit.from(), hit.to()), Role.HIT));
      at = hit.to();
    }
    add(spans, Span.of(fitted.substring(at), role));
    return Row.of(VisualOrder.line(spans), ground).runs();
  }

  private static void add(List<Span> spans, Span span) {
    if (!span.text().isEmpty()) {
      spans.add(span);
    }
  }

  /** A text of one look, cut with an ellipsis where it is too wide. */
  static String fitted(String text, int columns) {
    return VisualOrder.line(TextWidth.fit(text, columns));
  }

  /** A row of one ground as it stands on the screen. */
  static Row visual(Row row) {
    List<Span> spans =
        row.runs().stream()
            .map(run -> new Span(run.text(), run.look().style(), run.link(), run.look().paint()))
            .toList();
    List<Span> ordered = VisualOrder.line(spans);
    return ordered.equals(spans) ? row : Row.of(ordered, row.runs().getFirst().look().ground());
  }

  /** The title of a post, or its address where it has none. */
  static String title(PostRow row) {
    return row.headline().title().isBlank() ? row.address() : row.headline().title();
  }

  /** An entered text, scrolled so that its cursor is seen, and the column of the cursor. */
  static Entered entered(LineEditor line, int columns) {
    int room = Math.max(1, columns - 1);
    int cursor = TextWidth.columns(line.text().substring(0, line.cursor()));
    int from = Math.max(0, cursor - room);
    Row whole = Row.of(Run.of(line.text(), Role.TEXT, Ground.PAGE));
    return new Entered(whole.cut(from, from + room).text(), cursor - from);
  }

  /** A visible part of an entered text. */
  record Entered(String text, int cursor) {}
}
