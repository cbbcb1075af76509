package dev.lectern.ui;

import java.util.Optional;

/** The filter prompt of the list: it narrows at every key. */
final class FilterUpdate {

  private FilterUpdate() {}

  static LineEditor line(ListScreen list) {
    return list.typing().orElse(LineEditor.EMPTY);
  }

  /** Opens the prompt, with the filter there is. */
  static Step begin(Model model, ListScreen list) {
    ListScreen before = list.before().filter(b -> isFiltered(list)).orElse(list);
    return Step.of(
        model.withScreen(
            list.withBefore(Optional.of(before))
                .withTyping(Optional.of(LineEditor.of(list.question().filter())))));
  }

  private static boolean isFiltered(ListScreen list) {
    return !list.question().filter().isEmpty();
  }

  static Step type(Model model, ListScreen list, Key key) {
    return switch (key.name()) {
      case "Esc" -> Step.of(model.withScreen(giveUp(list)));
      case "Enter" -> Step.of(model.withScreen(accept(list)));
      case "Down", "Ctrl-n" -> move(model, list, Action.DOWN);
      case "Up", "Ctrl-p" -> move(model, list, Action.UP);
      case "PgDn" -> move(model, list, Action.PAGE_DOWN);
      case "PgUp" -> move(model, list, Action.PAGE_UP);
      case "Backspace" ->
          line(list).text().isEmpty()
              ? Step.of(model.withScreen(giveUp(list)))
              : edit(model, list, line(list).press(key));
      default -> edit(model, list, line(list).press(key));
    };
  }

  private static Step move(Model model, ListScreen list, Action action) {
    Scroll moved = list.scroll().move(action, list.rows().count(), Geometry.entries(model));
    return Step.of(model.withScreen(list.withScroll(moved)));
  }

  /** The old list and its cursor. */
  static ListScreen giveUp(ListScreen list) {
    return list.before()
        .map(before -> before.withPane(list.pane()))
        .orElseGet(() -> list.withTyping(Optional.empty()));
  }

  private static ListScreen accept(ListScreen list) {
    return isFiltered(list) ? list.withTyping(Optional.empty()) : giveUp(list);
  }

  static Step edit(Model model, ListScreen list, LineEditor line) {
    ListScreen edited = list.withTyping(Optional.of(line));
    if (line.text().equals(list.question().filter())) {
      return Step.of(model.withScreen(edited));
    }
    Question narrowed = list.question().withFilter(line.text());
    ListScreen asked = edited.withQuestion(narrowed).withScroll(Scroll.START).withStale(false);
    Effect load = new Effect.Load(narrowed, 0, 3 * Geometry.entries(model) + 60, 0, 0);
    return Step.of(model.withScreen(asked), load);
  }
}
