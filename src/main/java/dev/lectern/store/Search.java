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
  static final int WEIGHED = 3_000;

  /** From the narrow, to the narrower: what it means to be about something. */
  private static final List<String> ABOUT = List.of("", "{title tags topics} : ", "{title} : ");

  private static final String BY_WEIGHT = "bm25(search, 30, 8, 4, 6, 3, 1)";
  private static final String BY_TOPIC = "bm25(topic, 20, 8, 4, 6, 3, 8)";

  private final Session session;
  private final Query query;
  private final Plan plan;
  private final int weighed;

  Search(Session session, Query query) throws SQLException {
    this(session, query, WEIGHED);
  }

  /**
   * @param weighed how many hits are weighed at most
   */
  Search(Session session, Query query, int weighed) throws SQLException {
    this.session = session;
    this.query = query;
    this.weighed = weighed;
    this.plan = new Planner(session, Index.SEARCH).plan(query);
  }

  long count() throws SQLException {
    return isBeginning()
        ? Lists.count(session, topic(), Index.TOPIC)
        : Lists.count(session, plan, Index.SEARCH);
  }

  /** Only the first letters of one word, for which the index of topics alone has the answer. */
  private boolean isBeginning() {
    return query instanceof Query.Word && plan.match().isEmpty() && !plan.isAll();
  }

  private Plan topic() throws SQLException {
    return new Planner(session, Index.TOPIC).plan(query);
  }

  List<Hit> hits(long from, int size) throws SQLException {
    return Snippets.of(session, query, Rows.of(session, ids(from, size)));
  }

  private List<Long> ids(long from, int size) throws SQLException {
    if (isBeginning()) {
      Plan topic = topic();
      return session.numbers(
          "SELECT l.post " + fromTopic(topic) + " ORDER BY topic.rowid DESC LIMIT ? OFFSET ?",
          topic.allValues(size, from));
    }
    if (plan.match().isEmpty()) {
      return session.numbers(
          "SELECT l.post "
              + Lists.from(plan, Index.SEARCH)
              + " ORDER BY l.rank DESC LIMIT ? OFFSET ?",
          plan.allValues(size, from));
    }
    if (few(Lists.from(plan, Index.SEARCH), plan, weighed)) {
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

  private boolean few(String from, Plan plan, int limit) throws SQLException {
    return session.number(
            "SELECT count(*) FROM (SELECT 1 " + from + " LIMIT " + (limit + 1) + ")",
            plan.allValues())
        <= limit;
  }

  private List<Long> common(long from, int size) throws SQLException {
    Plan topic = topic();
    for (String about : ABOUT) {
      Plan topical = within(about, topic);
      if (few(fromTopic(topical), topical, WEIGHED)) {
        return topicalFirst(topical, from, size);
      }
    }
    return rest("", plan, from, size);
  }

  /**
   * The posts about it. What must not be in a post may be in its text without being what it is
   * about, so that only the whole text tells.
   */
  private Plan within(String about, Plan topic) {
    String match = about + "(" + topic.match() + ")";
    return isExcluding(query)
        ? new Plan(
            match,
            "l.post IN (SELECT search.rowid " + Lists.from(plan, Index.SEARCH) + ")",
            List.of(plan.allValues()))
        : new Plan(match, topic.where(), topic.values());
  }

  private static boolean isExcluding(Query query) {
    return switch (query) {
      case Query.Not not -> true;
      case Query.And and -> and.parts().stream().anyMatch(Search::isExcluding);
      case Query.Or or -> or.parts().stream().anyMatch(Search::isExcluding);
      case Query.All all -> false;
      case Query.Word word -> false;
      case Query.Phrase phrase -> false;
      case Query.In in -> false;
      case Query.Is is -> false;
      case Query.Minutes minutes -> false;
      case Query.Published span -> false;
    };
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
              Stream.concat(plan.values().stream(), Stream.of(topical.allValues())).toList());
      ids.addAll(
          rest(
              " AND l.post NOT IN (SELECT l.post " + source + ")",
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
