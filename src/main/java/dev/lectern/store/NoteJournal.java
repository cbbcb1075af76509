package dev.lectern.store;

import java.sql.SQLException;

/** How notes stood before a step, and their return to it. */
final class NoteJournal {

  private NoteJournal() {}

  /** Keeps a note as it stands; call it before it is changed or removed. */
  static void keep(Session session, long entry, long note) throws SQLException {
    session.change(
        """
        INSERT INTO undo_note
        SELECT ?, id, post, 1, block, start, length, quote, text, made FROM note WHERE id = ?
        """,
        entry,
        note);
  }

  /** Remembers that a note was not there; call it behind its making. */
  static void made(Session session, long entry, long note) throws SQLException {
    session.change(
        """
        INSERT INTO undo_note
        SELECT ?, id, post, 0, block, start, length, quote, text, made FROM note WHERE id = ?
        """,
        entry,
        note);
  }

  /** The same of all that were made after that one. */
  static void madeSince(Session session, long entry, long note) throws SQLException {
    session.change(
        """
        INSERT INTO undo_note
        SELECT ?, id, post, 0, block, start, length, quote, text, made FROM note WHERE id > ?
        """,
        entry,
        note);
  }

  /** Puts the notes of a step back. */
  static void restore(Session session, long entry) throws SQLException {
    session.change(
        "DELETE FROM note WHERE id IN (SELECT note FROM undo_note WHERE journal = ?)", entry);
    session.change(
        """
        INSERT INTO note (id, post, block, start, length, quote, text, made)
        SELECT note, post, block, start, length, quote, text, made FROM undo_note
        WHERE journal = ? AND existed = 1
        """,
        entry);
  }
}
