package dev.lectern.ui.view;

import dev.lectern.typeset.Role;
import dev.lectern.typeset.TextWidth;
import dev.lectern.ui.Geometry;
import dev.lectern.ui.LineEditor;
import dev.lectern.ui.Model;
import dev.lectern.ui.Picker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A menu in a box. */
final class PickerView {

  private PickerView() {}

  static Frame frame(Model model, Picker picker) {
    Frame below = View.screen(model, picker.back());
    Box box = new Box(model.size(), Geometry.box(model.size()), model.prefs().ascii());
    List<Row> inside = new ArrayList<>();
    Optional<Frame.Cursor> cursor = Optional.empty();
    int room = Geometry.boxLines(model.size());
    if (picker.typing() || !picker.filter().text().isEmpty()) {
      cursor = prompt(picker, box, inside);
      room--;
    }
    items(model, picker, box, inside, Math.max(1, room));
    return box.over(below, title(picker), inside, cursor);
  }

  private static String title(Picker picker) {
    String hint = picker.kind() == Picker.Kind.HELP && !picker.typing() ? " · / finds one" : "";
    String where = picker.kind() == Picker.Kind.HELP ? " of " + picker.back().scope().place() : "";
    return picker.kind().title() + where + hint;
  }

  private static Optional<Frame.Cursor> prompt(Picker picker, Box box, List<Row> inside) {
    LineEditor line = picker.filter();
    Bits.Entered entered = Bits.entered(line, box.inner() - 2);
    inside.add(
        Row.of(
            Run.strong(
                picker.kind() == Picker.Kind.COMMANDS ? ": " : "/ ", Role.BAR_KEY, Ground.BOX),
            Run.of(entered.text(), Role.TEXT, Ground.BOX)));
    return picker.typing()
        ? Optional.of(new Frame.Cursor(2 + entered.cursor(), 0))
        : Optional.empty();
  }

  private static void items(Model model, Picker picker, Box box, List<Row> inside, int room) {
    List<Picker.Item> shown = picker.shown();
    if (shown.isEmpty()) {
      inside.add(Row.of(Run.of("Nothing matches.", Role.FAINT, Ground.BOX)));
    }
    int top = (int) Math.min(picker.scroll().top(), Math.max(0, shown.size() - 1));
    int labels = labels(picker, box);
    for (int i = top; i < Math.min(shown.size(), top + room); i++) {
      inside.add(row(model, picker, shown.get(i), i, labels, box));
    }
  }

  /** The columns of the labels: as few as they need, so that details stand in line. */
  private static int labels(Picker picker, Box box) {
    int widest =
        picker.items().stream().mapToInt(i -> TextWidth.columns(i.label())).max().orElse(0);
    int details =
        picker.items().stream().mapToInt(i -> TextWidth.columns(i.detail())).max().orElse(0);
    int room = box.inner() - 3;
    return Math.clamp(room - Math.min(details, room / 2) - 1, 4, Math.max(4, Math.max(4, widest)));
  }

  private static Row row(
      Model model, Picker picker, Picker.Item item, int index, int labels, Box box) {
    boolean current = index == picker.scroll().cursor();
    Ground ground = current ? Ground.SELECTED : Ground.BOX;
    boolean heading = item.choice() instanceof Picker.Choice.Heading;
    boolean keys = picker.kind() == Picker.Kind.HELP && !heading;
    String bar = current ? (model.prefs().ascii() ? ">" : "▌") : " ";
    String label = TextWidth.pad(Bits.fitted(item.label(), labels), labels);
    int room = Math.max(0, box.inner() - labels - 4);
    Role role = heading ? Role.FAINT : keys ? Role.KEY : Role.CARD_TITLE;
    return Row.of(
            Run.of(bar + " ", Role.SELECTION, ground),
            Run.of(label, role, ground),
            Run.of("  ", Role.TEXT, ground))
        .and(Run.of(Bits.fitted(item.detail(), room), keys ? Role.TEXT : Role.CARD_META, ground))
        .fill(box.inner(), ground);
  }
}
