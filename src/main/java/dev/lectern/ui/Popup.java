package dev.lectern.ui;

import dev.lectern.typeset.Line;
import java.util.List;

/** Something small to read over another screen: a footnote. */
public record Popup(Screen back, String title, List<Line> lines, Scroll scroll) implements Screen {

  public Popup {
    lines = List.copyOf(lines);
  }

  @Override
  public Scope scope() {
    return Scope.CHOICE;
  }

  Popup withScroll(Scroll other) {
    return new Popup(back, title, lines, other);
  }

  Popup withBack(Screen other) {
    return new Popup(other, title, lines, scroll);
  }
}
