package dev.lectern.extract;

import java.util.Arrays;
import java.util.List;
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

  /** The word of each sum; an empty one of nothing. */
  private final String[] words = new String[PLACES];

  private WordTable() {
    Arrays.fill(words, "");
  }

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
    words.distinct().forEach(table::add);
    return table;
  }

  private void add(String word) {
    int place = place(word.hashCode());
    sums[place] = word.hashCode();
    words[place] = word;
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

  /**
   * Adds the words of a name, as {@link Words} parts it, with an empty one for each that is none of
   * these; a name beyond ASCII with all its words.
   */
  void read(String name, List<String> found) {
    int before = found.size();
    int end = Math.min(name.length(), Words.LONGEST);
    int start = 0;
    int sum = 0;
    boolean small = false;
    for (int i = 0; i <= end; i++) {
      char c = i == end ? ' ' : name.charAt(i);
      if (c >= ASCII) {
        found.subList(before, found.size()).clear();
        Words.split(name, found);
        return;
      }
      char letter = LETTERS[c];
      boolean parts = letter == NONE;
      boolean ends = parts || (letter != c && small);
      if (ends && i > start) {
        found.add(word(sum, name, start, i));
      }
      start = ends ? i + (parts ? 1 : 0) : start;
      sum = parts ? 0 : 31 * (ends ? 0 : sum) + letter;
      small = letter == c && c >= 'a';
    }
  }

  /** The word that a part of a name is, or an empty one. */
  private String word(int sum, String name, int start, int end) {
    String word = words[place(sum)];
    boolean is =
        word.length() == end - start && name.regionMatches(true, start, word, 0, word.length());
    return is ? word : "";
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
