package dev.lectern.store;

import dev.lectern.store.Library.PostRow;
import dev.lectern.store.Library.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the rows of lists. */
final class Rows {

  private static final String SELECT =
      "SELECT post.id, post.blog, blog.name AS blog_name, post.address, "
          + "post."
          + Headlines.COLUMNS.replace(", ", ", post.")
          + """
          , post.words, post.status, post.problem, l.read, l.starred, l.changed,
            coalesce(state.progress, 0) AS progress, coalesce(state.tags, '') AS own_tags,
            l.found > \
          """
          + Memory.SINCE
          + """
           AS fresh
          FROM post JOIN listing l ON l.post = post.id JOIN blog ON blog.id = post.blog
            LEFT JOIN state ON state.post = post.id
          """;

  private static final String ONE = SELECT + "WHERE post.id = ?";
  private static final String MANY =
      SELECT.replace("FROM post ", "FROM json_each(?) AS wanted CROSS JOIN post ")
          + "WHERE post.id = wanted.value ORDER BY wanted.key";

  private Rows() {}

  static Optional<PostRow> one(Session session, long post) throws SQLException {
    return session.first(ONE, Rows::read, post);
  }

  /** In the order of the ids. */
  static List<PostRow> of(Session session, List<Long> posts) throws SQLException {
    return posts.isEmpty() ? List.of() : session.list(MANY, Rows::read, json(posts));
  }

  static String json(List<Long> posts) {
    return posts.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
  }

  private static PostRow read(ResultSet row) throws SQLException {
    return new PostRow(
        row.getLong("id"),
        row.getLong("blog"),
        row.getString("blog_name"),
        row.getString("address"),
        Headlines.read(row),
        row.getInt("words"),
        row.getInt("read") == 1,
        row.getInt("starred") == 1,
        row.getDouble("progress"),
        Lines.split(row.getString("own_tags")),
        Status.valueOf(row.getString("status")),
        row.getInt("fresh") == 1,
        row.getInt("changed") == 1,
        row.getString("problem"));
  }
}
