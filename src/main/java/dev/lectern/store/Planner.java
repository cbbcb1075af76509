package dev.lectern.store;

import dev.lectern.query.Query;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Turns queries into {@link Plan}s over one of the full-text indexes.
 *
 * <p>What a person typed reaches SQLite as bound values and as quoted FTS5 strings only.
 */
final class Planner {

  /** Of posts that are about a word with some beginning. */
  private static final int COMMON = 2_000;

  private final Session session;
  private final Index index;

  Planner(Session session, Index index) {
    this.session = session;
    this.index = index;
  }

  /** A full-text index, and the column of {@code listing} that is its rowid. */
  enum Index {
    HEAD("head", "rank"),
    TOPIC("topic", "rank"),
    SEARCH("search", "post");

    private final String table;
    private final String key;

    Index(String table, String key) {
      this.table = table;
      this.key = key;
    }

    String table() {
      return table;
    }

    String key() {
      return key;
    }
  }

  Plan plan(Query query) throws SQLException {
    return switch (query) {
      case Query.All all -> Plan.ALL;
      case Query.And and -> and(and.parts());
      case Query.Or or -> or(or.parts());
      case Query.Not not -> not(plan(not.part()));
      case Query.Word word -> text(Leaf.of(word.text(), word.prefix(), ""));
      case Query.Phrase phrase -> text(Leaf.of(phrase.text(), false, ""));
      case Query.In in -> in(in);
      case Query.Is is -> flag(is.flag());
      case Query.Minutes minutes ->
          minutes.longer()
              ? Plan.where("l.minutes > ?", minutes.minutes())
              : Plan.where("(l.minutes < ? AND l.minutes <> 0)", minutes.minutes());
      case Query.Published span -> span(span);
    };
  }

  private Plan and(List<Query> parts) throws SQLException {
    List<String> wanted = new ArrayList<>();
    List<String> unwanted = new ArrayList<>();
    List<Plan> conditions = new ArrayList<>();
    for (Query part : parts) {
      Plan inner = part instanceof Query.Not not ? plan(not.part()) : plan(part);
      if (part instanceof Query.Not && inner.where().isEmpty() && !inner.isAll()) {
        unwanted.add(inner.match());
      } else {
        Plan plan = part instanceof Query.Not ? not(inner) : inner;
        addIfAny(plan.match(), wanted);
        addIfAny(plan.where(), plan, conditions);
      }
    }
    if (wanted.isEmpty()) {
      unwanted.forEach(match -> conditions.add(without(match)));
      return joined("", conditions, " AND ");
    }
    return joined(together(wanted, unwanted), conditions, " AND ");
  }

  private static void addIfAny(String match, List<String> matches) {
    if (!match.isEmpty()) {
      matches.add(match);
    }
  }

  private static void addIfAny(String where, Plan plan, List<Plan> plans) {
    if (!where.isEmpty()) {
      plans.add(plan);
    }
  }

  private static String together(List<String> wanted, List<String> unwanted) {
    String all = wanted.size() == 1 ? wanted.getFirst() : bracketed(wanted, " AND ");
    return unwanted.isEmpty() ? all : "(" + all + ") NOT (" + bracketed(unwanted, " OR ") + ")";
  }

  private static String bracketed(List<String> matches, String operator) {
    return matches.stream().map(match -> "(" + match + ")").collect(Collectors.joining(operator));
  }

  private Plan or(List<Query> parts) throws SQLException {
    List<Plan> plans = new ArrayList<>();
    for (Query part : parts) {
      plans.add(plan(part));
    }
    if (plans.stream().anyMatch(Plan::isAll)) {
      return Plan.ALL;
    }
    if (plans.stream().allMatch(plan -> plan.where().isEmpty())) {
      return Plan.match(bracketed(plans.stream().map(Plan::match).toList(), " OR "));
    }
    return joined("", plans.stream().map(this::condition).toList(), " OR ");
  }

  private static Plan joined(String match, List<Plan> conditions, String operator) {
    String where = conditions.stream().map(Plan::where).collect(Collectors.joining(operator));
    List<Object> values = conditions.stream().flatMap(plan -> plan.values().stream()).toList();
    return new Plan(match, conditions.size() > 1 ? "(" + where + ")" : where, values);
  }

  private Plan not(Plan plan) {
    if (plan.isAll()) {
      return Plan.where("0");
    }
    Plan condition = condition(plan);
    return new Plan("", "NOT " + condition.where(), condition.values());
  }

  private Plan without(String match) {
    return not(Plan.match(match));
  }

  private Plan condition(Plan plan) {
    return condition(plan, index);
  }

  /** A plan as a condition alone. */
  static Plan condition(Plan plan, Index index) {
    if (plan.match().isEmpty()) {
      return plan;
    }
    return new Plan("", "(" + among(index) + plan.andWhere() + ")", List.of(plan.allValues()));
  }

  private static String among(Index index) {
    return "l.%s IN (SELECT rowid FROM %s WHERE %s MATCH ?)"
        .formatted(index.key, index.table, index.table);
  }

  /** The beginning of a word that very many texts have is looked for in headlines and topics. */
  private Plan text(Leaf leaf) throws SQLException {
    if (leaf.isEmpty()) {
      return Plan.ALL;
    }
    return index == Index.SEARCH && leaf.isShort() && isCommon(leaf)
        ? Plan.where("l.rank IN (SELECT rowid FROM topic WHERE topic MATCH ?)", leaf.match())
        : Plan.match(leaf.match());
  }

  /** What many posts are about, far more mention. */
  private boolean isCommon(Leaf leaf) throws SQLException {
    String some =
        "SELECT count(*) FROM (SELECT 1 FROM topic WHERE topic MATCH ? LIMIT " + COMMON + ")";
    return session.number(some, leaf.match()) == COMMON;
  }

  private Plan in(Query.In in) throws SQLException {
    boolean prefix = in.text().length() > 1 && in.text().endsWith("*");
    String text = prefix ? in.text().substring(0, in.text().length() - 1) : in.text();
    return switch (in.field()) {
      case TITLE -> text(Leaf.of(text, prefix, "title"));
      case AUTHOR -> text(Leaf.of(text, prefix, "author"));
      case TAG -> tag(Folding.fold(text), prefix);
      case BLOG -> blog(Folding.fold(text));
      case KIND -> kind(text.toLowerCase(Locale.ROOT), prefix);
    };
  }

  private Plan tag(String tag, boolean prefix) throws SQLException {
    String blogs = blogsWhere(b -> b.tags().stream().map(Folding::fold).anyMatch(tag::equals));
    String condition = prefix ? "tag >= ? AND tag < ?" : "tag = ?";
    Object[] values = prefix ? new Object[] {tag, tag + "\uffff"} : new Object[] {tag};
    return Plan.where(
        "(l.post IN (SELECT post FROM label WHERE "
            + condition
            + ")"
            + (blogs.isEmpty() ? ")" : " OR l.blog IN (" + blogs + "))"),
        values);
  }

  /** The blog of that name; where there is none, those whose name has it somewhere. */
  private Plan blog(String name) throws SQLException {
    String exact = blogsWhere(blog -> Folding.fold(blog.name()).equals(name));
    String ids =
        exact.isEmpty() ? blogsWhere(blog -> Folding.fold(blog.name()).contains(name)) : exact;
    return Plan.where(ids.contains(",") ? "l.blog IN (" + ids + ")" : "l.blog = " + orNone(ids));
  }

  private static String orNone(String ids) {
    return ids.isEmpty() ? "-1" : ids;
  }

  private String blogsWhere(java.util.function.Predicate<Library.Blog> condition)
      throws SQLException {
    return Blogs.all(session).stream()
        .filter(condition)
        .map(blog -> Long.toString(blog.id()))
        .collect(Collectors.joining(","));
  }

  private static Plan kind(String kind, boolean prefix) {
    return prefix
        ? Plan.where("(l.kind >= ? AND l.kind < ?)", kind, kind + "\uffff")
        : Plan.where("l.kind = ?", kind);
  }

  private static Plan flag(Query.Flag flag) {
    return switch (flag) {
      case UNREAD -> Plan.where("l.read = 0");
      case READ -> Plan.where("l.read = 1");
      case STARRED -> Plan.where("l.starred = 1");
      case STARTED -> Plan.where("l.started = 1");
      case NEW -> Plan.where("l.found > " + Memory.SINCE);
      case CHANGED -> Plan.where("l.changed = 1");
      case FAILED -> Plan.where("l.failed = 1");
    };
  }

  private static Plan span(Query.Published span) {
    return Plan.where(
        "(l.rank BETWEEN ? AND ? AND l.day BETWEEN ? AND ?)",
        Rank.startOf(span.from()),
        Rank.endOf(span.to()),
        Math.max(Rank.NO_DAY + 1, span.from().toEpochDay()),
        span.to().toEpochDay());
  }
}
