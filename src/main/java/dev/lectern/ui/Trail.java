package dev.lectern.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where jumps of a post came from, and what lies ahead again after going back.
 *
 * @param behind first lines of the screens that were left, the last at the end
 * @param ahead what was gone back from, the nearest at the end
 */
public record Trail(List<Integer> behind, List<Hop> ahead) {

  /** No jump was made. */
  public static final Trail NONE = new Trail(List.of(), List.of());

  private static final int KEPT = 100;

  /** Where one can go forward to. */
  public sealed interface Hop {
    /** A line of the same post. */
    record Line(int top) implements Hop {}

    /** Another post. */
    record Post(Reader reader) implements Hop {}
  }

  public Trail {
    behind = List.copyOf(behind);
    ahead = List.copyOf(ahead);
  }

  /** A new jump; what was ahead is forgotten. */
  Trail leaving(int top) {
    List<Integer> more = new ArrayList<>(behind);
    more.add(top);
    return new Trail(more.subList(Math.max(0, more.size() - KEPT), more.size()), List.of());
  }

  /** The line that the last jump came from. */
  Optional<Integer> last() {
    return behind.isEmpty() ? Optional.empty() : Optional.of(behind.getLast());
  }

  /** After going back from a line. */
  Trail back(int top) {
    return new Trail(behind.subList(0, behind.size() - 1), with(new Hop.Line(top)));
  }

  /** After going back to here from another post. */
  Trail backFrom(Reader other) {
    return new Trail(behind, with(new Hop.Post(other)));
  }

  private List<Hop> with(Hop hop) {
    List<Hop> more = new ArrayList<>(ahead);
    more.add(hop);
    return more;
  }

  /** What lies ahead. */
  Optional<Hop> next() {
    return ahead.isEmpty() ? Optional.empty() : Optional.of(ahead.getLast());
  }

  /** After going forward from a line. */
  Trail forward(int top) {
    List<Integer> more = new ArrayList<>(behind);
    more.add(top);
    return new Trail(more, ahead.subList(0, ahead.size() - 1));
  }

  /** After going forward to another post. */
  Trail forwardOut() {
    return new Trail(behind, ahead.subList(0, ahead.size() - 1));
  }
}
