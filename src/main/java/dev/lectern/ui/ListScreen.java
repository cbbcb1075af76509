package dev.lectern.ui;

import dev.lectern.store.Library.PostRow;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The library's list.
 *
 * @param typing the filter while it is entered
 * @param before the list before it was narrowed, which going back restores
 * @param stale whether marks were set since the window was loaded, so that a row may no longer
 *     belong
 */
public record ListScreen(
    Question question,
    Rows rows,
    Scroll scroll,
    Optional<LineEditor> typing,
    Optional<ListScreen> before,
    Selection selection,
    Pane pane,
    boolean stale)
    implements Screen {

  /** The whole library, before anything of it is known. */
  public static final ListScreen START = of(Question.EVERYTHING);

  /**
   * The posts acted on together.
   *
   * @param anchor where a range began, -1 for none
   */
  public record Selection(Set<Long> posts, long anchor) {
    public static final Selection NONE = new Selection(Set.of(), -1);

    public Selection {
      posts = Set.copyOf(posts);
    }

    /** Whether nothing is selected. */
    public boolean isEmpty() {
      return posts.isEmpty() && anchor < 0;
    }
  }

  /** The side pane; it is always shown on a wide screen. */
  public record Pane(boolean open, boolean focused, Scroll scroll) {
    public static final Pane CLOSED = new Pane(false, false, Scroll.START);
  }

  /** A list that has to be loaded. */
  public static ListScreen of(Question question) {
    return new ListScreen(
        question,
        Rows.UNKNOWN,
        Scroll.START,
        Optional.empty(),
        Optional.empty(),
        Selection.NONE,
        Pane.CLOSED,
        false);
  }

  @Override
  public Scope scope() {
    return Scope.LIST;
  }

  @Override
  public boolean isTyping() {
    return typing.isPresent();
  }

  @Override
  public boolean isWaiting() {
    return !rows.known() || (rows.count() > 0 && rows.at(scroll.cursor()).isEmpty());
  }

  /** The row under the cursor. */
  public Optional<PostRow> current() {
    return rows.at(scroll.cursor());
  }

  /** The posts an action is for: those selected, else the one under the cursor. */
  public List<PostRow> chosen() {
    if (selection.isEmpty()) {
      return current().stream().toList();
    }
    return rows.window().stream().filter(row -> isSelected(row.id())).toList();
  }

  /** The ids of {@link #chosen}, also of those that have left the window. */
  public List<Long> chosenIds() {
    if (selection.isEmpty()) {
      return current().stream().map(PostRow::id).toList();
    }
    return Stream.concat(selection.posts().stream(), chosen().stream().map(PostRow::id))
        .distinct()
        .toList();
  }

  /** Whether a post is selected, alone or by the range that is being drawn. */
  public boolean isSelected(long post) {
    if (selection.posts().contains(post)) {
      return true;
    }
    long at = selection.anchor() < 0 ? -1 : rows.indexOf(post);
    return at >= 0
        && at >= Math.min(selection.anchor(), scroll.cursor())
        && at <= Math.max(selection.anchor(), scroll.cursor());
  }

  /** What the filter marks in titles and summaries. */
  public Words words() {
    return question.filter().isBlank() ? Words.NONE : Words.filter(question.filter());
  }

  public ListScreen withQuestion(Question other) {
    return new ListScreen(other, rows, scroll, typing, before, selection, pane, stale);
  }

  public ListScreen withRows(Rows other) {
    return new ListScreen(question, other, scroll, typing, before, selection, pane, stale);
  }

  public ListScreen withScroll(Scroll other) {
    return new ListScreen(question, rows, other, typing, before, selection, pane, stale);
  }

  public ListScreen withTyping(Optional<LineEditor> other) {
    return new ListScreen(question, rows, scroll, other, before, selection, pane, stale);
  }

  public ListScreen withBefore(Optional<ListScreen> other) {
    return new ListScreen(question, rows, scroll, typing, other, selection, pane, stale);
  }

  public ListScreen withSelection(Selection other) {
    return new ListScreen(question, rows, scroll, typing, before, other, pane, stale);
  }

  public ListScreen withPane(Pane other) {
    return new ListScreen(question, rows, scroll, typing, before, selection, other, stale);
  }

  public ListScreen withStale(boolean other) {
    return new ListScreen(question, rows, scroll, typing, before, selection, pane, other);
  }

  /** With rows changed in place, here and in the lists below. */
  public ListScreen mapRows(UnaryOperator<PostRow> change) {
    return withRows(rows.map(change))
        .withBefore(before.map(list -> list.mapRows(change)))
        .withStale(true);
  }
}
