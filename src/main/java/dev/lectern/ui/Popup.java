package dev.lectern.ui;

import dev.lectern.typeset.Line;
import java.util.List;

/**
 * Something to read over another screen: a footnote, or what an author changed.
 *
 * @param stops lines to go to from one to the next
 */
public record Popup(Screen back, String title, List<Line> lines, List<Integer> stops, Scroll scroll)
    implements Screen {

  public Popup {
    lines = List.copyOf(lines);
    stops = List.copyOf(stops);
  }

  @Override
  public Scope scope() {
    return Scope.CHOICE;
  }

  Popup withScroll(Scroll other) {
    return new Popup(back, title, lines, stops, other);
  }

  Popup withBack(Screen other) {
    return new Popup(other, title, lines, stops, scroll);
  }
}
