package dev.lectern.cli;

import java.util.List;

/**
 * Something that was examined.
 *
 * @param about a word for it
 * @param words what was found, in a line or several
 * @param advice what to do about it; none where all is well
 * @param well whether the program can work with it
 */
record Finding(String about, List<String> words, String advice, boolean well) {

  Finding {
    words = List.copyOf(words);
  }

  static Finding well(String about, String words) {
    return new Finding(about, List.of(words), "", true);
  }

  static Finding well(String about, String words, String advice) {
    return new Finding(about, List.of(words), advice, true);
  }

  static Finding wrong(String about, List<String> words, String advice) {
    return new Finding(about, words, advice, false);
  }
}
