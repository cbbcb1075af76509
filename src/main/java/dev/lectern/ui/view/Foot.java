package dev.lectern.ui.view;

import dev.lectern.typeset.Role;
import dev.lectern.typeset.TextWidth;
import dev.lectern.ui.Action;
import dev.lectern.ui.LineEditor;
import dev.lectern.ui.ListScreen;
import dev.lectern.ui.Model;
import dev.lectern.ui.Notice;
import dev.lectern.ui.Numbers;
import dev.lectern.ui.Scope;
import dev.lectern.ui.Syncing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The last row: a prompt, a sentence, the progress of a sync, or the most useful keys. */
final class Foot {

  private Foot() {}

  /** A row, and the column of the cursor in it, -1 for none. */
  record Prompt(Row row, int column) {
    Optional<Frame.Cursor> cursor(int row) {
      return column < 0 ? Optional.empty() : Optional.of(new Frame.Cursor(column, row));
    }
  }

  private record Hint(Action action, String word) {}

  private static final List<Hint> LIST =
      List.of(
          new Hint(Action.FILTER, "filter"),
          new Hint(Action.SEARCH, "search"),
          new Hint(Action.SORT, "sort"),
          new Hint(Action.PANE, "blogs"),
          new Hint(Action.SELECT, "select"),
          new Hint(Action.STAR, "star"),
          new Hint(Action.SYNC, "sync"),
          new Hint(Action.ADD, "add"),
          new Hint(Action.HELP, "help"));

  private static final List<Hint> RESULTS =
      List.of(
          new Hint(Action.OPEN, "open at the hit"),
          new Hint(Action.SEARCH, "change the query"),
          new Hint(Action.STAR, "star"),
          new Hint(Action.BACK, "back"),
          new Hint(Action.HELP, "help"));

  static Prompt list(Model model, ListScreen list) {
    if (list.typing().isPresent()) {
      return prompt(model, "/", list.typing().get(), place(list));
    }
    if (!list.selection().isEmpty()) {
      String words = " " + Numbers.of(list.chosenIds().size(), "post") + " selected";
      return plain(model, words, place(list));
    }
    return status(model, Scope.LIST, LIST, place(list));
  }

  static Prompt results(Model model, String place) {
    return status(model, Scope.RESULTS, RESULTS, place);
  }

  private static String place(ListScreen list) {
    return list.rows().count() == 0 || !list.rows().known()
        ? ""
        : Numbers.words(list.scroll().cursor() + 1)
            + " of "
            + Numbers.words(list.rows().count())
            + " ";
  }

  /** A prompt with what has been entered, and something at the right. */
  static Prompt prompt(Model model, String mark, LineEditor line, String right) {
    int columns = model.size().columns();
    int room = Math.max(4, columns - 3 - TextWidth.columns(mark) - TextWidth.columns(right));
    Bits.Entered entered = Bits.entered(line, room);
    Row left =
        Row.of(
            Run.strong(" " + mark + " ", Role.BAR_KEY, Ground.BAR),
            Run.of(entered.text(), Role.BAR, Ground.BAR));
    Row row = Bits.spread(left, Row.of(Run.of(right, Role.BAR, Ground.BAR)), columns, Ground.BAR);
    return new Prompt(row, 2 + TextWidth.columns(mark) + entered.cursor());
  }

  private static Prompt plain(Model model, String words, String right) {
    return new Prompt(
        Bits.spread(
            Row.of(Run.of(words, Role.BAR, Ground.BAR)),
            Row.of(Run.of(right, Role.BAR, Ground.BAR)),
            model.size().columns(),
            Ground.BAR),
        -1);
  }

  /** What there is to say, else what a sync does, else the keys. */
  private static Prompt status(Model model, Scope scope, List<Hint> hints, String right) {
    Notice notice = model.notice();
    if (!notice.text().isBlank()) {
      return new Prompt(notice(model, notice), -1);
    }
    if (model.syncing().running()) {
      return plain(model, syncing(model.syncing()), right);
    }
    return new Prompt(
        Bits.spread(
            new Row(hints(model, scope, hints, model.size().columns() - right.length() - 2)),
            Row.of(Run.of(right, Role.BAR, Ground.BAR)),
            model.size().columns(),
            Ground.BAR),
        -1);
  }

  static Row notice(Model model, Notice notice) {
    int columns = model.size().columns();
    String words = " " + TextWidth.fit(notice.text(), Math.max(1, columns - 2));
    Role role = notice.problem() ? Role.PROBLEM : Role.BAR;
    return Row.of(Run.of(words, role, Ground.BAR)).fill(columns, Ground.BAR);
  }

  static String syncing(Syncing syncing) {
    Syncing.Tally tally = syncing.tally();
    String numbers =
        tally.wanted() == 0
            ? ""
            : tally.done()
                + " / "
                + tally.wanted()
                + (tally.failed() == 0 ? "" : " · " + tally.failed() + " failed")
                + " · ";
    String blog = syncing.blog().isEmpty() ? "" : syncing.blog() + " · ";
    return " " + numbers + blog + syncing.step();
  }

  /** As many hints as there is room for; help always stands. */
  private static List<Run> hints(Model model, Scope scope, List<Hint> hints, int room) {
    List<Run> runs = new ArrayList<>();
    runs.add(Run.of(" ", Role.BAR, Ground.BAR));
    int used = 1;
    int last = width(model, scope, hints.getLast());
    for (int i = 0; i < hints.size(); i++) {
      Hint hint = hints.get(i);
      int width = width(model, scope, hint);
      boolean fits = used + width + (i == hints.size() - 1 ? 0 : last) <= room;
      if (fits && width > 0) {
        runs.add(Run.strong(model.keys().key(scope, hint.action()), Role.BAR_KEY, Ground.BAR));
        runs.add(Run.of(" " + hint.word() + "   ", Role.BAR, Ground.BAR));
        used += width;
      }
    }
    return runs;
  }

  private static int width(Model model, Scope scope, Hint hint) {
    String key = model.keys().key(scope, hint.action());
    return key.isEmpty() ? 0 : key.length() + 4 + hint.word().length();
  }
}
