package dev.lectern.ui;

import java.util.Optional;

/** What actions do while the side pane has the keys. */
final class PaneUpdate {

  private PaneUpdate() {}

  /** Opens the pane and gives it the keys; again: gives them back and closes it. */
  static Step toggle(Model model, ListScreen list) {
    ListScreen.Pane pane = list.pane();
    if (pane.focused()) {
      return Step.of(model.withScreen(list.withPane(ListScreen.Pane.CLOSED)));
    }
    int at = Math.max(0, PaneItem.indexOf(model.shelf(), list.question().part()));
    Scroll scroll = new Scroll(at, 0).to(at, PaneItem.all(model.shelf()).size(), room(model));
    return Step.of(model.withScreen(list.withPane(new ListScreen.Pane(true, true, scroll))));
  }

  private static int room(Model model) {
    return Geometry.body(model.size());
  }

  static Step act(Model model, ListScreen list, Action action) {
    return switch (action) {
      case OPEN -> chosen(model, list).map(part -> show(model, list, part)).orElse(Step.of(model));
      case RENAME_VIEW -> NamingUpdate.rename(model, chosen(model, list).orElse(Part.ALL));
      case REMOVE_VIEW -> NamingUpdate.remove(model, chosen(model, list).orElse(Part.ALL));
      case PANE, BACK, CANCEL -> Step.of(model.withScreen(list.withPane(ListScreen.Pane.CLOSED)));
      case DOWN, UP, PAGE_DOWN, PAGE_UP, HALF_DOWN, HALF_UP, TOP, END -> move(model, list, action);
      default -> ListUpdate.act(model, list.withPane(unfocused(list)), action);
    };
  }

  private static ListScreen.Pane unfocused(ListScreen list) {
    return new ListScreen.Pane(list.pane().open(), false, list.pane().scroll());
  }

  private static Step move(Model model, ListScreen list, Action action) {
    int count = PaneItem.all(model.shelf()).size();
    Scroll moved = list.pane().scroll().move(action, count, room(model));
    moved = overHeadings(model, moved, action == Action.UP || action == Action.PAGE_UP);
    return Step.of(model.withScreen(list.withPane(new ListScreen.Pane(true, true, moved))));
  }

  private static Scroll overHeadings(Model model, Scroll scroll, boolean up) {
    var items = PaneItem.all(model.shelf());
    long at = scroll.cursor();
    while (at > 0 && at < items.size() - 1 && items.get((int) at).part().isEmpty()) {
      at += up ? -1 : 1;
    }
    return scroll.to(at, items.size(), room(model));
  }

  private static Optional<Part> chosen(Model model, ListScreen list) {
    var items = PaneItem.all(model.shelf());
    int at = (int) Math.min(list.pane().scroll().cursor(), items.size() - 1L);
    return items.get(at).part();
  }

  /** Shows a part of the library; going back leads to the whole of it. */
  static Step show(Model model, ListScreen list, Part part) {
    ListScreen root = list;
    while (root.before().isPresent()) {
      root = root.before().get();
    }
    if (part.kind() == Part.Kind.SEARCH) {
      return search(model, root, part);
    }
    if (part.equals(root.question().part())) {
      return Step.of(model.withScreen(root.withPane(ListScreen.Pane.CLOSED)));
    }
    ListScreen shown =
        ListScreen.of(new Question(part, "", model.shelf().order(part)))
            .withBefore(Optional.of(root.withPane(ListScreen.Pane.CLOSED)));
    return Step.of(model.withScreen(shown));
  }

  private static Step search(Model model, ListScreen root, Part part) {
    SearchScreen search =
        SearchScreen.over(root.withPane(ListScreen.Pane.CLOSED))
            .withLine(LineEditor.of(part.saved()))
            .withTyping(false);
    return Step.of(model.withScreen(search), Windows.hits(search, Geometry.hits(model.size()) + 1));
  }
}
