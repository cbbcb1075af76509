package dev.lectern.store;

import dev.lectern.query.Query;
import dev.lectern.store.Library.Hit;
import dev.lectern.store.Planner.Index;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Full-text search, best first.
 *
 * <p>Where few posts match, all of them are weighed (Okapi BM25, a word of the title counting for
 * many of the body). Weighing the two thirds of a large library that hold a common word would take
 * longer than a person waits; then those that are about it, by {@link Topics}, are weighed and come
 * first, and the others follow, newest first.
 */
final class Search {

  /** So many are weighed. */
  private static final int WEIGHED = 3_000;

  /** From the narrow, to the narrower: what it means to be about something. */
  private static final List<String> ABOUT = List.of("", "{title tags topics} : ", "{title} : ");

  private static final String BY_WEIGHT = "bm25(search, 30, 8, 4, 6, 3, 1)";
  private static final String BY_TOPIC = "bm25(topic, 30, 6, 4, 6, 3, 2)";

  private final Session session;
  private final Query query;
  private final Plan plan;

  Search(Session session, Query query) throws SQLException {
    this.session = session;
    this.query = query;
    this.plan = new Planner(session, Index.SEARCH).plan(query);
  }

  long count() throws SQLException {
    return Lists.count(session, plan, Index.SEARCH);
  }

  List<Hit> hits(long from, int size) throws SQLException {
    return Snippets.of(session, query, Rows.of(session, ids(from, size)));
  }

  private List<Long> ids(long from, int size) throws SQLException {
    if (plan.match().isEmpty()) {
      return session.numbers(
          "SELECT l.post "
              + Lists.from(plan, Index.SEARCH)
              + " ORDER BY l.rank DESC LIMIT ? OFFSET ?",
          plan.allValues(size, from));
    }
    if (few(Lists.from(plan, Index.SEARCH), plan)) {
      return session.numbers(
          "SELECT search.rowid "
              + Lists.from(plan, Index.SEARCH)
              + " ORDER BY "
              + BY_WEIGHT
              + ", search.rowid DESC LIMIT ? OFFSET ?",
          plan.allValues(size, from));
    }
    return common(from, size);
  }

  private boolean few(String from, Plan plan) throws SQLException {
    return session.number(
            "SELECT count(*) FROM (SELECT 1 " + from + " LIMIT " + (WEIGHED + 1) + ")",
            plan.allValues())
        <= WEIGHED;
  }

  private List<Long> common(long from, int size) throws SQLException {
    for (String about : ABOUT) {
      Plan topical = new Plan(about + "(" + plan.match() + ")", plan.where(), plan.values());
      if (few(fromTopic(topical), topical)) {
        return topicalFirst(topical, from, size);
      }
    }
    return rest("", plan, from, size);
  }

  private static String fromTopic(Plan plan) {
    return "FROM topic CROSS JOIN listing l ON l.rank = topic.rowid WHERE topic MATCH ?"
        + plan.andWhere();
  }

  private List<Long> topicalFirst(Plan topical, long from, int size) throws SQLException {
    String source = fromTopic(topical);
    List<Long> ids =
        new ArrayList<>(
            session.numbers(
                "SELECT l.post "
                    + source
                    + " ORDER BY "
                    + BY_TOPIC
                    + ", l.rank DESC LIMIT ? OFFSET ?",
                topical.allValues(size, from)));
    if (ids.size() < size) {
      long before = session.number("SELECT count(*) " + source, topical.allValues());
      Plan others =
          new Plan(
              plan.match(),
              plan.where(),
              Stream.concat(plan.values().stream(), Stream.of(topical.match())).toList());
      ids.addAll(
          rest(
              " AND l.rank NOT IN (SELECT rowid FROM topic WHERE topic MATCH ?)",
              others,
              Math.max(0, from - before),
              size - ids.size()));
    }
    return ids;
  }

  /** Those that only mention it, as they were found. */
  private List<Long> rest(String condition, Plan plan, long from, int size) throws SQLException {
    return session.numbers(
        "SELECT search.rowid FROM search CROSS JOIN listing l ON l.post = search.rowid"
            + " WHERE search MATCH ?"
            + plan.andWhere()
            + condition
            + " ORDER BY search.rowid DESC LIMIT ? OFFSET ?",
        plan.allValues(size, from));
  }
}
