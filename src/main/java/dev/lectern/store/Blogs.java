package dev.lectern.store;

import dev.lectern.address.Address;
import dev.lectern.problem.ProblemWords;
import dev.lectern.store.Library.Blog;
import dev.lectern.store.Library.Ledger;
import dev.lectern.store.Library.SyncEnd;
import dev.lectern.store.Library.Visit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The blogs subscribed to, with their ledgers. */
final class Blogs {

  private static final String SELECT =
      """
      SELECT blog.*, coalesce(tally.posts, 0) AS posts, coalesce(tally.held, 0) AS held,
        coalesce(tally.failed, 0) AS failed, coalesce(tally.unread, 0) AS unread,
        (SELECT substr(post.published, 1, 10) FROM listing JOIN post ON post.id = listing.post
          WHERE listing.blog = blog.id ORDER BY listing.rank DESC LIMIT 1) AS newest
      FROM blog LEFT JOIN tally ON tally.blog = blog.id
      """;

  private final InstantSource clock;
  private final Journal journal;

  Blogs(InstantSource clock, Journal journal) {
    this.clock = clock;
    this.journal = journal;
  }

  /** A blog to be added, of which nothing is known but its site. */
  static Blog wanted(String name, String site) {
    return wanted(name, site, site, List.of());
  }

  static Blog wanted(String name, String site, String start, List<String> tags) {
    Ledger nothing = new Ledger(0, 0, 0, 0, "", "", false, "", List.of());
    return new Blog(0, name, site, start, tags, nothing);
  }

  static Blog add(Session session, Blog wanted) throws SQLException {
    String key = key(wanted.site());
    session.change(
        "INSERT OR IGNORE INTO blog (key, name, site, start, tags) VALUES (?, ?, ?, ?, ?)",
        key,
        wanted.name(),
        wanted.site(),
        wanted.start(),
        Lines.join(wanted.tags()));
    return session
        .first(SELECT + "WHERE blog.key = ?", Blogs::read, key)
        .orElseThrow(() -> new SQLException("the blog was not written"));
  }

  private static String key(String site) {
    return Address.parse(site).map(Address::key).orElse(site);
  }

  static List<Blog> all(Session session) throws SQLException {
    return session.list(SELECT + "ORDER BY blog.name COLLATE NOCASE, blog.id", Blogs::read);
  }

  private static Blog read(ResultSet row) throws SQLException {
    return new Blog(
        row.getLong("id"),
        row.getString("name"),
        row.getString("site"),
        row.getString("start"),
        Lines.split(row.getString("tags")),
        new Ledger(
            row.getLong("posts"),
            row.getLong("held"),
            row.getLong("failed"),
            row.getLong("unread"),
            Optional.ofNullable(row.getString("newest")).orElse(""),
            row.getString("synced"),
            row.getInt("complete") == 1,
            row.getString("problem"),
            Lines.split(row.getString("sources"))));
  }

  /** By id, then name, then any of its addresses. */
  static Optional<Blog> named(Session session, String words) throws SQLException {
    String wanted = words.strip();
    List<Blog> blogs = all(session);
    return blogs.stream()
        .filter(blog -> Long.toString(blog.id()).equals(wanted))
        .findFirst()
        .or(() -> byName(blogs, wanted))
        .or(() -> byAddress(blogs, wanted));
  }

  private static Optional<Blog> byName(List<Blog> blogs, String wanted) {
    String folded = Folding.fold(wanted);
    return blogs.stream()
        .filter(blog -> blog.name().equals(wanted))
        .findFirst()
        .or(() -> blogs.stream().filter(b -> Folding.fold(b.name()).equals(folded)).findFirst());
  }

  private static Optional<Blog> byAddress(List<Blog> blogs, String wanted) {
    return Address.typed(wanted)
        .map(Address::key)
        .flatMap(key ->
            blogs.stream()
                .filter(b -> key(b.site()).equals(key) || key(b.start()).equals(key))
                .findFirst());
  }

  void rename(Session session, long blog, String name) throws SQLException {
    Optional<String> before =
        session.first("SELECT name FROM blog WHERE id = ?", row -> row.getString(1), blog);
    if (before.isEmpty() || before.get().equals(name)) {
      return;
    }
    String sentence = "“%s” renamed to “%s”".formatted(before.get(), name);
    NameJournal.keep(session, journal.begin(session, sentence), blog);
    session.change("UPDATE blog SET name = ? WHERE id = ?", name, blog);
  }

  static void remove(Session session, long blog) throws SQLException {
    session.change("DELETE FROM label WHERE post IN (SELECT id FROM post WHERE blog = ?)", blog);
    session.change("DELETE FROM post WHERE blog = ?", blog);
    session.change("DELETE FROM blog WHERE id = ?", blog);
    Images.sweep(session);
  }

  static List<Visit> visits(Session session, long blog) throws SQLException {
    return session.list(
        "SELECT address, etag, last_modified FROM visit WHERE blog = ? ORDER BY address",
        row -> new Visit(row.getString(1), row.getString(2), row.getString(3)),
        blog);
  }

  /** A sync that failed as a whole leaves what earlier ones learnt. */
  void synced(Session session, long blog, SyncEnd end) throws SQLException {
    session.change(
        "UPDATE blog SET synced = ?, problem = ?, complete = max(complete, ?) WHERE id = ?",
        clock.instant().toString(),
        end.problem().map(ProblemWords::sentence).orElse(""),
        end.complete(),
        blog);
    if (end.problem().isEmpty()) {
      session.change("UPDATE blog SET sources = ? WHERE id = ?", Lines.join(end.sources()), blog);
    }
    for (Visit visit : end.visits()) {
      session.change(
          "REPLACE INTO visit VALUES (?, ?, ?, ?)",
          blog,
          visit.address(),
          visit.etag(),
          visit.lastModified());
    }
  }
}
