package dev.lectern.ui.view;

import dev.lectern.store.Library.PostRow;
import dev.lectern.ui.ListScreen;
import dev.lectern.ui.Part;
import dev.lectern.ui.Shelf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Rows of the frames before, which the next frame mostly shows again. Belongs to one thread.
 *
 * <p>A key in a list changes two cards of a dozen and nothing of the side pane; drawing them all
 * takes ten times as long.
 */
public final class Drawn {

  /** More cards than any screen shows. */
  private static final int MOST = 400;

  private final Map<Long, Kept<CardWish>> cards = new HashMap<>();
  private final Kept<PaneWish> pane = new Kept<>();
  private List<Joined> joined = List.of();

  /** All that the looks of an entry depend on. */
  record CardWish(PostRow row, CardView view, CardView.State state, boolean whole) {

    private List<Row> draw() {
      return whole ? view.card(row, state) : List.of(view.line(row, state));
    }
  }

  /** All that the looks of the side pane depend on. */
  record PaneWish(
      Shelf shelf, Part shown, ListScreen.Pane pane, boolean ascii, int columns, int height) {}

  List<Row> card(CardWish wish) {
    if (cards.size() > MOST) {
      cards.clear();
    }
    return cards.computeIfAbsent(wish.row().id(), id -> new Kept<>()).rows(wish, wish::draw);
  }

  List<Row> pane(PaneWish wish, Supplier<List<Row>> draw) {
    return pane.rows(wish, draw);
  }

  /** The rows of two columns side by side; the right one may be shorter. */
  List<Row> join(List<Row> left, List<Row> right) {
    List<Joined> now = new ArrayList<>(left.size());
    for (int i = 0; i < left.size(); i++) {
      Row other = i < right.size() ? right.get(i) : Row.BLANK;
      boolean same = i < joined.size() && joined.get(i).isOf(left.get(i), other);
      now.add(same ? joined.get(i) : Joined.of(left.get(i), other));
    }
    joined = now;
    return now.stream().map(Joined::row).toList();
  }

  /** A row made of two. */
  private record Joined(Row left, Row right, Row row) {

    static Joined of(Row left, Row right) {
      return new Joined(left, right, left.and(right));
    }

    /** Asks for the very rows, which are kept too. */
    @SuppressWarnings("ReferenceEquality")
    boolean isOf(Row otherLeft, Row otherRight) {
      return left == otherLeft && right == otherRight;
    }
  }

  /** The rows last drawn, for as long as the wish stays the same. */
  private static final class Kept<W> {
    private Optional<W> wish = Optional.empty();
    private List<Row> rows = List.of();

    List<Row> rows(W wished, Supplier<List<Row>> draw) {
      if (wish.isEmpty() || !wish.get().equals(wished)) {
        rows = List.copyOf(draw.get());
        wish = Optional.of(wished);
      }
      return rows;
    }
  }
}
