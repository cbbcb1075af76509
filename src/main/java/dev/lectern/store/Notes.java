package dev.lectern.store;

import dev.lectern.store.Notebook.Note;
import dev.lectern.store.Notebook.Passage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;

/** Highlights and notes of the reader; every change of them can be undone. */
final class Notes {

  private final InstantSource clock;
  private final Journal journal;

  Notes(InstantSource clock, Journal journal) {
    this.clock = clock;
    this.journal = journal;
  }

  /** In the order of the text. */
  static List<Note> of(Session session, long post) throws SQLException {
    return session.list(
        "SELECT * FROM note WHERE post = ? ORDER BY block, start, id", Notes::read, post);
  }

  /** Of all posts, the newest first. */
  static List<Note> all(Session session) throws SQLException {
    return session.list("SELECT * FROM note ORDER BY id DESC", Notes::read);
  }

  private static Note read(ResultSet row) throws SQLException {
    return new Note(
        row.getLong("id"),
        row.getLong("post"),
        new Passage(
            row.getInt("block"), row.getInt("start"), row.getInt("length"), row.getString("quote")),
        row.getString("text"),
        row.getString("made"));
  }

  Note add(Session session, long post, Passage passage, String text) throws SQLException {
    String made = clock.instant().toString();
    long id =
        session.insert(
            """
            INSERT INTO note (post, block, start, length, quote, text, made)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            post,
            passage.block(),
            passage.start(),
            passage.length(),
            passage.quote(),
            text,
            made);
    NoteJournal.made(session, journal.begin(session, "a passage marked"), id);
    return new Note(id, post, passage, text, made);
  }

  void edit(Session session, long note, String text) throws SQLException {
    NoteJournal.keep(session, journal.begin(session, "a note written"), note);
    session.change("UPDATE note SET text = ? WHERE id = ?", text, note);
  }

  void remove(Session session, long note) throws SQLException {
    NoteJournal.keep(session, journal.begin(session, "a mark removed"), note);
    session.change("DELETE FROM note WHERE id = ?", note);
  }
}
