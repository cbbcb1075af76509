package dev.lectern.byline;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;

/**
 * Words that are looked for in a text as they stand there, in either case: most that is asked for
 * is none of them by its length or its first letters, and need not be cut out of the text.
 */
public final class WordList {

  /** So many bits tell the letters of ASCII apart, in either case alike. */
  private static final int BITS = 5;

  private static final int LETTER = (1 << BITS) - 1;
  private static final int LETTERS = 3;

  /** What begins with signs beyond ASCII. */
  private static final int BEYOND = -1;

  private final Set<String> words;
  private final int longest;

  /** The first letters of the words, as numbers. */
  private final BitSet beginnings = new BitSet(1 << (BITS * LETTERS));

  private WordList(Set<String> words) {
    this.words = words;
    this.longest = words.stream().mapToInt(String::length).max().orElse(0);
    for (String word : words) {
      int beginning = beginning(word, 0, word.length());
      if (beginning != BEYOND) {
        beginnings.set(beginning);
      }
    }
  }

  /** Words in lower case. */
  public static WordList of(String... words) {
    return new WordList(Set.of(words));
  }

  /** Where the first run of letters between two places stands that is one of the words, or -1. */
  public int find(String text, int from, int to) {
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || !Character.isLetter(text.charAt(i))) {
        if (holds(text, start, i)) {
          return start;
        }
        start = i + 1;
      }
    }
    return -1;
  }

  /** Whether a part of a text is one of the words. */
  boolean holds(String text, int start, int end) {
    return mayHold(text, start, end)
        && words.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
  }

  /** Whether a word may be one of the words, by its first letters; beyond ASCII any may. */
  boolean mayHold(String word) {
    return mayHold(word, 0, word.length()) || (!word.isEmpty() && word.charAt(0) >= Tokens.ASCII);
  }

  private boolean mayHold(String text, int start, int end) {
    if (start >= end || end - start > longest) {
      return false;
    }
    int beginning = beginning(text, start, end);
    return beginning == BEYOND || beginnings.get(beginning);
  }

  /** The bits of the first letters, as far as there are so many. */
  private static int beginning(String text, int start, int end) {
    int letters = 0;
    for (int i = start; i < start + LETTERS; i++) {
      char c = i < end ? text.charAt(i) : 0;
      if (c >= Tokens.ASCII) {
        return BEYOND;
      }
      letters = letters << BITS | (c & LETTER);
    }
    return letters;
  }
}
