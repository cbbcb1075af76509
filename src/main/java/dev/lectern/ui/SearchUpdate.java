package dev.lectern.ui;

import dev.lectern.store.Library.Hit;
import dev.lectern.store.Library.PostRow;
import java.util.List;
import java.util.Optional;

/** Full-text search: results while typing. */
final class SearchUpdate {

  private SearchUpdate() {}

  static Step type(Model model, SearchScreen search, Key key) {
    return switch (key.name()) {
      case "Esc" -> Step.of(model.withScreen(search.back()));
      case "Enter" -> accept(model, search);
      case "Down", "Ctrl-n" -> move(model, search, Action.DOWN);
      case "Up", "Ctrl-p" -> move(model, search, Action.UP);
      case "PgDn" -> move(model, search, Action.PAGE_DOWN);
      case "PgUp" -> move(model, search, Action.PAGE_UP);
      default -> edit(model, search, search.line().press(key));
    };
  }

  /** Enter opens the hit that the cursor was moved to, or the first; without hits it stays. */
  private static Step accept(Model model, SearchScreen search) {
    return search.current().isPresent() ? open(model, search.withTyping(false)) : Step.of(model);
  }

  static Step edit(Model model, SearchScreen search, LineEditor line) {
    SearchScreen edited = search.withLine(line);
    if (line.text().equals(search.line().text())) {
      return Step.of(model.withScreen(edited));
    }
    SearchScreen fresh = edited.withScroll(Scroll.START);
    if (line.text().isBlank()) {
      return Step.of(model.withScreen(fresh.withFound("", SearchScreen.Found.NOTHING)));
    }
    int seen = Geometry.hits(model.size()) + 1;
    return Step.of(model.withScreen(fresh), Windows.hits(fresh, seen));
  }

  static Step act(Model model, SearchScreen search, Action action) {
    return switch (action) {
      case OPEN -> open(model, search);
      case BACK, CANCEL -> Step.of(model.withScreen(search.back()));
      case STAR -> mark(model, search, true);
      case TOGGLE_READ -> mark(model, search, false);
      case SAVE_VIEW -> NamingUpdate.save(model, search);
      case UNDO -> Step.of(model, new Effect.Undo());
      case BROWSE -> Tastes.browse(model, search.current().map(Hit::post));
      case COPY -> Tastes.copy(model, search.current().map(Hit::post));
      default -> move(model, search, action);
    };
  }

  private static Step move(Model model, SearchScreen search, Action action) {
    Scroll moved =
        search.scroll().move(action, search.found().count(), Geometry.hits(model.size()));
    return Step.of(model.withScreen(search.withScroll(moved)));
  }

  static Step open(Model model, SearchScreen search) {
    Optional<Step> opened =
        search
            .current()
            .map(hit ->
                ReaderUpdate.open(
                    model, search, hit.post(), Reader.Entry.hit(search.asked(), hit.snippet())));
    return opened.orElseGet(() -> Step.of(model));
  }

  private static Step mark(Model model, SearchScreen search, boolean star) {
    List<PostRow> row = search.current().map(Hit::post).stream().toList();
    return Marks.set(
        model,
        row.stream().map(PostRow::id).toList(),
        star ? Marks.toggledStar(row) : Marks.toggledRead(row));
  }
}
