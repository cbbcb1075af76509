package dev.lectern.store;

import dev.lectern.store.Database.Work;
import dev.lectern.store.Library.Blog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes another library over into this one.
 *
 * <p>Blogs and posts are joined by their canonical keys. Content held here stays, and what they
 * hold otherwise is kept among the earlier versions; state is joined by {@link MergedState}.
 */
final class Merge {

  /** The columns of a post that both libraries give the same meaning. */
  private static final String CONTENT =
      Headlines.COLUMNS + ", words, confidence, status, problem, version, day, sort_title";

  private static final String BLOGS = "SELECT name, site, start, tags FROM other.blog";

  private final Database database;
  private final MergedState state;

  Merge(Database database, Journal journal) {
    this.database = database;
    this.state = new MergedState(journal);
  }

  /** Works on a copy, so that the other file is neither migrated nor touched. */
  int from(Path other) {
    Path copy = database.file().resolveSibling(database.file().getFileName() + ".import");
    try {
      LibraryFile.discard(copy);
      LibraryFile.copy(other, copy);
      try (Database current = LibraryFile.database(copy)) {
        current.alone(session -> session.number("SELECT 1"));
      }
      return attached(copy.toString(), this::everything);
    } catch (IOException failure) {
      throw Failures.of(failure, copy);
    } finally {
      discard(copy);
    }
  }

  /** The copy, and the backup of it that a migration made. */
  private static void discard(Path copy) {
    try {
      LibraryFile.discard(copy);
      for (Path backup : Backups.of(copy)) {
        Files.delete(backup);
      }
    } catch (IOException left) {
      throw Failures.of(left, copy);
    }
  }

  /**
   * Takes one blog over from a library of the current version that others may have open. It is only
   * read, and nothing is indexed.
   */
  void blog(Path library, long blog) {
    attached(
        Database.uri(library) + "?mode=ro",
        session -> joining(session, joining -> posts(joining, only(joining, blog))));
  }

  private int attached(String other, Work<Integer> work) {
    database.alone(session -> session.change("ATTACH ? AS other", other));
    try {
      return database.write(work);
    } finally {
      database.alone(session -> session.change("DETACH other"));
    }
  }

  private static List<Blog> only(Session session, long blog) throws SQLException {
    return blogs(session, session.list(BLOGS + " WHERE id = ?", Merge::blog, blog));
  }

  private static Blog blog(ResultSet row) throws SQLException {
    return Blogs.wanted(
        row.getString("name"),
        row.getString("site"),
        row.getString("start"),
        Lines.split(row.getString("tags")));
  }

  /** Their blogs, known here or added, with the tags of both. */
  private static List<Blog> blogs(Session session, List<Blog> wanted) throws SQLException {
    List<Blog> ours = new ArrayList<>();
    for (Blog blog : wanted) {
      Blog known = Blogs.add(session, blog);
      String tags = Marks.retagged(Lines.join(known.tags()), blog.tags(), List.of());
      session.change("UPDATE blog SET tags = ? WHERE id = ?", tags, known.id());
      ours.add(known);
    }
    return ours;
  }

  private int everything(Session session) throws SQLException {
    return joining(
        session,
        joining -> {
          List<Blog> theirs = joining.list(BLOGS + " ORDER BY id", Merge::blog);
          int added = posts(joining, blogs(joining, theirs));
          views(joining);
          for (long post : joining.numbers("SELECT ours FROM joined")) {
            long rank = joining.number("SELECT rank FROM post WHERE id = ?", post);
            TextIndex.refresh(joining, post, rank);
          }
          return added;
        });
  }

  /** While there is a table of which post here is which one there. */
  private static int joining(Session session, Work<Integer> work) throws SQLException {
    session.script("CREATE TEMP TABLE joined (theirs INTEGER PRIMARY KEY, ours INTEGER NOT NULL)");
    try {
      return work.with(session);
    } finally {
      session.script("DROP TABLE joined");
    }
  }

  private int posts(Session session, List<Blog> blogs) throws SQLException {
    int added = 0;
    for (Blog blog : blogs) {
      added += posts(session, blog);
    }
    state.join(session);
    rest(session);
    pictures(session);
    return added;
  }

  /** Their posts, oldest first. */
  private static int posts(Session session, Blog blog) throws SQLException {
    int added = 0;
    List<Long> theirs =
        session.numbers(
            """
            SELECT post.id FROM other.post JOIN other.blog ON blog.id = post.blog
            WHERE blog.key = (SELECT key FROM main.blog WHERE id = ?) ORDER BY post.rank
            """,
            blog.id());
    for (long post : theirs) {
      long ours =
          session.number(
              "SELECT id FROM post WHERE blog = ? AND key = (SELECT key FROM other.post WHERE id = ?)",
              blog.id(),
              post);
      if (ours == 0) {
        ours = add(session, blog.id(), post);
        added++;
      }
      session.change("INSERT INTO joined VALUES (?, ?)", post, ours);
      content(session, post, ours);
    }
    return added;
  }

  private static long add(Session session, long blog, long theirs) throws SQLException {
    long minute = Rank.minute(session.number("SELECT rank FROM other.post WHERE id = ?", theirs));
    return session.insert(
        "INSERT INTO post (blog, rank, key, address, source, found, "
            + CONTENT
            + ") SELECT ?, ?, key, address, source, found, "
            + CONTENT
            + " FROM other.post WHERE id = ?",
        blog,
        Rank.next(session, minute),
        theirs);
  }

  /** The article of a post that is only listed here. */
  private static void content(Session session, long theirs, long ours) throws SQLException {
    int bodies =
        session.change(
            """
            INSERT OR IGNORE INTO body (post, html, text, headings, address, title)
            SELECT ?, html, text, headings, address, title FROM other.body WHERE post = ?
            """,
            ours,
            theirs);
    session.change(
        """
        INSERT OR IGNORE INTO page
        SELECT ?, html, etag, last_modified, checked FROM other.page WHERE post = ?
        """,
        ours,
        theirs);
    if (bodies == 1) {
      session.change(
          """
          UPDATE post SET (words, confidence, status, problem, version) =
            (SELECT words, confidence, status, problem, max(version, post.version)
              FROM other.post AS theirs WHERE theirs.id = ?) WHERE id = ?
          """,
          theirs,
          ours);
    }
  }

  /** Notes, other versions and the addresses of pictures that are not here yet. */
  private static void rest(Session session) throws SQLException {
    session.script(
        """
        INSERT INTO note (post, block, start, length, quote, text, made)
        SELECT ours, block, start, length, quote, text, made
        FROM joined JOIN other.note AS theirs ON theirs.post = joined.theirs
        WHERE NOT EXISTS (SELECT 1 FROM main.note AS held WHERE held.post = ours
          AND held.made = theirs.made AND held.text = theirs.text AND held.quote = theirs.quote);
        INSERT INTO revision (post, replaced, title, words, html)
        SELECT ours, replaced, title, words, html
        FROM joined JOIN other.revision AS theirs ON theirs.post = joined.theirs
        WHERE NOT EXISTS (SELECT 1 FROM main.revision AS held WHERE held.post = ours
          AND held.html = theirs.html AND held.title = theirs.title)
        ORDER BY replaced;
        INSERT INTO revision (post, replaced, title, words, html)
        SELECT ours, page.checked, coalesce(nullif(theirs.title, ''), post.title), post.words,
          theirs.html
        FROM joined JOIN other.body AS theirs ON theirs.post = joined.theirs
          JOIN other.post AS post ON post.id = joined.theirs
          JOIN other.page AS page ON page.post = joined.theirs
          JOIN main.body AS held ON held.post = ours JOIN main.page AS seen ON seen.post = ours
        WHERE held.html <> theirs.html AND seen.html <> page.html
          AND NOT EXISTS (SELECT 1 FROM main.revision AS earlier WHERE earlier.post = ours
            AND earlier.html = theirs.html);
        INSERT OR IGNORE INTO illustration
        SELECT ours, address FROM joined JOIN other.illustration AS i ON i.post = joined.theirs;
        """);
  }

  private static void pictures(Session session) throws SQLException {
    session.script(
        """
        INSERT OR IGNORE INTO image (hash, bytes)
        SELECT hash, bytes FROM other.image WHERE id IN (SELECT image FROM other.picture
          WHERE address IN (SELECT address FROM main.illustration));
        INSERT OR IGNORE INTO picture (address, image, width, height, problem)
        SELECT theirs.address, ours.id, theirs.width, theirs.height, ''
        FROM other.picture AS theirs JOIN other.image AS seen ON seen.id = theirs.image
        JOIN main.image AS ours ON ours.hash = seen.hash
        WHERE theirs.address IN (SELECT address FROM main.illustration);
        """);
  }

  private static void views(Session session) throws SQLException {
    session.script(
        """
        INSERT OR IGNORE INTO saved_view (name, query, texts)
        SELECT theirs.name || iif(held.query IS NULL
            OR (held.query, held.texts) = (theirs.query, theirs.texts), '', ' (2)'),
          theirs.query, theirs.texts
        FROM other.saved_view AS theirs LEFT JOIN main.saved_view AS held ON held.name = theirs.name;
        """);
  }
}
