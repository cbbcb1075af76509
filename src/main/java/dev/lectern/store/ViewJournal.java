package dev.lectern.store;

import java.sql.SQLException;

/** How saved views stood before a step, and their return to it. */
final class ViewJournal {

  private ViewJournal() {}

  /** Keeps the view of a name as it stands, or that there is none; call it before the change. */
  static void keep(Session session, long entry, String name) throws SQLException {
    session.change(
        """
        INSERT INTO undo_view
        SELECT ?, wanted.name, held.name IS NOT NULL, coalesce(held.query, ''),
          coalesce(held.texts, 0)
        FROM (SELECT ? AS name) AS wanted LEFT JOIN saved_view AS held ON held.name = wanted.name
        """,
        entry,
        name);
  }

  /** Puts the views of a step back. */
  static void restore(Session session, long entry) throws SQLException {
    session.change(
        "DELETE FROM saved_view WHERE name IN (SELECT name FROM undo_view WHERE journal = ?)",
        entry);
    session.change(
        """
        INSERT INTO saved_view (name, query, texts)
        SELECT name, query, texts FROM undo_view WHERE journal = ? AND existed = 1
        """,
        entry);
  }
}
