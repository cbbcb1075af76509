package dev.lectern.ui;

import java.util.List;

/** What keys do in a menu, and what its items do. */
final class PickerUpdate {

  private PickerUpdate() {}

  static Step type(Model model, Picker picker, Key key) {
    return switch (key.name()) {
      case "Esc" -> Step.of(model.withScreen(picker.back()));
      case "Enter" -> choose(model, picker);
      case "Down", "Ctrl-n" -> move(model, picker, Action.DOWN);
      case "Up", "Ctrl-p" -> move(model, picker, Action.UP);
      case "PgDn" -> move(model, picker, Action.PAGE_DOWN);
      case "PgUp" -> move(model, picker, Action.PAGE_UP);
      case "Tab" -> Step.of(model.withScreen(complete(picker)));
      case "Backspace" ->
          picker.filter().text().isEmpty()
              ? Step.of(model.withScreen(picker.back()))
              : edit(model, picker, key);
      default -> edit(model, picker, key);
    };
  }

  private static Step edit(Model model, Picker picker, Key key) {
    LineEditor line = picker.filter().press(key);
    boolean same = line.text().equals(picker.filter().text());
    Picker edited = picker.withFilter(line);
    return Step.of(model.withScreen(same ? edited.withScroll(picker.scroll()) : edited));
  }

  /** The beginning that all matching items share, or the item under the cursor. */
  private static Picker complete(Picker picker) {
    List<String> labels = picker.shown().stream().map(Picker.Item::label).toList();
    String typed = picker.filter().text();
    String shared = labels.isEmpty() ? "" : labels.getFirst();
    for (String label : labels) {
      while (!label.startsWith(shared)) {
        shared = shared.substring(0, shared.length() - 1);
      }
    }
    boolean longer = shared.length() > typed.length() && shared.startsWith(typed);
    String whole = picker.current().map(Picker.Item::label).orElse(typed);
    return picker.withFilter(LineEditor.of(longer ? shared : whole));
  }

  static Step act(Model model, Picker picker, Action action) {
    return switch (action) {
      case OPEN -> choose(model, picker);
      case FILTER -> Step.of(model.withScreen(picker.withTyping(true)));
      case BACK, CANCEL -> Step.of(model.withScreen(picker.back()));
      default -> move(model, picker, action);
    };
  }

  private static Step move(Model model, Picker picker, Action action) {
    int count = picker.shown().size();
    Scroll moved = picker.scroll().move(action, count, Menus.room(model, picker));
    return Step.of(model.withScreen(picker.withScroll(moved)));
  }

  static Step choose(Model model, Picker picker) {
    Model below = model.withScreen(picker.back());
    return picker
        .current()
        .map(item -> choose(model, below, item.choice()))
        .orElseGet(() -> Step.of(model));
  }

  private static Step choose(Model model, Model below, Picker.Choice choice) {
    return switch (choice) {
      case Picker.Choice.Heading heading -> Step.of(model);
      case Picker.Choice.Do order -> Keys.act(below, order.action());
      case Picker.Choice.Sort sort -> Menus.sorted(below, sort.order());
      case Picker.Choice.Show show ->
          PaneUpdate.show(below, Below.list(below.screen()), show.part());
      case Picker.Choice.Line line -> ReaderUpdate.jump(below, line.line());
      case Picker.Choice.Follow follow -> ReaderUpdate.follow(below, follow.target());
      case Picker.Choice.Open open ->
          ReaderUpdate.open(below, below.screen(), open.row(), Reader.Entry.WHERE_LEFT);
      case Picker.Choice.Mark mark -> MarksUpdate.jump(below, mark.row(), mark.note());
      case Picker.Choice.Block block -> BlockUpdate.take(below, block);
      case Picker.Choice.Theme theme -> Tastes.theme(below, theme.name());
      case Picker.Choice.Sync sync -> SyncUpdate.begin(below, sync.blogs(), true);
    };
  }
}
