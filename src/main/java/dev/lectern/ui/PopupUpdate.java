package dev.lectern.ui;

/** What actions do on something small over a screen. */
final class PopupUpdate {

  private PopupUpdate() {}

  static Step act(Model model, Popup popup, Action action) {
    return switch (action) {
      case BACK, CANCEL, OPEN -> Step.of(model.withScreen(popup.back()));
      case DOWN, HALF_DOWN -> scroll(model, popup, 1);
      case UP, HALF_UP -> scroll(model, popup, -1);
      case NEXT_HIT -> stop(model, popup, 1);
      case PREVIOUS_HIT -> stop(model, popup, -1);
      case TOP -> scroll(model, popup, -popup.lines().size());
      case END -> scroll(model, popup, popup.lines().size());
      case PAGE_DOWN -> scroll(model, popup, Geometry.boxLines(model.size()));
      case PAGE_UP -> scroll(model, popup, -Geometry.boxLines(model.size()));
      default -> Step.of(model);
    };
  }

  private static Step stop(Model model, Popup popup, int by) {
    long top = popup.scroll().top();
    return (by > 0
            ? popup.stops().stream().filter(line -> line > top + 1).findFirst()
            : popup.stops().stream().filter(line -> line < top + 1).reduce((a, b) -> b))
        .map(line -> scroll(model, popup, (int) (Math.max(0, line - 1) - top)))
        .orElseGet(() -> Step.of(model));
  }

  private static Step scroll(Model model, Popup popup, int by) {
    Scroll moved = popup.scroll().by(by, popup.lines().size(), Geometry.boxLines(model.size()));
    return Step.of(model.withScreen(popup.withScroll(moved)));
  }
}
