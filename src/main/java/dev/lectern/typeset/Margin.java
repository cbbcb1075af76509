package dev.lectern.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands to the left of the lines of a block: a bullet before the first, a bar before each.
 * Margins nest; the first line's sign is used up once.
 */
final class Margin {

  private final Optional<Margin> outer;
  private final Span first;
  private final Span rest;
  private final int columns;
  private boolean used;

  private Margin(Optional<Margin> outer, Span first, Span rest, int columns) {
    this.outer = outer;
    this.first = first;
    this.rest = rest;
    this.columns = columns;
  }

  static Margin none() {
    Span nothing = Span.of("", Role.TEXT);
    return new Margin(Optional.empty(), nothing, nothing, 0);
  }

  /** This margin and another within, which is so many columns wide. */
  Margin with(Span first, Span rest, int columns) {
    return new Margin(Optional.of(this), first, rest, this.columns + columns);
  }

  Margin indented(int by) {
    Span spaces = Span.of(TextWidth.spaces(by), Role.TEXT);
    return with(spaces, spaces, by);
  }

  int columns() {
    return columns;
  }

  /** How many bullets, numbers and the like stand in it. */
  int markers() {
    int mine = first.style().role() == Role.MARKER ? 1 : 0;
    return mine + outer.map(Margin::markers).orElse(0);
  }

  /** The margin of the next line. */
  List<Span> take() {
    List<Span> spans = new ArrayList<>();
    take(spans);
    return spans;
  }

  private void take(List<Span> spans) {
    outer.ifPresent(margin -> margin.take(spans));
    add(spans, used ? rest : first);
    used = true;
  }

  /** The margin of a blank line, which uses up no bullet and ends with the last bar. */
  List<Span> ofBlank() {
    List<Span> spans = new ArrayList<>();
    blank(spans);
    while (!spans.isEmpty() && spans.getLast().text().isBlank()) {
      spans.removeLast();
    }
    if (!spans.isEmpty()) {
      Span last = spans.removeLast();
      spans.add(last.withText(last.text().stripTrailing()));
    }
    return spans;
  }

  private void blank(List<Span> spans) {
    outer.ifPresent(margin -> margin.blank(spans));
    add(spans, rest);
  }

  private static void add(List<Span> spans, Span span) {
    if (!span.text().isEmpty()) {
      spans.add(span);
    }
  }
}
