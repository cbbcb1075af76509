package dev.lectern.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A list best first, newest first among equals.
 *
 * <p>Every hit has to be weighed before the first can be shown. Where that would take longer than a
 * person waits between two keys, those with the words in the title or the tags are weighed and come
 * first, and the others follow, newest first.
 */
final class Weighed {

  /** So many are weighed. */
  static final int MOST = 5_000;

  /** From the wide to the narrow. */
  private static final List<String> COLUMNS = List.of("", "{title tags} : ", "{title} : ");

  private final Session session;
  private final Plan plan;
  private final int most;

  Weighed(Session session, Plan plan) {
    this(session, plan, MOST);
  }

  /**
   * @param most how many hits are weighed at most
   */
  Weighed(Session session, Plan plan, int most) {
    this.session = session;
    this.plan = plan;
    this.most = most;
  }

  List<Long> ids(long from, int size) throws SQLException {
    for (String columns : COLUMNS) {
      Plan best = within(columns);
      if (few(best)) {
        return bestFirst(best, Lists.BY_WEIGHT + " DESC, ", from, size);
      }
    }
    return bestFirst(within(COLUMNS.getLast()), "", from, size);
  }

  private Plan within(String columns) {
    return new Plan(columns + "(" + plan.match() + ")", plan.where(), plan.values());
  }

  private boolean few(Plan best) throws SQLException {
    String some = "SELECT count(*) FROM (SELECT 1 " + from(best) + " LIMIT " + (most + 1) + ")";
    return session.number(some, best.allValues()) <= most;
  }

  private static String from(Plan plan) {
    return Lists.from(plan, Planner.Index.HEAD);
  }

  private List<Long> bestFirst(Plan best, String weight, long from, int size) throws SQLException {
    List<Long> ids = new ArrayList<>(ids(best, weight, from, size));
    if (ids.size() < size) {
      long before = session.number("SELECT count(*) " + from(best), best.allValues());
      Plan others =
          new Plan(
              "(" + plan.match() + ") NOT (" + best.match() + ")", plan.where(), plan.values());
      ids.addAll(ids(others, "", Math.max(0, from - before), size - ids.size()));
    }
    return ids;
  }

  private List<Long> ids(Plan plan, String weight, long from, int size) throws SQLException {
    return session.numbers(
        "SELECT l.post FROM head CROSS JOIN listing l ON l.rank = head.rowid WHERE head MATCH ?"
            + plan.andWhere()
            + " ORDER BY "
            + weight
            + "head.rowid DESC LIMIT ? OFFSET ?",
        plan.allValues(size, from));
  }
}
