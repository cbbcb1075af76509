package dev.lectern.ui;

import dev.lectern.store.Library.Hit;
import dev.lectern.store.Library.PostRow;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Full-text search: a query, and its hits while it is typed.
 *
 * @param asked the query that the hits answer
 * @param typing whether keys enter the query, or move among the hits
 */
public record SearchScreen(
    Screen back, LineEditor line, String asked, Found found, Scroll scroll, boolean typing)
    implements Screen {

  /** A window of the hits; {@code known} is false until the first answer. */
  public record Found(
      boolean known, long count, long from, List<Hit> window, List<String> suggestions) {
    public static final Found NOTHING = new Found(false, 0, 0, List.of(), List.of());

    public Found {
      window = List.copyOf(window);
      suggestions = List.copyOf(suggestions);
    }

    /** The hit at an index of the list, where the window holds it. */
    public Optional<Hit> at(long index) {
      long inside = index - from;
      return inside >= 0 && inside < window.size()
          ? Optional.of(window.get((int) inside))
          : Optional.empty();
    }

    Found map(UnaryOperator<PostRow> change) {
      return new Found(
          known,
          count,
          from,
          window.stream().map(hit -> new Hit(change.apply(hit.post()), hit.snippet())).toList(),
          suggestions);
    }
  }

  /** A search about to begin. */
  public static SearchScreen over(Screen back) {
    return new SearchScreen(back, LineEditor.EMPTY, "", Found.NOTHING, Scroll.START, true);
  }

  @Override
  public Scope scope() {
    return Scope.RESULTS;
  }

  @Override
  public boolean isTyping() {
    return typing;
  }

  /** The hit under the cursor. */
  public Optional<Hit> current() {
    return found.at(scroll.cursor());
  }

  SearchScreen withLine(LineEditor other) {
    return new SearchScreen(back, other, asked, found, scroll, typing);
  }

  SearchScreen withFound(String query, Found other) {
    return new SearchScreen(back, line, query, other, scroll, typing);
  }

  SearchScreen withScroll(Scroll other) {
    return new SearchScreen(back, line, asked, found, other, typing);
  }

  SearchScreen withTyping(boolean other) {
    return new SearchScreen(back, line, asked, found, scroll, other);
  }

  SearchScreen withBack(Screen other) {
    return new SearchScreen(other, line, asked, found, scroll, typing);
  }
}
