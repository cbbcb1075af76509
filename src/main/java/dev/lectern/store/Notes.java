package dev.lectern.store;

import dev.lectern.store.Notebook.Note;
import dev.lectern.store.Notebook.Passage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;

/** Highlights and notes of the reader. */
final class Notes {

  private final InstantSource clock;

  Notes(InstantSource clock) {
    this.clock = clock;
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
    return new Note(id, post, passage, text, made);
  }

  static void edit(Session session, long note, String text) throws SQLException {
    session.change("UPDATE note SET text = ? WHERE id = ?", text, note);
  }

  static void remove(Session session, long note) throws SQLException {
    session.change("DELETE FROM note WHERE id = ?", note);
  }
}
