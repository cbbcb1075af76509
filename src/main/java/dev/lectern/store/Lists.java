package dev.lectern.store;

import dev.lectern.query.Query;
import dev.lectern.store.Library.Count;
import dev.lectern.store.Library.Counts;
import dev.lectern.store.Library.PostRow;
import dev.lectern.store.Planner.Index;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists of posts: windows of them, and how many there are. */
final class Lists {

  /** More tags than anybody looks through in a side pane. */
  private static final int TAGS = 500;

  /** From so many hits on, sorting them takes longer than walking the list. */
  private static final int MANY = 2_000;

  /** Of title, summary, tags and author; SQLite's function is the smaller the better. */
  static final String BY_WEIGHT = "-bm25(head, 30, 4, 6, 3)";

  private Lists() {}

  static long count(Session session, Query query) throws SQLException {
    Plan plan = new Planner(session, Index.HEAD).plan(query);
    return plan.isAll() ? all(session) : count(session, plan, Index.HEAD);
  }

  private static long all(Session session) throws SQLException {
    return session.number("SELECT coalesce(sum(posts), 0) FROM tally");
  }

  static long count(Session session, Plan plan, Index index) throws SQLException {
    return session.number("SELECT count(*) " + from(plan, index), plan.allValues());
  }

  /** The tables and conditions of a plan; without need the listing is left out. */
  static String from(Plan plan, Index index) {
    if (plan.match().isEmpty()) {
      return "FROM listing l" + (plan.where().isEmpty() ? "" : " WHERE " + plan.where());
    }
    String table = index.table();
    String match = " WHERE " + table + " MATCH ?" + plan.andWhere();
    return plan.where().isEmpty()
        ? "FROM " + table + match
        : "FROM %s CROSS JOIN listing l ON l.%s = %s.rowid%s"
            .formatted(table, index.key(), table, match);
  }

  static List<PostRow> window(Session session, Query query, Order order, long from, int size)
      throws SQLException {
    Plan plan = new Planner(session, Index.HEAD).plan(query);
    Order possible = plan.match().isEmpty() ? order.withoutRelevance() : order;
    return Rows.of(session, ids(session, plan, possible, from, size));
  }

  private static List<Long> ids(Session session, Plan plan, Order order, long from, int size)
      throws SQLException {
    if (plan.isAll()) {
      return everything(session, order, from, size);
    }
    if (order.isBestFirst()) {
      return new Weighed(session, plan).ids(from, size);
    }
    if (order.isByRelevance()) {
      return weighed(session, plan, order, from, size);
    }
    return byDate(order)
        ? byDate(session, plan, order, from, size)
        : sorted(session, plan, order, from, size);
  }

  /** Counted from the nearer end, since SQLite walks over all that stand before a window. */
  private static List<Long> everything(Session session, Order order, long from, int size)
      throws SQLException {
    long after = all(session) - from - size;
    if (after >= from) {
      return session.numbers(everything(order, false) + " LIMIT ? OFFSET ?", size, from);
    }
    long there = Math.max(0, size + Math.min(0, after));
    return session
        .numbers(everything(order, true) + " LIMIT ? OFFSET ?", there, Math.max(0, after))
        .reversed();
  }

  /** By date alone, the narrow index of ranks has all that is asked for. */
  private static String everything(Order order, boolean turned) {
    return byDate(order)
        ? "SELECT id FROM post ORDER BY rank" + (newestFirst(order) != turned ? " DESC" : "")
        : "SELECT l.post FROM listing l" + orderBy(order, turned);
  }

  private static boolean byDate(Order order) {
    return order.keys().isEmpty() || order.keys().getFirst().field() == Order.Field.DATE;
  }

  private static boolean newestFirst(Order order) {
    return order.keys().isEmpty() || order.keys().getFirst().descending();
  }

  /** The indexes give what they find in the order of its date already. */
  private static List<Long> byDate(Session session, Plan plan, Order order, long from, int size)
      throws SQLException {
    if (plan.match().isEmpty()) {
      return session.numbers(
          "SELECT l.post " + from(plan, Index.HEAD) + orderBy(order, false) + " LIMIT ? OFFSET ?",
          plan.allValues(size, from));
    }
    return session.numbers(
        "SELECT l.post FROM head CROSS JOIN listing l ON l.rank = head.rowid WHERE head MATCH ?"
            + plan.andWhere()
            + (newestFirst(order) ? " ORDER BY head.rowid DESC" : " ORDER BY head.rowid")
            + " LIMIT ? OFFSET ?",
        plan.allValues(size, from));
  }

  /** Every hit has to be weighed before the first can be shown. */
  private static List<Long> weighed(Session session, Plan plan, Order order, long from, int size)
      throws SQLException {
    return session.numbers(
        "SELECT l.post FROM head CROSS JOIN listing l ON l.rank = head.rowid WHERE head MATCH ?"
            + plan.andWhere()
            + orderBy(order, false)
            + " LIMIT ? OFFSET ?",
        plan.allValues(size, from));
  }

  /** Few hits are sorted; among many, the list is walked in its order until enough are found. */
  private static List<Long> sorted(Session session, Plan plan, Order order, long from, int size)
      throws SQLException {
    String some =
        "SELECT count(*) FROM (SELECT 1 " + from(plan, Index.HEAD) + " LIMIT " + MANY + ")";
    boolean many = session.number(some, plan.allValues()) == MANY;
    Plan condition = Planner.condition(plan, Index.HEAD);
    return session.numbers(
        "SELECT l.post FROM listing l WHERE "
            + (many ? condition.walked() : condition.where())
            + (many
                ? orderBy(order, false)
                : orderBy(order, false).replace(" ORDER BY ", " ORDER BY +"))
            + " LIMIT ? OFFSET ?",
        condition.allValues(size, from));
  }

  /**
   * Newest first among equals.
   *
   * @param turned the exact reverse of all that
   */
  private static String orderBy(Order order, boolean turned) {
    boolean dated = order.keys().stream().anyMatch(key -> key.field() == Order.Field.DATE);
    Stream<Order.Key> last = dated ? Stream.empty() : Order.NEWEST.keys().stream();
    return Stream.concat(order.keys().stream(), last)
        .map(key -> column(key.field()) + (falls(key) != turned ? " DESC" : ""))
        .collect(Collectors.joining(", ", " ORDER BY ", ""));
  }

  /** The listing says what is read, and the order what is unread. */
  private static boolean falls(Order.Key key) {
    return key.descending() != (key.field() == Order.Field.UNREAD);
  }

  private static String column(Order.Field field) {
    return switch (field) {
      case DATE -> "l.rank";
      case MINUTES -> "l.minutes";
      case TITLE -> "l.title";
      case BLOG -> "l.blog_name";
      case UNREAD -> "l.read";
      case RELEVANCE -> BY_WEIGHT;
    };
  }

  static Counts counts(Session session) throws SQLException {
    return new Counts(
        all(session),
        session.number("SELECT count(*) FROM listing l WHERE l.found > " + Memory.SINCE),
        session.number("SELECT coalesce(sum(unread), 0) FROM tally"),
        session.number("SELECT count(*) FROM listing WHERE started = 1"),
        session.number("SELECT count(*) FROM listing WHERE starred = 1"),
        Views.counted(session),
        named(
            session,
            """
            SELECT blog.name, coalesce(tally.posts, 0), coalesce(tally.unread, 0)
            FROM blog LEFT JOIN tally ON tally.blog = blog.id
            ORDER BY blog.name COLLATE NOCASE, blog.id
            """),
        named(
            session,
            "SELECT shown, posts, unread FROM tag_tally ORDER BY posts DESC, tag LIMIT " + TAGS));
  }

  private static List<Count> named(Session session, String sql) throws SQLException {
    return session.list(sql, row -> new Count(row.getString(1), row.getLong(2), row.getLong(3)));
  }
}
