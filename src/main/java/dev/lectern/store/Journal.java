package dev.lectern.store;

import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be undone: for each change of state, how all that it changed stood before it. */
final class Journal {

  /** So many steps back. */
  private static final int KEPT = 200;

  private final InstantSource clock;

  Journal(InstantSource clock) {
    this.clock = clock;
  }

  /** Keeps how the posts of a condition on {@code listing l} stand; gives the entry's id. */
  long begin(Session session, Plan where) throws SQLException {
    long entry =
        session.insert(
            "INSERT INTO journal (made, sentence) VALUES (?, '')", clock.instant().toString());
    session.change(
        """
        INSERT INTO undo
        SELECT ?, l.post, coalesce(s.read, 0), coalesce(s.starred, 0), coalesce(s.seen, 0),
          coalesce(s.tags, '')
        FROM listing l LEFT JOIN state s ON s.post = l.post WHERE
        """
            + where.where(),
        Stream.concat(Stream.of(entry), where.values().stream()).toArray());
    return entry;
  }

  /** Begins a step that changes no post's marks; gives its id. */
  long begin(Session session, String sentence) throws SQLException {
    long entry =
        session.insert(
            "INSERT INTO journal (made, sentence) VALUES (?, ?)",
            clock.instant().toString(),
            sentence);
    session.change("DELETE FROM journal WHERE id <= ?", entry - KEPT);
    return entry;
  }

  int size(Session session, long entry) throws SQLException {
    return (int) session.number("SELECT count(*) FROM undo WHERE journal = ?", entry);
  }

  void describe(Session session, long entry, String sentence) throws SQLException {
    session.change("UPDATE journal SET sentence = ? WHERE id = ?", sentence, entry);
    session.change("DELETE FROM journal WHERE id <= ?", entry - KEPT);
  }

  /** Leaves out the posts that stand as they stood before. */
  void dropUnchanged(Session session, long entry) throws SQLException {
    session.change(
        """
        DELETE FROM undo WHERE journal = ? AND (read, starred, seen, tags) =
          (SELECT read, starred, seen, tags FROM state WHERE state.post = undo.post)
        """,
        entry);
  }

  void forget(Session session, long entry) throws SQLException {
    session.change("DELETE FROM journal WHERE id = ?", entry);
  }

  /** The last change, with what it changed still there. */
  private record Entry(long id, String sentence) {}

  /** Puts all that the last change changed back as it stood; gives what was taken back. */
  Optional<String> undo(Session session) throws SQLException {
    Optional<Entry> last =
        session.first(
            """
            SELECT id, sentence FROM journal
            WHERE EXISTS (SELECT 1 FROM undo WHERE undo.journal = journal.id)
              OR EXISTS (SELECT 1 FROM undo_note WHERE undo_note.journal = journal.id)
              OR EXISTS (SELECT 1 FROM undo_name WHERE undo_name.journal = journal.id)
              OR EXISTS (SELECT 1 FROM undo_view WHERE undo_view.journal = journal.id)
            ORDER BY id DESC LIMIT 1
            """,
            row -> new Entry(row.getLong(1), row.getString(2)));
    if (last.isPresent()) {
      restore(session, last.get().id);
      NoteJournal.restore(session, last.get().id);
      NameJournal.restore(session, last.get().id);
      ViewJournal.restore(session, last.get().id);
      forget(session, last.get().id);
    }
    return last.map(entry -> "Taken back: " + entry.sentence + ".");
  }

  private static void restore(Session session, long entry) throws SQLException {
    List<Long> retagged =
        session.numbers(
            """
            SELECT undo.post FROM undo JOIN state ON state.post = undo.post
            WHERE journal = ? AND state.tags <> undo.tags
            """,
            entry);
    session.change(
        """
        INSERT INTO state (post, read, starred, seen, tags)
        SELECT post, read, starred, seen, tags FROM undo WHERE journal = ?
        ON CONFLICT DO UPDATE SET read = excluded.read, starred = excluded.starred,
          seen = excluded.seen, tags = excluded.tags
        """,
        entry);
    for (long post : retagged) {
      TextIndex.retag(session, post);
    }
  }
}
