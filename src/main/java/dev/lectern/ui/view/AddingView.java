package dev.lectern.ui.view;

import dev.lectern.typeset.Role;
import dev.lectern.typeset.TextWidth;
import dev.lectern.ui.Adding;
import dev.lectern.ui.Geometry;
import dev.lectern.ui.Model;
import dev.lectern.ui.Syncing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The prompt for a blog's address, with what discovery says below it. */
final class AddingView {

  private static final int STEPS = 8;

  private AddingView() {}

  static Frame frame(Model model, Adding adding) {
    Box box = new Box(model.size(), Geometry.box(model.size()), model.prefs().ascii());
    Bits.Entered entered = Bits.entered(adding.line(), box.inner());
    List<Row> inside = new ArrayList<>();
    inside.add(Row.of(Run.of(entered.text(), Role.TEXT, Ground.BOX)));
    inside.add(Row.BLANK);
    inside.addAll(steps(model, adding, box));
    inside.add(Row.of(Run.of(TextWidth.fit(hint(adding), box.inner()), Role.FAINT, Ground.BOX)));
    Optional<Frame.Cursor> cursor =
        adding.isTyping() ? Optional.of(new Frame.Cursor(entered.cursor(), 0)) : Optional.empty();
    return box.over(View.screen(model, adding.back()), "Add a blog", inside, cursor);
  }

  private static List<Row> steps(Model model, Adding adding, Box box) {
    List<Row> rows = new ArrayList<>();
    int room = Math.max(1, Math.min(STEPS, Geometry.boxLines(model.size()) - 4));
    List<String> steps = adding.steps();
    for (String step : steps.subList(Math.max(0, steps.size() - room), steps.size())) {
      boolean bad = adding.state() == Adding.State.FAILED && step.equals(steps.getLast());
      Role role = bad ? Role.PROBLEM : Role.TEXT;
      for (String line : fold(step, box.inner(), bad ? 3 : 1)) {
        rows.add(Row.of(Run.of(line, role, Ground.BOX)));
      }
    }
    if (adding.state() == Adding.State.LOOKING) {
      rows.add(progress(model.syncing(), box));
    }
    if (!rows.isEmpty()) {
      rows.add(Row.BLANK);
    }
    return rows;
  }

  private static List<String> fold(String text, int columns, int most) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty()
          && TextWidth.columns(line + " " + word) > columns
          && lines.size() < most - 1) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(TextWidth.fit(line.toString(), columns));
    return lines;
  }

  private static Row progress(Syncing syncing, Box box) {
    String words = TextWidth.fit(Foot.syncing(syncing).strip(), box.inner());
    return Row.of(Run.of(words, Role.PROGRESS, Ground.BOX));
  }

  private static String hint(Adding adding) {
    return switch (adding.state()) {
      case ASKING -> "The address of its home page, of its list of posts, or of a feed.";
      case LOOKING -> "Esc leaves it running in the background.";
      case DONE -> "Enter shows the library.";
      case FAILED -> "Enter tries again · Esc gives up.";
    };
  }
}
