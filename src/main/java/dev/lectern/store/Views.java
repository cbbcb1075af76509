package dev.lectern.store;

import dev.lectern.query.Query;
import dev.lectern.query.QueryWriter;
import dev.lectern.store.Library.View;
import java.sql.SQLException;
import java.util.List;

/** Saved queries. */
final class Views {

  private Views() {}

  static List<View> all(Session session) throws SQLException {
    return session.list(
        "SELECT name, query FROM saved_view ORDER BY name COLLATE NOCASE",
        row -> new View(row.getString(1), row.getString(2)));
  }

  static void save(Session session, String name, Query query) throws SQLException {
    session.change("REPLACE INTO saved_view VALUES (?, ?)", name, QueryWriter.write(query));
  }

  static void remove(Session session, String name) throws SQLException {
    session.change("DELETE FROM saved_view WHERE name = ?", name);
  }
}
