package dev.lectern.store;

import dev.lectern.store.Album.Size;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pictures in the file: an image for each content, an address for each way to it. */
final class Images {

  private Images() {}

  static List<Long> bare(Session session, long blog) throws SQLException {
    return session.numbers(
        """
        SELECT id FROM post
        WHERE blog = ? AND illustrated = 0 AND status IN ('HELD', 'GONE') ORDER BY rank DESC
        """,
        blog);
  }

  static void illustrated(Session session, long post, List<String> addresses) throws SQLException {
    session.change("DELETE FROM illustration WHERE post = ?", post);
    for (String address : addresses) {
      session.change(
          "INSERT OR IGNORE INTO illustration SELECT id, ? FROM post WHERE id = ?", address, post);
    }
    session.change("UPDATE post SET illustrated = 1 WHERE id = ?", post);
  }

  static Map<String, Size> known(Session session, List<String> addresses) throws SQLException {
    Map<String, Size> known = new HashMap<>();
    for (String address : addresses) {
      session
          .first(
              "SELECT width, height FROM picture WHERE address = ?",
              row -> new Size(row.getInt(1), row.getInt(2)),
              address)
          .ifPresent(size -> known.put(address, size));
    }
    return known;
  }

  static void keep(Session session, String address, byte[] bytes, Size size) throws SQLException {
    byte[] hash = hash(bytes);
    session.change("INSERT OR IGNORE INTO image (hash, bytes) VALUES (?, ?)", hash, bytes);
    session.change(
        """
        INSERT INTO picture (address, image, width, height, problem)
        SELECT ?, id, ?, ?, '' FROM image WHERE hash = ?
        ON CONFLICT DO UPDATE SET image = excluded.image, width = excluded.width,
          height = excluded.height, problem = ''
        """,
        address,
        size.width(),
        size.height(),
        hash);
  }

  private static byte[] hash(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible); // every Java has it
    }
  }

  /** A picture that is held stays. */
  static void missing(Session session, String address, String problem) throws SQLException {
    session.change(
        "INSERT OR IGNORE INTO picture (address, width, height, problem) VALUES (?, 0, 0, ?)",
        address,
        problem);
  }

  static Optional<byte[]> bytes(Session session, String address) throws SQLException {
    return session.first(
        "SELECT bytes FROM picture JOIN image ON image.id = picture.image WHERE address = ?",
        row -> row.getBytes(1),
        address);
  }

  static long bytes(Session session, long blog) throws SQLException {
    return session.number(
        """
        SELECT coalesce(sum(length(bytes)), 0) FROM image WHERE id IN (
          SELECT picture.image FROM picture
          JOIN illustration ON illustration.address = picture.address
          JOIN post ON post.id = illustration.post WHERE post.blog = ?)
        """,
        blog);
  }

  /** Forgets what no post shows any more. */
  static void sweep(Session session) throws SQLException {
    session.change("DELETE FROM picture WHERE address NOT IN (SELECT address FROM illustration)");
    session.change(
        "DELETE FROM image WHERE id NOT IN (SELECT image FROM picture WHERE image IS NOT NULL)");
  }
}
