package dev.lectern.store;

import java.util.List;

/** The reader's notes on passages of posts. */
public interface Notebook {

  /** The notes of a post in the order of its text. */
  List<Note> notes(long post);

  /** The notes of all posts, newest first. */
  List<Note> notes();

  /** Marks a passage, with a text or without. Undoable as one step, as are the two below. */
  Note annotate(long post, Passage passage, String text);

  void editNote(long note, String text);

  void removeNote(long note);

  /**
   * A stretch of a block's text.
   *
   * @param start where it begins, in characters
   * @param quote its words
   */
  record Passage(int block, int start, int length, String quote) {}

  /**
   * A note of the reader; its text is empty where a passage is only marked.
   *
   * @param made an instant, ISO 8601
   */
  record Note(long id, long post, Passage passage, String text, String made) {}
}
