package dev.lectern.ui.view;

import dev.lectern.store.Library.Hit;
import dev.lectern.store.Library.PostRow;
import dev.lectern.typeset.Role;
import dev.lectern.typeset.TextWidth;
import dev.lectern.ui.Dates;
import dev.lectern.ui.Geometry;
import dev.lectern.ui.Model;
import dev.lectern.ui.Numbers;
import dev.lectern.ui.SearchScreen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Full-text search: the query, then hits with the passage around them. */
final class SearchView {

  private SearchView() {}

  static Frame frame(Model model, SearchScreen search) {
    int columns = model.size().columns();
    boolean ascii = model.prefs().ascii();
    List<Row> rows = new ArrayList<>();
    Foot.Prompt head = Foot.prompt(model, "search", search.line(), count(search));
    rows.add(head.row());
    if (Geometry.hasRules(model.size())) {
      rows.add(Bits.rule(columns, ascii));
    }
    rows.addAll(body(model, search));
    if (Geometry.hasRules(model.size())) {
      rows.add(Bits.rule(columns, ascii));
    }
    rows.add(Foot.results(model, place(search)).row());
    return new Frame(rows, search.typing() ? head.cursor(0) : Optional.empty());
  }

  private static String count(SearchScreen search) {
    return search.found().known() ? Numbers.of(search.found().count(), "post") + " " : "";
  }

  private static String place(SearchScreen search) {
    return search.found().count() == 0
        ? ""
        : Numbers.words(search.scroll().cursor() + 1)
            + " of "
            + Numbers.words(search.found().count())
            + " ";
  }

  private static List<Row> body(Model model, SearchScreen search) {
    int height = Geometry.body(model.size());
    List<Row> rows = new ArrayList<>();
    if (search.found().count() == 0) {
      rows.addAll(nothing(search));
    }
    long index = search.scroll().top();
    while (rows.size() < height && index < search.found().count()) {
      rows.addAll(entry(model, search, index++));
    }
    while (rows.size() < height) {
      rows.add(Row.BLANK);
    }
    return rows.subList(0, height);
  }

  private static List<Row> nothing(SearchScreen search) {
    if (!search.found().known()) {
      return List.of(
          Row.BLANK,
          faint("   Searches the text of every post while you type."),
          faint("   Words must all occur. \"a phrase\"  -without  word*  tag:go  is:unread  <10m"));
    }
    List<Row> rows = new ArrayList<>();
    rows.add(Row.BLANK);
    rows.add(faint("   Nothing found."));
    if (!search.found().suggestions().isEmpty()) {
      rows.add(faint("   Did you mean " + String.join(", ", search.found().suggestions()) + "?"));
    }
    return rows;
  }

  private static Row faint(String words) {
    return Row.of(Run.of(words, Role.CARD_SUMMARY, Ground.PAGE));
  }

  private static List<Row> entry(Model model, SearchScreen search, long index) {
    Optional<Hit> hit = search.found().at(index);
    if (hit.isEmpty()) {
      return List.of(faint("   …"), Row.BLANK, Row.BLANK, Row.BLANK);
    }
    boolean current = index == search.scroll().cursor();
    Ground ground = current ? Ground.SELECTED : Ground.PAGE;
    int columns = model.size().columns();
    List<Row> rows = new ArrayList<>();
    rows.add(title(model, hit.get().post(), current));
    List<Row> passage = Snippet.rows(hit.get().snippet(), columns - 5, 2, ground);
    for (int i = 0; i < 2; i++) {
      Row text = i < passage.size() ? passage.get(i) : Row.BLANK;
      rows.add(edge(model, current).and(text.runs()).fill(columns, ground));
    }
    rows.add(Row.BLANK);
    return rows;
  }

  private static Row edge(Model model, boolean current) {
    Ground ground = current ? Ground.SELECTED : Ground.PAGE;
    String bar = model.prefs().ascii() ? ">" : "▌";
    return Row.of(
        Run.of(current ? bar : " ", Role.SELECTION, ground), Run.of("  ", Role.TEXT, ground));
  }

  private static Row title(Model model, PostRow row, boolean current) {
    Ground ground = current ? Ground.SELECTED : Ground.PAGE;
    int columns = model.size().columns();
    String date = row.headline().published().map(Dates::words).orElse("");
    String blog = Bits.fitted(row.blogName(), Math.max(8, columns / 4));
    String facts = columns >= 60 ? blog + "  " + TextWidth.padStart(date, 11) + " " : date + " ";
    String star = row.starred() ? (model.prefs().ascii() ? "* " : "★ ") : "";
    Row right = Row.of(Run.of(star, Role.STAR, ground), Run.of(facts, Role.CARD_META, ground));
    int room = Math.max(4, columns - 5 - right.columns());
    String title = Bits.fitted(Bits.title(row), room);
    Row left =
        edge(model, current)
            .and(Run.strong(title, row.read() ? Role.CARD_READ : Role.CARD_TITLE, ground));
    return Bits.spread(left, right, columns, ground);
  }
}
