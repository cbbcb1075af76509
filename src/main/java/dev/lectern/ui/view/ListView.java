package dev.lectern.ui.view;

import dev.lectern.store.Library.PostRow;
import dev.lectern.typeset.Role;
import dev.lectern.ui.Geometry;
import dev.lectern.ui.ListScreen;
import dev.lectern.ui.Model;
import dev.lectern.ui.Numbers;
import dev.lectern.ui.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The library: head, cards beside the side pane, foot. */
final class ListView {

  private ListView() {}

  static Frame frame(Model model, ListScreen list) {
    int columns = model.size().columns();
    List<Row> rows = new ArrayList<>();
    rows.add(head(model, list));
    if (Geometry.hasRules(model.size())) {
      rows.add(Bits.rule(columns, model.prefs().ascii()));
    }
    rows.addAll(body(model, list));
    if (Geometry.hasRules(model.size())) {
      rows.add(Bits.rule(columns, model.prefs().ascii()));
    }
    Foot.Prompt foot = Foot.list(model, list);
    rows.add(foot.row());
    return new Frame(rows, foot.cursor(rows.size() - 1));
  }

  private static Row head(Model model, ListScreen list) {
    Row left =
        Row.of(
            Run.strong(" Lectern", Role.BAR_KEY, Ground.BAR),
            Run.of(" · " + list.question().part().title(), Role.BAR, Ground.BAR),
            Run.of(detail(list.question()), Role.BAR, Ground.BAR));
    Row right = Row.of(Run.of(numbers(model, list), Role.BAR, Ground.BAR));
    return Bits.spread(left, right, model.size().columns(), Ground.BAR);
  }

  private static String detail(Question question) {
    String order = OrderWords.of(question.order());
    String filter = question.filter().isBlank() ? "" : " · “" + question.filter().strip() + "”";
    return filter + (order.isEmpty() ? "" : " · " + order);
  }

  private static String numbers(Model model, ListScreen list) {
    if (!list.rows().known()) {
      return "";
    }
    String posts = Numbers.of(list.rows().count(), "post");
    boolean whole = list.question().equals(Question.EVERYTHING.withOrder(list.question().order()));
    long unread = model.shelf().counts().unread();
    return posts + (whole && unread > 0 ? " · " + Numbers.words(unread) + " unread" : "") + " ";
  }

  private static List<Row> body(Model model, ListScreen list) {
    int height = Geometry.body(model.size());
    int pane = Geometry.pane(model.size(), list);
    int columns = model.size().columns() - pane;
    List<Row> right = columns > 0 ? entries(model, list, columns, height) : List.of();
    if (pane == 0) {
      return right;
    }
    List<Row> left = PaneView.rows(model, list, pane, height);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < height; i++) {
      Row row = i < right.size() ? right.get(i) : Row.BLANK;
      rows.add(left.get(i).and(row.runs()));
    }
    return rows;
  }

  private static List<Row> entries(Model model, ListScreen list, int columns, int height) {
    List<Row> rows = new ArrayList<>();
    if (list.rows().known() && list.rows().count() == 0) {
      rows.addAll(empty(model, list));
    }
    CardView cards = new CardView(columns, model.prefs().ascii(), list.words());
    long index = list.scroll().top();
    while (rows.size() < height && index < list.rows().count()) {
      rows.addAll(entry(model, list, cards, index++));
    }
    while (rows.size() < height) {
      rows.add(Row.BLANK);
    }
    return rows.subList(0, height);
  }

  private static List<Row> entry(Model model, ListScreen list, CardView cards, long index) {
    Optional<PostRow> row = list.rows().at(index);
    if (row.isEmpty()) {
      return model.prefs().cards()
          ? List.of(cards.absent(), Row.BLANK, Row.BLANK)
          : List.of(cards.absent());
    }
    boolean current = index == list.scroll().cursor() && !list.pane().focused();
    CardView.State state = new CardView.State(current, list.isSelected(row.get().id()));
    return model.prefs().cards()
        ? cards.card(row.get(), state)
        : List.of(cards.line(row.get(), state));
  }

  private static List<Row> empty(Model model, ListScreen list) {
    String words =
        !list.question().filter().isBlank()
            ? "No post matches. Esc gives the whole list back; s searches the text of all posts."
            : model.shelf().counts().all() == 0
                ? "No posts yet. r looks for some."
                : "Nothing here at the moment. b shows the other views.";
    return List.of(Row.BLANK, Row.of(Run.of("   " + words, Role.CARD_SUMMARY, Ground.PAGE)));
  }
}
