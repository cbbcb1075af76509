package dev.lectern.ui;

/** Keeps the windows of rows around what is seen. */
final class Windows {

  private static final int MARGIN = 60;

  private Windows() {}

  /** The scroll position of a list, brought inside the list and the screen. */
  static Scroll fit(Model model, ListScreen list, Scroll scroll) {
    return scroll.to(scroll.cursor(), list.rows().count(), Geometry.entries(model));
  }

  /** Asks for rows that the screen on top lacks or is about to lack. */
  static Step fill(Step step) {
    if (!step.model().shelf().open()) {
      return step;
    }
    return switch (step.model().screen()) {
      case ListScreen list -> fillList(step, list);
      case SearchScreen search -> fillHits(step, search);
      case Reader reader -> step;
      case Picker picker -> step;
      case Adding adding -> step;
      case Popup popup -> step;
      case Welcome welcome -> step;
    };
  }

  private static Step fillList(Step step, ListScreen list) {
    int seen = Geometry.entries(step.model()) + 1;
    long top = list.scroll().top();
    boolean enough = list.rows().holds(top - seen, top + 2L * seen);
    return enough ? step : step.and(load(list, seen));
  }

  private static Effect load(ListScreen list, int seen) {
    long gone = list.stale() ? list.current().map(row -> row.id()).orElse(0L) : 0;
    return around(list, seen, gone);
  }

  /** The window around what is seen, loaded again with a post kept where it is. */
  static Effect reload(Model model, ListScreen list) {
    long anchor = list.current().map(row -> row.id()).orElse(0L);
    return around(list, Geometry.entries(model) + 1, anchor);
  }

  private static Effect around(ListScreen list, int seen, long anchor) {
    long from = Math.max(0, list.scroll().top() - MARGIN - seen);
    int size = 3 * seen + 2 * MARGIN;
    return new Effect.Load(list.question(), from, size, anchor, list.rows().count());
  }

  private static Step fillHits(Step step, SearchScreen search) {
    if (search.asked().isBlank() || !search.asked().equals(search.line().text())) {
      return step;
    }
    int seen = Geometry.hits(step.model().size()) + 1;
    long first = search.scroll().top();
    long last = Math.min(search.found().count(), first + 2L * seen) - 1;
    boolean enough =
        search.found().known()
            && (last < first
                || (search.found().at(Math.max(0, first - seen)).isPresent()
                    && search.found().at(last).isPresent()));
    return enough ? step : step.and(hits(search, seen));
  }

  /** The hits around what is seen. */
  static Effect hits(SearchScreen search, int seen) {
    long from = Math.max(0, search.scroll().top() - 2L * seen);
    return new Effect.Search(search.line().text(), from, 5 * seen);
  }
}
