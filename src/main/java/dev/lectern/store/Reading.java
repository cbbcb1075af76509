package dev.lectern.store;

import dev.lectern.article.Article;
import dev.lectern.store.Library.Place;
import dev.lectern.store.Library.Post;
import dev.lectern.store.Library.PostRow;
import dev.lectern.store.PostHistory.Attempt;
import dev.lectern.store.PostHistory.Revision;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Brings whole posts, and what they were before. */
final class Reading {

  private Reading() {}

  static Optional<Post> post(Session session, long id) throws SQLException {
    Optional<PostRow> row = Rows.one(session, id);
    return row.isEmpty()
        ? Optional.empty()
        : Optional.of(new Post(row.get(), article(session, row.get()), place(session, id)));
  }

  private static Optional<Article> article(Session session, PostRow post) throws SQLException {
    return session.first(
        """
        SELECT body.html, body.address, post.confidence
        FROM body JOIN post ON post.id = body.post WHERE post = ?
        """,
        row -> article(post, row),
        post.id());
  }

  private static Article article(PostRow post, ResultSet row) throws SQLException {
    String address = row.getString("address");
    return new Article(
        address,
        post.headline(),
        Bodies.read(Packed.unpack(row.getBytes("html")), address),
        post.words(),
        row.getDouble("confidence"));
  }

  private static Place place(Session session, long post) throws SQLException {
    return session
        .first(
            "SELECT block, offset, progress FROM state WHERE post = ?",
            row -> new Place(row.getInt(1), row.getInt(2), row.getDouble(3)),
            post)
        .orElse(Place.START);
  }

  static List<Revision> revisions(Session session, long post) throws SQLException {
    return session.list(
        """
        SELECT revision.*, post.address FROM revision JOIN post ON post.id = revision.post
        WHERE post = ? ORDER BY revision.id DESC
        """,
        row ->
            new Revision(
                row.getString("replaced"),
                row.getString("title"),
                row.getInt("words"),
                Bodies.read(Packed.unpack(row.getBytes("html")), row.getString("address"))),
        post);
  }

  /** Each change of a post is a revision, so that as many lie behind as its version has grown. */
  static Optional<Revision> lastRead(Session session, long post) throws SQLException {
    List<Revision> revisions = revisions(session, post);
    int since =
        (int)
            session.number(
                """
                SELECT post.version - state.seen FROM post JOIN state ON state.post = post.id
                WHERE post.id = ? AND state.read = 1
                """,
                post);
    int at = Math.clamp(since - 1, 0, Math.max(0, revisions.size() - 1));
    return revisions.isEmpty() ? Optional.empty() : Optional.of(revisions.get(at));
  }

  static List<Attempt> attempts(Session session, long post) throws SQLException {
    return session.list(
        "SELECT at, problem FROM attempt WHERE post = ? ORDER BY id DESC",
        row -> new Attempt(row.getString(1), row.getString(2)),
        post);
  }
}
