package dev.lectern.byline;

import java.util.Locale;
import java.util.Set;

/**
 * Words that are looked for in a text as they stand there, in either case: most that is asked for
 * is none of them by its length or its first two letters, and need not be cut out of the text.
 */
public final class WordList {

  /** What the letters of ASCII differ in, in either case alike. */
  private static final int LETTER = 0x1F;

  private final Set<String> words;
  private final int longest;

  /** For the first letter of a word, a bit for every second letter. */
  private final int[] seconds = new int[LETTER + 1];

  private WordList(Set<String> words) {
    this.words = words;
    this.longest = words.stream().mapToInt(String::length).max().orElse(0);
    for (String word : words) {
      seconds[word.charAt(0) & LETTER] |= 1 << second(word, 0, word.length());
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
    boolean ascii =
        text.charAt(start) < Tokens.ASCII
            && (end - start == 1 || text.charAt(start + 1) < Tokens.ASCII);
    return !ascii || (seconds[text.charAt(start) & LETTER] >> second(text, start, end) & 1) != 0;
  }

  private static int second(String text, int start, int end) {
    return end - start == 1 ? 0 : text.charAt(start + 1) & LETTER;
  }
}
