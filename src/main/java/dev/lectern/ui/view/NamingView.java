package dev.lectern.ui.view;

import dev.lectern.typeset.Role;
import dev.lectern.typeset.TextWidth;
import dev.lectern.ui.Geometry;
import dev.lectern.ui.Model;
import dev.lectern.ui.Naming;
import java.util.List;
import java.util.Optional;

/** The prompt for the name of a saved view, with what is saved below it. */
final class NamingView {

  private NamingView() {}

  static Frame frame(Model model, Naming naming) {
    Box box = new Box(model.size(), Geometry.box(model.size()), model.prefs().ascii());
    Bits.Entered entered = Bits.entered(naming.line(), box.inner());
    List<Row> inside =
        List.of(
            Row.of(Run.of(entered.text(), Role.TEXT, Ground.BOX)),
            Row.BLANK,
            line(what(naming.wish()), Role.TEXT, box),
            hint(naming, box));
    return box.over(
        View.screen(model, naming.back()),
        title(naming.wish()),
        inside,
        Optional.of(new Frame.Cursor(entered.cursor(), 0)));
  }

  private static Row line(String words, Role role, Box box) {
    return Row.of(Run.of(TextWidth.fit(words, box.inner()), role, Ground.BOX));
  }

  private static String title(Naming.Wish wish) {
    return switch (wish) {
      case Naming.Wish.Save save -> "Save as a view";
      case Naming.Wish.Rename rename -> "Rename a view";
    };
  }

  private static String what(Naming.Wish wish) {
    return switch (wish) {
      case Naming.Wish.Save save ->
          (save.texts() ? "Posts with this in their text: " : "Posts: ") + save.query();
      case Naming.Wish.Rename rename -> "It is called: " + rename.part().name();
    };
  }

  private static Row hint(Naming naming, Box box) {
    return naming.taken().isEmpty()
        ? line("Its name. Ctrl-u empties the line · Esc gives up.", Role.FAINT, box)
        : line(
            "There is a view of that name. Enter replaces it · Esc gives up.", Role.PROBLEM, box);
  }
}
