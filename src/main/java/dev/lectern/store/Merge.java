package dev.lectern.store;

import dev.lectern.store.Library.Blog;
import dev.lectern.store.SavedViews.View;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;

/**
 * Takes another library over into this one.
 *
 * <p>Blogs and posts are joined by their canonical keys, posts some hundred a transaction, so that
 * others can write meanwhile; one that was broken off can be done again. State comes last, joined
 * by {@link MergedState}.
 */
final class Merge {

  private static final String BLOGS = "SELECT name, site, start, tags FROM other.blog";

  private static final int BATCH = 200;

  private final Database database;
  private final MergedState state;

  Merge(Database database, Journal journal) {
    this.database = database;
    this.state = new MergedState(journal);
  }

  /** Works on a copy, so that the other file is neither migrated nor touched. */
  int from(Path other) {
    try (Scratch scratch = Scratch.beside(database.file(), "import")) {
      Path copy = scratch.path();
      LibraryFile.copy(other, copy);
      LibraryFile.database(copy).close();
      return attached(copy.toString(), this::everything);
    }
  }

  /**
   * Takes one blog over from a library of the current version that others may have open. It is only
   * read, and nothing is indexed.
   */
  void blog(Path library, long blog) {
    attached(Database.uri(library) + "?mode=ro", () -> blog(blog));
  }

  private int blog(long theirs) {
    List<Blog> blogs =
        database.write(
            session -> blogs(session, session.list(BLOGS + " WHERE id = ?", Merge::blog, theirs)));
    int added = posts(blogs, new MergedPosts(false));
    database.act(session -> state.join(session, List.of()));
    return added;
  }

  private int everything() {
    List<Blog> blogs =
        database.write(
            session -> blogs(session, session.list(BLOGS + " ORDER BY id", Merge::blog)));
    int added = posts(blogs, new MergedPosts(true));
    database.act(session -> state.join(session, views(session)));
    return added;
  }

  /** While there is a table of which post here is which one there. */
  private int attached(String other, IntSupplier work) {
    database.alone(session -> session.change("ATTACH ? AS other", other));
    try {
      database.alone(session ->
          session.script(
              "CREATE TEMP TABLE joined (theirs INTEGER PRIMARY KEY, ours INTEGER NOT NULL)"));
      return work.getAsInt();
    } finally {
      database.alone(session -> session.script("DROP TABLE IF EXISTS temp.joined"));
      database.alone(session -> session.change("DETACH other"));
    }
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

  private int posts(List<Blog> blogs, MergedPosts posts) {
    int added = 0;
    for (Blog blog : blogs) {
      List<Long> theirs = database.write(session -> MergedPosts.of(session, blog.id()));
      for (int from = 0; from < theirs.size(); from += BATCH) {
        List<Long> batch = theirs.subList(from, Math.min(theirs.size(), from + BATCH));
        added += database.write(session -> posts.take(session, blog.id(), batch));
        Patience.giveTurn();
      }
    }
    return added;
  }

  private static List<View> views(Session session) throws SQLException {
    return session.list(
        "SELECT name, query, texts FROM other.saved_view ORDER BY name", Views::read);
  }
}
