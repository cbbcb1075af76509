package dev.lectern.ui;

import java.util.List;
import java.util.Set;

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
      case Reader reader -> fillPictures(step, reader);
      case Picker picker -> step;
      case Adding adding -> step;
      case Naming naming -> step;
      case Popup popup -> step;
      case Viewer viewer ->
          ask(step, viewer.key(step.model().size()).map(Set::of).orElse(Set.of()));
      case Welcome welcome -> step;
    };
  }

  /** A page above and one below what is seen, so that scrolling does not wait. */
  private static Step fillPictures(Step step, Reader reader) {
    if (reader.text().isEmpty()
        || !(reader.text().get().measure().pictures() instanceof HeldPictures)) {
      return step;
    }
    Text text = reader.text().get();
    int page = Geometry.page(step.model().size());
    int end = text.lines().size();
    int from = Math.clamp(reader.view().top() - page, 0, end);
    int to = Math.clamp(reader.view().top() + 2L * page, from, end);
    return ask(step, Shown.keys(text, from, to));
  }

  private static Step ask(Step step, Set<Gallery.Key> seen) {
    Model model = step.model();
    if (!model.prefs().showsPictures() || seen.stream().allMatch(model.gallery()::knows)) {
      return step;
    }
    List<Effect> paint =
        seen.stream()
            .filter(key -> !model.gallery().knows(key))
            .<Effect>map(Effect.Paint::new)
            .toList();
    Model asking = model.withGallery(model.gallery().asking(seen));
    return new Step(asking, step.effects()).and(paint);
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
