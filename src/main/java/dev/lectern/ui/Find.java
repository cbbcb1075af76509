package dev.lectern.ui;

import dev.lectern.typeset.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * What is looked for in a post, and where it stands.
 *
 * @param hits in the order of the text; a hit over a line's end has several pieces
 * @param current the index of the hit that the reader is at, -1 for none
 */
public record Find(Words words, List<List<Piece>> hits, int current) {

  /** Nothing is looked for. */
  public static final Find NONE = new Find(Words.NONE, List.of(), -1);

  public Find {
    hits = List.copyOf(hits);
  }

  /** Looks through the lines; words over a line's end are found where both belong to one block. */
  public static Find in(List<Line> lines, Words words) {
    if (words.isEmpty()) {
      return NONE;
    }
    List<List<Piece>> hits = new ArrayList<>();
    int from = 0;
    while (from < lines.size()) {
      int to = from + 1;
      while (to < lines.size() && lines.get(from).block() == lines.get(to).block()) {
        to++;
      }
      collect(lines, from, to, words, hits);
      from = to;
    }
    return new Find(words, hits, -1);
  }

  private static void collect(
      List<Line> lines, int from, int to, Words words, List<List<Piece>> hits) {
    StringBuilder joined = new StringBuilder();
    List<int[]> starts = new ArrayList<>();
    for (int i = from; i < to; i++) {
      String text = lines.get(i).text();
      int indent = text.length() - text.stripLeading().length();
      joined.append(joined.isEmpty() ? "" : " ");
      starts.add(new int[] {joined.length(), indent, i});
      joined.append(text.strip());
    }
    for (Words.Stretch stretch : words.in(joined.toString())) {
      hits.add(pieces(starts, joined.length(), stretch));
    }
  }

  private static List<Piece> pieces(List<int[]> starts, int length, Words.Stretch stretch) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int[] start = starts.get(i);
      int end = i + 1 < starts.size() ? starts.get(i + 1)[0] - 1 : length;
      int from = Math.max(stretch.from(), start[0]);
      int to = Math.min(stretch.to(), end);
      if (from < to) {
        pieces.add(new Piece(start[2], from - start[0] + start[1], to - start[0] + start[1]));
      }
    }
    return List.copyOf(pieces);
  }

  /** The line of the current hit, or -1. */
  public int line() {
    return current < 0 ? -1 : hits.get(current).getFirst().line();
  }

  /** At the first hit at or below a line; around the end to the first of all. */
  public Find nearest(int line) {
    for (int i = 0; i < hits.size(); i++) {
      if (hits.get(i).getFirst().line() >= line) {
        return at(i);
      }
    }
    return at(hits.isEmpty() ? -1 : 0);
  }

  /** At the next hit or, with -1, the previous; around the ends. */
  public Find step(int by) {
    return hits.isEmpty() ? this : at(Math.floorMod(current + by, hits.size()));
  }

  /** At the hit of that number. */
  public Find at(int index) {
    return new Find(words, hits, index);
  }
}
