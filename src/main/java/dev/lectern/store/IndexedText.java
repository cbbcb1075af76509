package dev.lectern.store;

import java.util.List;

/**
 * What the indexes hold of a body.
 *
 * @param headings its headings, one a line
 * @param words all its words, with a space between
 * @param topics the words it keeps coming back to
 */
record IndexedText(String headings, String words, String topics) {

  static final IndexedText NOTHING = new IndexedText("", "", "");

  static IndexedText of(String headings, String text) {
    List<Words.Word> words = Words.of(text);
    return new IndexedText(headings, Words.join(words), Topics.words(words));
  }
}
