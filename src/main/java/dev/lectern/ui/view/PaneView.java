package dev.lectern.ui.view;

import dev.lectern.typeset.Role;
import dev.lectern.typeset.TextWidth;
import dev.lectern.ui.ListScreen;
import dev.lectern.ui.Model;
import dev.lectern.ui.Numbers;
import dev.lectern.ui.PaneItem;
import java.util.ArrayList;
import java.util.List;

/** The side pane: views, blogs and tags with their numbers. */
final class PaneView {

  private PaneView() {}

  static List<Row> rows(Model model, ListScreen list, int columns, int height) {
    List<PaneItem> items = PaneItem.all(model.shelf());
    long top = list.pane().focused() ? list.pane().scroll().top() : 0;
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < height; i++) {
      int index = (int) top + i;
      boolean there = index < items.size();
      rows.add(
          there
              ? row(model, list, items.get(index), index, columns)
              : edge(Row.BLANK.fill(columns - 2, Ground.PAGE), model));
    }
    return rows;
  }

  private static Row row(Model model, ListScreen list, PaneItem item, int index, int columns) {
    boolean current = list.pane().focused() && index == list.pane().scroll().cursor();
    boolean shown = item.part().filter(list.question().part()::equals).isPresent();
    Ground ground = current ? Ground.SELECTED : Ground.PAGE;
    boolean ascii = model.prefs().ascii();
    String bar = current || (shown && !list.pane().focused()) ? (ascii ? ">" : "▌") : " ";
    Role role = item.part().isEmpty() ? Role.FAINT : shown ? Role.CARD_TITLE : Role.TEXT;
    String number = number(model, item);
    int room = Math.max(1, columns - 6 - TextWidth.columns(number));
    String words = Bits.fitted(item.words(), room);
    Run name = shown ? Run.strong(words, role, ground) : Run.of(words, role, ground);
    Row left = Row.of(Run.of(bar, Role.SELECTION, ground), Run.of(" ", Role.TEXT, ground), name);
    Row right = Row.of(Run.of(number, Role.CARD_META, ground));
    return edge(Bits.spread(left, right, columns - 2, ground), model);
  }

  private static String number(Model model, PaneItem item) {
    boolean unknown = model.shelf().counts().all() == 0 && model.shelf().blogs().isEmpty();
    if (item.number() < 0 || unknown) {
      return "";
    }
    boolean broken =
        item.part()
            .flatMap(part -> part.blog())
            .flatMap(model.shelf()::blog)
            .filter(blog -> !blog.ledger().problem().isBlank())
            .isPresent();
    return (broken ? "! " : "") + Numbers.words(item.number());
  }

  private static Row edge(Row row, Model model) {
    String line = model.prefs().ascii() ? " |" : " │";
    return row.and(Run.of(line, Role.RULE, Ground.PAGE));
  }
}
