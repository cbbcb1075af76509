package dev.lectern.ui;

import dev.lectern.typeset.PictureCells;
import dev.lectern.typeset.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Pictures in cells, ready to be painted or asked for.
 *
 * @param painted no rows where a picture could not be decoded
 */
public record Gallery(Map<Key, Painting> painted) {

  /** No picture. */
  public static final Gallery EMPTY = new Gallery(Map.of());

  /** So many are kept; a screen shows a few. */
  private static final int KEPT = 24;

  /** A picture in so many cells. */
  public record Key(String source, PictureCells cells) {}

  /** Its rows, top first; not whole while it is asked for. */
  public record Painting(List<List<Span>> rows, boolean whole) {
    static final Painting ASKED = new Painting(List.of(), false);

    public Painting {
      rows = List.copyOf(rows);
    }
  }

  public Gallery {
    painted = Map.copyOf(painted);
  }

  /** A row of a picture's cells, where it is here. */
  public Optional<List<Span>> row(Key key, int row) {
    List<List<Span>> rows = painted.getOrDefault(key, Painting.ASKED).rows();
    return row >= 0 && row < rows.size() ? Optional.of(rows.get(row)) : Optional.empty();
  }

  boolean knows(Key key) {
    return painted.containsKey(key);
  }

  /** With pictures asked for; where there are too many, only those that are seen now stay. */
  Gallery asking(Set<Key> keys) {
    Map<Key, Painting> all = new HashMap<>(painted);
    if (all.size() + keys.size() > KEPT) {
      all.keySet().retainAll(keys);
    }
    keys.forEach(key -> all.putIfAbsent(key, Painting.ASKED));
    return new Gallery(all);
  }

  Gallery with(Key key, List<List<Span>> rows) {
    if (!painted.containsKey(key)) {
      return this;
    }
    Map<Key, Painting> all = new HashMap<>(painted);
    all.put(key, new Painting(rows, true));
    return new Gallery(all);
  }
}
