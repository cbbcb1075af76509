package dev.lectern.store;

import java.sql.SQLException;
import java.util.List;

/**
 * Takes posts over from the library attached as {@code other}. Content held here stays, and what
 * they hold otherwise is kept among the earlier versions.
 */
final class MergedPosts {

  /** The columns of a post that both libraries give the same meaning. */
  private static final String CONTENT =
      Headlines.COLUMNS + ", words, confidence, status, problem, version, day, sort_title";

  private final boolean indexing;

  /**
   * @param indexing whether what comes can be searched for
   */
  MergedPosts(boolean indexing) {
    this.indexing = indexing;
  }

  /** Their posts of a blog, oldest first. */
  static List<Long> of(Session session, long blog) throws SQLException {
    return session.numbers(
        """
        SELECT post.id FROM other.post JOIN other.blog ON blog.id = post.blog
        WHERE blog.key = (SELECT key FROM main.blog WHERE id = ?) ORDER BY post.rank
        """,
        blog);
  }

  /** Gives how many were new, and notes in the table {@code joined} which is which. */
  int take(Session session, long blog, List<Long> posts) throws SQLException {
    int added = 0;
    for (long theirs : posts) {
      long held =
          session.number(
              "SELECT id FROM post WHERE blog = ? AND key = (SELECT key FROM other.post WHERE id = ?)",
              blog,
              theirs);
      long ours = held == 0 ? add(session, blog, theirs) : held;
      added += held == 0 ? 1 : 0;
      session.change("INSERT INTO joined VALUES (?, ?)", theirs, ours);
      boolean filled = content(session, theirs, ours);
      if (indexing && (filled || held == 0)) {
        long rank = session.number("SELECT rank FROM post WHERE id = ?", ours);
        TextIndex.refresh(session, ours, rank);
      }
      versions(session, theirs, ours);
      pictures(session, theirs, ours);
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

  /** The article of a post that is only listed here; gives whether there was one. */
  private static boolean content(Session session, long theirs, long ours) throws SQLException {
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
    return bodies == 1;
  }

  /** Their other versions, and the one they hold now, where it is not here yet. */
  private static void versions(Session session, long theirs, long ours) throws SQLException {
    session.change(
        """
        INSERT INTO revision (post, replaced, title, words, html)
        SELECT ?, replaced, title, words, html FROM other.revision AS theirs WHERE post = ?
          AND NOT EXISTS (SELECT 1 FROM main.revision AS held WHERE held.post = ?
            AND held.html = theirs.html AND held.title = theirs.title)
        ORDER BY replaced
        """,
        ours,
        theirs,
        ours);
    session.change(
        """
        INSERT INTO revision (post, replaced, title, words, html)
        SELECT held.post, page.checked, coalesce(nullif(theirs.title, ''), post.title), post.words,
          theirs.html
        FROM other.body AS theirs JOIN other.post AS post ON post.id = theirs.post
          JOIN other.page AS page ON page.post = theirs.post
          JOIN main.body AS held ON held.post = ? JOIN main.page AS seen ON seen.post = held.post
        WHERE theirs.post = ? AND held.html <> theirs.html AND seen.html <> page.html
          AND NOT EXISTS (SELECT 1 FROM main.revision AS earlier WHERE earlier.post = held.post
            AND earlier.html = theirs.html)
        """,
        ours,
        theirs);
  }

  private static void pictures(Session session, long theirs, long ours) throws SQLException {
    session.change(
        """
        INSERT OR IGNORE INTO illustration
        SELECT ?, address FROM other.illustration WHERE post = ?
        """,
        ours,
        theirs);
    session.change(
        """
        INSERT INTO image (hash, bytes)
        SELECT hash, bytes FROM other.image WHERE hash NOT IN (SELECT hash FROM main.image)
          AND id IN (SELECT image FROM other.picture WHERE address IN
            (SELECT address FROM other.illustration WHERE post = ?))
        """,
        theirs);
    session.change(
        """
        INSERT OR IGNORE INTO picture (address, image, width, height, problem)
        SELECT theirs.address, held.id, theirs.width, theirs.height, ''
        FROM other.illustration AS shown JOIN other.picture AS theirs USING (address)
          JOIN other.image AS seen ON seen.id = theirs.image
          JOIN main.image AS held ON held.hash = seen.hash
        WHERE shown.post = ?
        """,
        theirs);
  }
}
