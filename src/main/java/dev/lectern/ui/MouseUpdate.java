package dev.lectern.ui;

/** What the mouse does. */
final class MouseUpdate {

  private static final int WHEEL = 3;

  private MouseUpdate() {}

  static Step mouse(Model model, Msg.Moused moused) {
    if (!model.size().isEnough()) {
      return Step.of(model);
    }
    return switch (moused.what()) {
      case WHEEL_DOWN -> wheel(model, WHEEL);
      case WHEEL_UP -> wheel(model, -WHEEL);
      case CLICK -> click(model, moused, false);
      case DOUBLE_CLICK -> click(model, moused, true);
    };
  }

  private static Step wheel(Model model, int lines) {
    return switch (model.screen()) {
      case ListScreen list ->
          Step.of(
              model.withScreen(
                  list.withScroll(
                      list.scroll()
                          .by(
                              model.prefs().cards() ? Integer.signum(lines) : lines,
                              list.rows().count(),
                              Geometry.entries(model)))));
      case SearchScreen search ->
          Step.of(
              model.withScreen(
                  search.withScroll(
                      search
                          .scroll()
                          .by(
                              Integer.signum(lines),
                              search.found().count(),
                              Geometry.hits(model.size())))));
      case Reader reader -> ReaderUpdate.scroll(model, reader, lines);
      case Picker picker -> PickerUpdate.act(model, picker, lines > 0 ? Action.DOWN : Action.UP);
      case Popup popup -> PopupUpdate.act(model, popup, lines > 0 ? Action.DOWN : Action.UP);
      case Viewer viewer -> ViewerUpdate.act(model, viewer, lines > 0 ? Action.DOWN : Action.UP);
      case Adding adding -> Step.of(model);
      case Naming naming -> Step.of(model);
      case Welcome welcome ->
          WelcomeUpdate.act(model, welcome, lines > 0 ? Action.DOWN : Action.UP);
    };
  }

  private static Step click(Model model, Msg.Moused moused, boolean twice) {
    if (model.screen() instanceof Reader reader) {
      boolean onPage = moused.row() < Geometry.page(model.size());
      return onPage ? ReaderClick.click(model, reader, moused) : Step.of(model);
    }
    int line = moused.row() - (Geometry.hasRules(model.size()) ? 2 : 1);
    if (line < 0 || line >= Geometry.body(model.size())) {
      return Step.of(model);
    }
    return switch (model.screen()) {
      case ListScreen list -> inList(model, list, moused.column(), line, twice);
      case SearchScreen search -> inHits(model, search, line, twice);
      case Reader reader -> Step.of(model);
      case Picker picker -> Step.of(model);
      case Popup popup -> Step.of(model.withScreen(popup.back()));
      case Viewer viewer -> Step.of(model.withScreen(viewer.back()));
      case Adding adding -> Step.of(model);
      case Naming naming -> Step.of(model);
      case Welcome welcome -> Step.of(model);
    };
  }

  private static Step inList(Model model, ListScreen list, int column, int line, boolean twice) {
    if (column < Geometry.pane(model.size(), list)) {
      return inPane(model, list, line);
    }
    long entry = list.scroll().top() + line / Geometry.entry(model.prefs());
    if (list.rows().at(entry).isEmpty()) {
      return Step.of(model);
    }
    ListScreen there = list.withScroll(new Scroll(entry, list.scroll().top()));
    return twice
        ? ListUpdate.open(model.withScreen(there), there)
        : Step.of(model.withScreen(there.withScroll(Windows.fit(model, there, there.scroll()))));
  }

  private static Step inPane(Model model, ListScreen list, int line) {
    var items = PaneItem.all(model.shelf());
    long top = list.pane().focused() ? list.pane().scroll().top() : 0;
    long at = top + line;
    if (at >= items.size()) {
      return Step.of(model);
    }
    return items
        .get((int) at)
        .part()
        .map(part -> PaneUpdate.show(model, list, part))
        .orElseGet(() -> Step.of(model));
  }

  private static Step inHits(Model model, SearchScreen search, int line, boolean twice) {
    long entry = search.scroll().top() + line / Geometry.HIT;
    if (search.found().at(entry).isEmpty()) {
      return Step.of(model);
    }
    SearchScreen there =
        search.withTyping(false).withScroll(new Scroll(entry, search.scroll().top()));
    return twice
        ? SearchUpdate.open(model.withScreen(there), there)
        : Step.of(model.withScreen(there));
  }
}
