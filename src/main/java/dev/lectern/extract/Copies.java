package dev.lectern.extract;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds where a page says a long part of its text again, word for word, for another screen. */
final class Copies {

  /**
   * So many lines one after another, with so many characters of prose, nobody repeats on purpose; a
   * reference repeats its tables and examples.
   */
  private static final int FEWEST_LINES = 8;

  private static final int FEWEST_CHARACTERS = 1_000;

  private static final double MOSTLY = 0.6;

  private Copies() {}

  /** The lines that are a copy of earlier ones. */
  static BitSet in(List<TextLine> lines) {
    BitSet copies = new BitSet();
    int[] earlier = earlier(lines);
    int start = 0;
    for (int i = 1; i <= lines.size(); i++) {
      boolean goesOn = i < lines.size() && earlier[i] == earlier[start] + i - start;
      if (!goesOn || earlier[start] < 0) {
        mark(copies, lines, start, earlier[start] < 0 ? start : i);
        start = i;
      }
    }
    return copies;
  }

  /** Where each line was first said, -1 for the first time. */
  private static int[] earlier(List<TextLine> lines) {
    Map<String, Integer> first = new HashMap<>();
    int[] earlier = new int[lines.size()];
    for (int i = 0; i < earlier.length; i++) {
      Integer before = first.putIfAbsent(lines.get(i).text(), i);
      earlier[i] = before == null ? -1 : before;
    }
    return earlier;
  }

  private static void mark(BitSet copies, List<TextLine> lines, int from, int to) {
    int characters = 0;
    int prose = 0;
    for (int i = from; i < to; i++) {
      int length = lines.get(i).text().length();
      characters += length;
      prose += lines.get(i).isProse() ? length : 0;
    }
    if (to - from >= FEWEST_LINES && prose >= FEWEST_CHARACTERS && prose >= characters * MOSTLY) {
      copies.set(from, to);
    }
  }
}
