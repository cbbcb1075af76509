package dev.lectern.extract;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds where a page says a long part of its text again, word for word, for another screen. */
final class Copies {

  /**
   * So many lines one after another, with so many characters of prose, nobody repeats on purpose; a
   * reference repeats its tables and examples.
   */
  private static final int FEWEST_LINES = 8;

  private static final int FEWEST_CHARACTERS = 1_000;

  private static final double MOSTLY = 0.6;

  /** A prime, many times as many as a text has lines. */
  private static final int SUMS = 8_191;

  private Copies() {}

  /** The lines that others may repeat word for word, told by their length and a few letters. */
  static BitSet alike(List<TextLine> lines) {
    BitSet once = new BitSet(SUMS);
    BitSet twice = new BitSet(SUMS);
    for (TextLine line : lines) {
      int sum = sum(line.text());
      twice.set(sum, once.get(sum) || twice.get(sum));
      once.set(sum);
    }
    BitSet alike = new BitSet(lines.size());
    for (int i = 0; i < lines.size() && !twice.isEmpty(); i++) {
      alike.set(i, twice.get(sum(lines.get(i).text())));
    }
    return alike;
  }

  private static int sum(String text) {
    int length = text.length();
    int letters = text.charAt(0) + 31 * text.charAt(length / 2) + 961 * text.charAt(length - 1);
    return Math.floorMod(letters + 29_791 * length, SUMS);
  }

  /**
   * The lines that are a copy of earlier ones.
   *
   * @param alike those that may be
   */
  static BitSet in(List<TextLine> lines, BitSet alike) {
    BitSet copies = new BitSet();
    if (!repeatProse(lines, alike)) {
      return copies;
    }
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

  private static boolean repeatProse(List<TextLine> lines, BitSet alike) {
    Set<String> said = new HashSet<>();
    return !alike.stream()
        .mapToObj(lines::get)
        .filter(TextLine::isProse)
        .map(TextLine::text)
        .allMatch(said::add);
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
