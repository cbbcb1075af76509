package dev.lectern.store;

import java.util.ArrayList;
import java.util.List;

/**
 * Words to be found next to each other in the index; the last may be the beginning of a word.
 *
 * @param column the index's column they must stand in, or empty for any
 */
record Leaf(List<String> words, boolean prefix, String column) {

  Leaf {
    words = List.copyOf(words);
  }

  /** What a text asks for; without words it asks for nothing. */
  static Leaf of(String text, boolean prefix, String column) {
    List<Words.Word> words = new ArrayList<>(Words.of(text));
    boolean open = prefix;
    if (!words.isEmpty() && words.getLast().tail()) {
      open = !dropTail(words);
    }
    return new Leaf(words.stream().map(Words.Word::text).toList(), open, column);
  }

  /** A run's last character is in its last pair already; alone it begins pairs. */
  private static boolean dropTail(List<Words.Word> words) {
    boolean inPair = words.size() > 1 && words.get(words.size() - 2).end() == words.getLast().end();
    if (inPair) {
      words.removeLast();
    }
    return inPair;
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** So short a beginning that nearly every text may have it. */
  boolean isShort() {
    return prefix
        && words.size() == 1
        && words.getFirst().length() <= 3
        && words.getFirst().charAt(0) < 0x0e00;
  }

  /** As an FTS5 query, quoted. */
  String match() {
    String phrase = '"' + String.join(" ", words).replace("\"", "\"\"") + '"';
    return (column.isEmpty() ? "" : column + " : ") + phrase + (prefix ? " *" : "");
  }

  /** How many words of the text beginning at that one are these; 0 where they are not. */
  int matches(List<Words.Word> text, int at) {
    if (at + words.size() > text.size()) {
      return 0;
    }
    for (int i = 0; i < words.size(); i++) {
      String word = text.get(at + i).text();
      boolean open = prefix && i == words.size() - 1;
      if (open ? !word.startsWith(words.get(i)) : !word.equals(words.get(i))) {
        return 0;
      }
    }
    return words.size();
  }
}
