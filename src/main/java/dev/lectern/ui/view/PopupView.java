package dev.lectern.ui.view;

import dev.lectern.ui.Geometry;
import dev.lectern.ui.Model;
import dev.lectern.ui.Popup;
import java.util.List;
import java.util.Optional;

/** A footnote in a box. */
final class PopupView {

  private PopupView() {}

  static Frame frame(Model model, Popup popup) {
    Box box = new Box(model.size(), Geometry.box(model.size()), model.prefs().ascii());
    List<Row> inside =
        popup.lines().stream()
            .skip(popup.scroll().top())
            .limit(Geometry.boxLines(model.size()))
            .map(line -> Row.of(line, Ground.BOX))
            .toList();
    return box.over(View.screen(model, popup.back()), popup.title(), inside, Optional.empty());
  }
}
