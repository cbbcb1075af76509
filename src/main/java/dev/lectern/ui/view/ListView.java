package dev.lectern.ui.view;

import dev.lectern.store.Library.PostRow;
import dev.lectern.typeset.Role;
import dev.lectern.typeset.VisualOrder;
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

  static Frame frame(Model model, ListScreen list, Drawn drawn) {
    List<Row> rows = new ArrayList<>();
    rows.add(head(model, list));
    if (Geometry.hasRules(model.size())) {
      rows.add(rule(model, list, "┬"));
    }
    rows.addAll(body(model, list, drawn));
    if (Geometry.hasRules(model.size())) {
      rows.add(rule(model, list, "┴"));
    }
    Foot.Prompt foot = Foot.list(model, list);
    rows.add(foot.row());
    return new Frame(rows, foot.cursor(rows.size() - 1));
  }

  /** The line beside the pane ends in it. */
  private static Row rule(Model model, ListScreen list, String joint) {
    int columns = model.size().columns();
    int pane = Geometry.pane(model.size(), list);
    boolean ascii = model.prefs().ascii();
    return pane == 0 || pane == columns
        ? Bits.rule(columns, ascii)
        : Bits.rule(columns, pane - 1, joint, ascii);
  }

  private static Row head(Model model, ListScreen list) {
    Row left =
        Row.of(
            Run.strong(" Lectern", Role.BAR_KEY, Ground.BAR),
            Run.of(" · " + VisualOrder.line(list.question().part().title()), Role.BAR, Ground.BAR),
            Run.of(detail(list.question()), Role.BAR, Ground.BAR));
    Row right = Row.of(Run.of(numbers(model, list), Role.BAR, Ground.BAR));
    return Bits.spread(left, right, model.size().columns(), Ground.BAR);
  }

  private static String detail(Question question) {
    String order = OrderWords.of(question.seenOrder());
    String filter = question.filter().isBlank() ? "" : " · “" + question.filter().strip() + "”";
    return filter + (order.isEmpty() ? "" : " · " + order);
  }

  private static String numbers(Model model, ListScreen list) {
    if (!list.rows().known()) {
      return list.rows().window().isEmpty() ? "" : "opening … ";
    }
    String posts = Numbers.of(list.rows().count(), "post");
    boolean whole = list.question().equals(Question.EVERYTHING.withOrder(list.question().order()));
    long unread = model.shelf().counts().unread();
    return posts + (whole && unread > 0 ? " · " + Numbers.words(unread) + " unread" : "") + " ";
  }

  private static List<Row> body(Model model, ListScreen list, Drawn drawn) {
    int pane = Geometry.pane(model.size(), list);
    List<Row> right = entries(model, list, drawn, model.size().columns() - pane);
    if (pane == 0) {
      return right;
    }
    return drawn.join(pane(model, list, drawn, pane), right);
  }

  private static List<Row> entries(Model model, ListScreen list, Drawn drawn, int columns) {
    CardView view = new CardView(columns, model.prefs().ascii(), list.words());
    int height = Geometry.body(model.size());
    return columns > 0 ? new Entries(model, list, view, drawn).rows(height) : List.of();
  }

  private static List<Row> pane(Model model, ListScreen list, Drawn drawn, int columns) {
    int height = Geometry.body(model.size());
    Drawn.PaneWish wish =
        new Drawn.PaneWish(
            model.shelf(),
            list.question().part(),
            list.pane(),
            model.prefs().ascii(),
            columns,
            height);
    return drawn.pane(wish, () -> PaneView.rows(model, list, columns, height));
  }

  /** The cards or lines that are seen. */
  private record Entries(Model model, ListScreen list, CardView view, Drawn drawn) {

    List<Row> rows(int height) {
      List<Row> rows = new ArrayList<>();
      if (list.rows().known() && list.rows().count() == 0) {
        rows.addAll(empty(model, list));
      }
      long index = list.scroll().top();
      while (rows.size() < height && index < list.rows().count()) {
        rows.addAll(entry(index++));
      }
      while (rows.size() < height) {
        rows.add(Row.BLANK);
      }
      return rows.subList(0, height);
    }

    private List<Row> entry(long index) {
      boolean whole = model.prefs().cards();
      Optional<PostRow> row = list.rows().at(index);
      if (row.isEmpty()) {
        return whole ? List.of(view.absent(), Row.BLANK, Row.BLANK) : List.of(view.absent());
      }
      boolean current = index == list.scroll().cursor() && !list.pane().focused();
      CardView.State state = new CardView.State(current, list.isSelected(row.get().id()));
      return drawn.card(new Drawn.CardWish(row.get(), view, state, whole));
    }
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
