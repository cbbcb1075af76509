package dev.lectern.store;

import java.sql.SQLException;

/** What blogs were called before a step, and their return to it. */
final class NameJournal {

  private NameJournal() {}

  /** Keeps the name of a blog; call it before it gets another. */
  static void keep(Session session, long entry, long blog) throws SQLException {
    session.change("INSERT INTO undo_name SELECT ?, id, name FROM blog WHERE id = ?", entry, blog);
  }

  /** Gives the blogs of a step their names back. */
  static void restore(Session session, long entry) throws SQLException {
    session.change(
        """
        UPDATE blog SET name = undo_name.name FROM undo_name
        WHERE undo_name.blog = blog.id AND undo_name.journal = ?
        """,
        entry);
  }
}
