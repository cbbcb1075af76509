package dev.lectern.store;

import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** What newsboat keeps in its {@code cache.db}: feeds and their entries; read only. */
public final class NewsboatCache implements AutoCloseable {

  private final Path file;
  private final Database database;

  private NewsboatCache(Path file, Database database) {
    this.file = file;
    this.database = database;
  }

  /** A feed; the site is what the feed links to, or empty. */
  public record Feed(String address, String site, String title) {}

  /**
   * An entry.
   *
   * @param published seconds since 1970, or 0
   * @param content HTML
   * @param flags letters of the reader's own
   */
  public record Entry(
      long id,
      String feed,
      String address,
      String title,
      String author,
      long published,
      String content,
      boolean unread,
      String flags) {}

  /** Opens a database; empty where it is another program's. */
  public static Optional<NewsboatCache> open(Path file) {
    try {
      Database database = Database.open(file);
      NewsboatCache cache = new NewsboatCache(file, database);
      if (cache.isNewsboats()) {
        return Optional.of(cache);
      }
      cache.close();
      return Optional.empty();
    } catch (SQLException failure) {
      throw unreadable(file, failure);
    }
  }

  private boolean isNewsboats() {
    return database.read(session ->
        session.number("SELECT count(*) FROM sqlite_schema WHERE name IN ('rss_feed', 'rss_item')"))
        == 2;
  }

  /** The feeds, in the order of their addresses. */
  public List<Feed> feeds() {
    return read(session ->
        session.list(
            "SELECT rssurl, url, title FROM rss_feed ORDER BY rssurl",
            row -> new Feed(text(row, 1), text(row, 2), text(row, 3))));
  }

  /** Some entries after another, by their ids; those that the reader deleted are left out. */
  public List<Entry> entries(long after, int most) {
    return read(session ->
        session.list(
            """
            SELECT id, feedurl, url, title, author, pubDate, content, unread, flags
            FROM rss_item WHERE id > ? AND coalesce(deleted, 0) = 0 ORDER BY id LIMIT ?
            """,
            NewsboatCache::entry,
            after,
            most));
  }

  private static Entry entry(ResultSet row) throws SQLException {
    return new Entry(
        row.getLong(1),
        text(row, 2),
        text(row, 3),
        text(row, 4),
        text(row, 5),
        row.getLong(6),
        text(row, 7),
        row.getInt(8) == 1,
        text(row, 9));
  }

  private static String text(ResultSet row, int column) throws SQLException {
    return Optional.ofNullable(row.getString(column)).orElse("");
  }

  private <T> T read(Database.Work<T> work) {
    return database.read(session -> {
      try {
        return work.with(session);
      } catch (SQLException failure) {
        throw unreadable(file, failure);
      }
    });
  }

  private static ProblemException unreadable(Path file, SQLException failure) {
    String detail = String.valueOf(failure.getMessage());
    return new ProblemException(
        new Problem.Unreadable("newsboat's cache", file.toString(), detail), failure);
  }

  @Override
  public void close() {
    database.close();
  }
}
