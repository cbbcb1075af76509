package dev.lectern.store;

import dev.lectern.article.PlainText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The texts of posts as they lie in the file: SQLite does not see that they are damaged. */
final class StoredTexts {

  private StoredTexts() {}

  /** The posts whose texts cannot be read. */
  static List<Long> damaged(Session session) throws SQLException {
    List<Long> damaged = new ArrayList<>();
    session.list(
        "SELECT post, html, text FROM body",
        row -> isSound(row) || damaged.add(row.getLong("post")));
    return damaged;
  }

  private static boolean isSound(ResultSet row) throws SQLException {
    return Packed.isSound(row.getBytes("html")) && Packed.isSound(row.getBytes("text"));
  }

  /** Makes plain texts anew; posts that nothing is left of count as not fetched yet. */
  static void mend(Session session) throws SQLException {
    for (long post : damaged(session)) {
      String html =
          session
              .first("SELECT html FROM body WHERE post = ?", row -> row.getBytes(1), post)
              .map(Packed::unpackOrEmpty)
              .orElse("");
      if (html.isEmpty()) {
        session.change("DELETE FROM body WHERE post = ?", post);
      } else {
        byte[] text = Packed.quick(PlainText.of(Bodies.read(html, "")));
        session.change("UPDATE body SET text = ? WHERE post = ?", text, post);
      }
    }
    session.change(
        """
        UPDATE post SET status = 'LISTED'
        WHERE status IN ('HELD', 'GONE') AND id NOT IN (SELECT post FROM body)
        """);
  }
}
