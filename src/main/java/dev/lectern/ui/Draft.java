package dev.lectern.ui;

import dev.lectern.store.Notebook.Note;
import dev.lectern.store.Notebook.Passage;

/**
 * A note that is being written.
 *
 * @param note its id, 0 for a new one
 * @param text what there was of it before
 */
public record Draft(long post, long note, Passage passage, String text) {

  /** A note that is written on. */
  static Draft of(Note note) {
    return new Draft(note.post(), note.id(), note.passage(), note.text());
  }
}
