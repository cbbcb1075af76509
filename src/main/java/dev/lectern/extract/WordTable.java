package dev.lectern.extract;

import java.util.stream.Stream;

/**
 * Words that are looked for in names such as {@code postMeta-top}. Few names of a page hold any, so
 * the words of a name are told by their sums only, without being made.
 */
final class WordTable {

  private static final int ASCII = 0x80;

  /** A power of two, several times as many as there are words. */
  private static final int PLACES = 1_024;

  /** The sums of the words, each where it falls or behind; nothing is 0. */
  private final int[] sums = new int[PLACES];

  private WordTable() {}

  /** Of words in lower case. */
  static WordTable of(Stream<String> words) {
    WordTable table = new WordTable();
    words.distinct().forEach(word -> table.add(word.hashCode()));
    return table;
  }

  private void add(int sum) {
    sums[place(sum)] = sum;
  }

  /** Whether one of the words may be among those of a name, as {@link Words} parts them. */
  boolean mayBeIn(String name) {
    int sum = 0;
    boolean small = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= ASCII) {
        return true;
      }
      boolean large = c >= 'A' && c <= 'Z';
      boolean part = !large && !isSmall(c) && (c < '0' || c > '9');
      boolean ends = part || (large && small);
      if (ends && holds(sum)) {
        return true;
      }
      sum = part ? 0 : 31 * (ends ? 0 : sum) + (large ? c + ' ' : c);
      small = isSmall(c);
    }
    return holds(sum);
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }

  private boolean holds(int sum) {
    return sum != 0 && sums[place(sum)] == sum;
  }

  /** Where a sum stands, or else would. */
  private int place(int sum) {
    int place = (sum ^ (sum >>> 16)) & (PLACES - 1);
    while (sums[place] != 0 && sums[place] != sum) {
      place = (place + 1) & (PLACES - 1);
    }
    return place;
  }
}
