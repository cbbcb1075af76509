package dev.lectern.ui;

import java.util.ArrayList;
import java.util.List;

/**
 * A passage of a post that is being chosen: paragraphs, or the sentences of them.
 *
 * @param units what can be chosen, in the order of the text
 * @param from the index of the unit where it was begun
 * @param to the index of the unit where it ends, before or behind that
 * @param finer whether the units are sentences
 */
public record Choice(List<Stretch> units, int from, int to, boolean finer) {

  /** A stretch of set lines; one piece a line. */
  public record Stretch(List<Piece> pieces) {
    public Stretch {
      pieces = List.copyOf(pieces);
    }

    int first() {
      return pieces.getFirst().line();
    }

    int last() {
      return pieces.getLast().line();
    }
  }

  public Choice {
    units = List.copyOf(units);
  }

  /** What is chosen. */
  public List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    units
        .subList(Math.min(from, to), Math.max(from, to) + 1)
        .forEach(unit -> pieces.addAll(unit.pieces()));
    return pieces;
  }

  /** With another unit chosen instead. */
  Choice at(int index) {
    int there = Math.clamp(index, 0, units.size() - 1);
    return new Choice(units, there, there, finer);
  }

  /** With units added, or taken away again. */
  Choice reaching(int index) {
    return new Choice(units, from, Math.clamp(index, 0, units.size() - 1), finer);
  }
}
