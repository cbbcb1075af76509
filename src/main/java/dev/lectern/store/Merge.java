package dev.lectern.store;

import dev.lectern.store.Library.Blog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes another library over into this one.
 *
 * <p>Blogs and posts are joined by their canonical keys. Content held here stays; state is joined:
 * a post is read, starred or tagged if it is so in either, and the farther place counts.
 */
final class Merge {

  /** The columns of a post that both libraries give the same meaning. */
  private static final String CONTENT =
      Headlines.COLUMNS + ", words, confidence, status, problem, version, day, sort_title";

  private final Database database;
  private final Library library;

  Merge(Database database, Library library) {
    this.database = database;
    this.library = library;
  }

  /** Works on a copy, so that the other file is neither migrated nor touched. */
  int from(Path other) {
    Path copy = database.file().resolveSibling(database.file().getFileName() + ".import");
    try {
      Files.deleteIfExists(copy);
      LibraryFile.copy(other, copy);
      try (Database current = LibraryFile.database(copy)) {
        current.alone(session -> session.number("SELECT 1"));
      }
      return attached(copy);
    } catch (IOException failure) {
      throw Failures.of(failure, copy);
    } finally {
      discard(copy);
    }
  }

  private static void discard(Path copy) {
    try {
      Files.deleteIfExists(copy);
    } catch (IOException left) {
      throw Failures.of(left, copy);
    }
  }

  private int attached(Path copy) {
    database.alone(session -> session.change("ATTACH ? AS other", copy.toString()));
    try {
      List<Blog> blogs = blogs();
      return database.write(session -> join(session, blogs));
    } finally {
      database.alone(session -> session.change("DETACH other"));
    }
  }

  private List<Blog> blogs() {
    List<Blog> ours = new ArrayList<>();
    database.act(session ->
        session.list(
            "SELECT name, site, start, tags FROM other.blog ORDER BY id",
            row ->
                ours.add(
                    library.add(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        Lines.split(row.getString(4))))));
    return ours;
  }

  private static int join(Session session, List<Blog> blogs) throws SQLException {
    session.script("CREATE TEMP TABLE joined (theirs INTEGER PRIMARY KEY, ours INTEGER NOT NULL)");
    try {
      int added = 0;
      for (Blog blog : blogs) {
        added += posts(session, blog);
      }
      state(session);
      rest(session);
      for (long post : session.numbers("SELECT ours FROM joined")) {
        TextIndex.refresh(
            session, post, session.number("SELECT rank FROM post WHERE id = ?", post));
      }
      return added;
    } finally {
      session.script("DROP TABLE joined");
    }
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
            INSERT OR IGNORE INTO body
            SELECT ?, html, text, headings, address FROM other.body WHERE post = ?
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
          UPDATE post SET (words, confidence, status, problem) =
            (SELECT words, confidence, status, problem FROM other.post WHERE id = ?) WHERE id = ?
          """,
          theirs,
          ours);
    }
  }

  private static void state(Session session) throws SQLException {
    session.change(
        """
        INSERT INTO state (post, read, starred, seen, tags, block, offset, progress)
        SELECT ours, read, starred, min(seen, version), '', block, offset, progress
        FROM joined JOIN other.state ON state.post = theirs JOIN post ON post.id = ours
        WHERE true ON CONFLICT DO UPDATE SET
          read = max(read, excluded.read), starred = max(starred, excluded.starred),
          seen = max(seen, excluded.seen),
          block = iif(excluded.progress > progress, excluded.block, block),
          offset = iif(excluded.progress > progress, excluded.offset, offset),
          progress = max(progress, excluded.progress)
        """);
    for (long theirs :
        session.numbers("SELECT theirs FROM joined JOIN other.state ON post = theirs")) {
      tags(session, theirs);
    }
  }

  private static void tags(Session session, long theirs) throws SQLException {
    List<String> tags = new ArrayList<>();
    session.list(
        """
        SELECT ours.tags, theirs.tags FROM joined
        JOIN main.state AS ours ON ours.post = joined.ours
        JOIN other.state AS theirs ON theirs.post = joined.theirs WHERE joined.theirs = ?
        """,
        row -> {
          tags.addAll(Lines.split(row.getString(1)));
          Lines.split(row.getString(2)).stream().filter(t -> !tags.contains(t)).forEach(tags::add);
          return theirs;
        },
        theirs);
    session.change(
        "UPDATE state SET tags = ? WHERE post = (SELECT ours FROM joined WHERE theirs = ?)",
        Lines.join(tags),
        theirs);
  }

  /** Notes, earlier versions, pictures and views that are not here yet. */
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
          AND held.html = theirs.html);
        INSERT OR IGNORE INTO image (hash, bytes) SELECT hash, bytes FROM other.image;
        INSERT OR IGNORE INTO picture (address, image, width, height, problem)
        SELECT theirs.address, ours.id, theirs.width, theirs.height, ''
        FROM other.picture AS theirs JOIN other.image AS seen ON seen.id = theirs.image
        JOIN main.image AS ours ON ours.hash = seen.hash;
        INSERT OR IGNORE INTO illustration
        SELECT ours, address FROM joined JOIN other.illustration AS i ON i.post = joined.theirs;
        INSERT OR IGNORE INTO saved_view SELECT name, query FROM other.saved_view;
        """);
  }
}
