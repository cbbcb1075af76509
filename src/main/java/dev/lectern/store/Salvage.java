package dev.lectern.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Takes out of a damaged library, which may be of an older version, what can still be read, row by
 * row: of each table from its beginning up to the damage, from its end back to it, and each row
 * between for itself.
 */
final class Salvage {

  /** Tables with row ids, those first that others refer to. */
  private static final List<String> NUMBERED =
      List.of(
          "blog",
          "post",
          "state",
          "note",
          "body",
          "page",
          "revision",
          "attempt",
          "journal",
          "image");

  private static final List<String> OTHERS =
      List.of(
          "saved_view",
          "memory",
          "visit",
          "undo",
          "undo_note",
          "undo_name",
          "undo_view",
          "picture",
          "illustration");

  /** Row ids that the damage of the last page of a table may have hidden. */
  private static final long MOST_HIDDEN = 1_000;

  private final Session damaged;
  private final Session fresh;

  private Salvage(Session damaged, Session fresh) {
    this.damaged = damaged;
    this.fresh = fresh;
  }

  /** From a library that nobody else has open into a new one; gives how many posts came over. */
  static int between(Database damaged, Database fresh) {
    return fresh.write(to -> {
      damaged.alone(from -> new Salvage(from, to).everything());
      Checkup.rebuild(to);
      return (int) to.number("SELECT count(*) FROM post");
    });
  }

  private void everything() throws SQLException {
    for (String table : NUMBERED) {
      numbered(table);
    }
    for (String table : OTHERS) {
      boolean whole = walk(table, "ORDER BY 1", new TreeSet<>());
      if (!whole) {
        walk(table, "ORDER BY 1 DESC", new TreeSet<>());
      }
    }
  }

  private void numbered(String table) throws SQLException {
    SortedSet<Long> first = new TreeSet<>();
    if (walk(table, "ORDER BY 1", first)) {
      return;
    }
    SortedSet<Long> last = new TreeSet<>();
    walk(table, "ORDER BY 1 DESC", last);
    if (first.isEmpty() && last.isEmpty()) {
      return;
    }
    long from = first.isEmpty() ? 1 : first.last() + 1;
    long to = last.isEmpty() ? from + MOST_HIDDEN : last.first() - 1;
    String key = columns(table).getFirst();
    for (long id = from; id <= to; id++) {
      walk(table, "WHERE " + key + " = " + id, new TreeSet<>());
    }
  }

  /** Gives whether it came to the end; the first columns of the rows it met are the row ids. */
  private boolean walk(String table, String condition, SortedSet<Long> ids) throws SQLException {
    List<String> columns = columns(table);
    if (columns.isEmpty()) {
      return true;
    }
    try {
      damaged.list(
          "SELECT %s FROM %s NOT INDEXED %s"
              .formatted(String.join(", ", columns), table, condition),
          row -> {
            ids.add(row.getLong(1));
            return take(table, columns, row);
          });
      return true;
    } catch (SQLException unreadable) {
      return false;
    }
  }

  /** Those that an older version of the table has too; none where it had no such table. */
  private List<String> columns(String table) throws SQLException {
    List<String> columns = new ArrayList<>(columns(fresh, table));
    columns.retainAll(columns(damaged, table));
    return columns;
  }

  private static List<String> columns(Session session, String table) throws SQLException {
    return session.list("SELECT name FROM pragma_table_info(?)", row -> row.getString(1), table);
  }

  /** A row with holes, or that refers to one that was lost, is of no use. */
  private boolean take(String table, List<String> columns, ResultSet row) throws SQLException {
    List<Object> values = new ArrayList<>();
    for (String column : columns) {
      Object value = row.getObject(column);
      if (value == null) {
        return false;
      }
      values.add(value);
    }
    String places = "?, ".repeat(columns.size() - 1) + "?";
    return insert(
        "INSERT OR IGNORE INTO %s (%s) VALUES (%s)"
            .formatted(table, String.join(", ", columns), places),
        values);
  }

  private boolean insert(String sql, List<Object> values) {
    try {
      return fresh.change(sql, values.toArray()) == 1;
    } catch (SQLException unfit) {
      return false;
    }
  }
}
