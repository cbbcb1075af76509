package dev.lectern.extract;

import java.util.stream.Stream;

/**
 * Words that are looked for in names such as {@code postMeta-top}. Few names of a page hold any, so
 * the words of a name are told by their sums only, without being made.
 */
final class WordTable {

  private static final int ASCII = 0x80;

  private static final char NONE = 0;

  /** Each letter in lower case, each digit as it is, and nothing for what parts words. */
  private static final char[] LETTERS = letters();

  /** A power of two, several times as many as there are words. */
  private static final int PLACES = 1_024;

  /** The sums of the words, each where it falls or behind; nothing is 0. */
  private final int[] sums = new int[PLACES];

  private WordTable() {}

  private static char[] letters() {
    char[] letters = new char[ASCII];
    for (char c = 0; c < ASCII; c++) {
      letters[c] = Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : NONE;
    }
    return letters;
  }

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
      char letter = LETTERS[c];
      boolean ends = letter == NONE || (letter != c && small);
      if (ends && holds(sum)) {
        return true;
      }
      sum = letter == NONE ? 0 : 31 * (ends ? 0 : sum) + letter;
      small = letter == c && c >= 'a';
    }
    return holds(sum);
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
