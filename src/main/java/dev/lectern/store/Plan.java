package dev.lectern.store;

import java.util.ArrayList;
import java.util.List;

/**
 * A query as SQLite is asked: a full-text part, a condition on {@code listing l}, or both.
 *
 * @param match an FTS5 query, or empty
 * @param where an SQL condition, or empty
 * @param values what the condition's question marks stand for
 */
record Plan(String match, String where, List<Object> values) {

  static final Plan ALL = new Plan("", "", List.of());

  Plan {
    values = List.copyOf(values);
  }

  static Plan match(String match) {
    return new Plan(match, "", List.of());
  }

  static Plan where(String where, Object... values) {
    return new Plan("", where, List.of(values));
  }

  boolean isAll() {
    return match.isEmpty() && where.isEmpty();
  }

  /**
   * The condition, to be put behind others that find the rows.
   *
   * <p>The plus signs keep SQLite from running through a subquery's whole result for each row.
   */
  String andWhere() {
    return where.isEmpty()
        ? ""
        : " AND "
            + where
                .replace("l.rank IN (SELECT", "+l.rank IN (SELECT")
                .replace("l.post IN (SELECT", "+l.post IN (SELECT");
  }

  /**
   * The condition for a list that is walked in another order than its own.
   *
   * <p>The plus signs keep SQLite from finding all that it holds for, which is much, and sorting it
   * (sqlite.org/optoverview.html, section 2).
   */
  String walked() {
    return where
        .replace("l.read = ", "+l.read = ")
        .replace("l.rank ", "+l.rank ")
        .replace("l.post IN ", "+l.post IN ");
  }

  /** The full-text part's value before the condition's. */
  Object[] allValues(Object... more) {
    List<Object> all = new ArrayList<>();
    if (!match.isEmpty()) {
      all.add(match);
    }
    all.addAll(values);
    all.addAll(List.of(more));
    return all.toArray();
  }
}
