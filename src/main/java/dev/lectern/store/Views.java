package dev.lectern.store;

import dev.lectern.query.QueryParser;
import dev.lectern.store.SavedViews.View;
import dev.lectern.store.SavedViews.ViewCount;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Saved queries; every change of them is a step of the journal. */
final class Views {

  private final Journal journal;

  Views(Journal journal) {
    this.journal = journal;
  }

  static List<View> all(Session session) throws SQLException {
    return session.list(
        "SELECT name, query, texts FROM saved_view ORDER BY name COLLATE NOCASE, name",
        Views::read);
  }

  static View read(ResultSet row) throws SQLException {
    return new View(row.getString("name"), row.getString("query"), row.getBoolean("texts"));
  }

  static List<ViewCount> counted(Session session) throws SQLException {
    List<ViewCount> counted = new ArrayList<>();
    for (View view : all(session)) {
      var query = QueryParser.parse(view.query());
      long posts = view.texts() ? new Search(session, query).count() : Lists.count(session, query);
      counted.add(new ViewCount(view, posts));
    }
    return counted;
  }

  void save(Session session, View view) throws SQLException {
    if (all(session).contains(view)) {
      return;
    }
    ViewJournal.keep(session, step(session, view.name(), "saved"), view.name());
    write(session, view);
  }

  /** A view of that name is replaced. */
  static void write(Session session, View view) throws SQLException {
    session.change(
        "REPLACE INTO saved_view (name, query, texts) VALUES (?, ?, ?)",
        view.name(),
        view.query(),
        view.texts());
  }

  /** A view that has the new name already makes room. */
  void rename(Session session, String name, String other) throws SQLException {
    if (name.equals(other) || isUnknown(session, name)) {
      return;
    }
    long entry = step(session, name, "renamed");
    ViewJournal.keep(session, entry, name);
    ViewJournal.keep(session, entry, other);
    session.change("UPDATE OR REPLACE saved_view SET name = ? WHERE name = ?", other, name);
  }

  void remove(Session session, String name) throws SQLException {
    if (isUnknown(session, name)) {
      return;
    }
    ViewJournal.keep(session, step(session, name, "removed"), name);
    session.change("DELETE FROM saved_view WHERE name = ?", name);
  }

  private long step(Session session, String name, String what) throws SQLException {
    return journal.begin(session, "view “%s” %s".formatted(name, what));
  }

  private static boolean isUnknown(Session session, String name) throws SQLException {
    return session.number("SELECT count(*) FROM saved_view WHERE name = ?", name) == 0;
  }
}
