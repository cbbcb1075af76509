package dev.lectern.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Long texts as they lie in the file: UTF-8, deflated (RFC 1951). */
final class Packed {

  /** What SQLite says of its own structures (sqlite.org/rescode.html#corrupt). */
  private static final int CORRUPT = 11;

  private Packed() {}

  /** Quickly, for what is written once and read often. */
  static byte[] quick(String text) {
    return pack(text, Deflater.BEST_SPEED);
  }

  /** As small as it gets at a fair price, for pages that are hardly ever read again. */
  static byte[] small(String text) {
    return pack(text, Deflater.DEFAULT_COMPRESSION);
  }

  private static byte[] pack(String text, int level) {
    Deflater deflater = new Deflater(level, true);
    try {
      deflater.setInput(text.getBytes(StandardCharsets.UTF_8));
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() / 2 + 32);
      byte[] buffer = new byte[8192];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  /** Nothing, and what is damaged, gives an empty text. */
  static String unpackOrEmpty(byte[] packed) {
    try {
      return packed.length == 0 ? "" : unpack(packed);
    } catch (SQLException damaged) {
      return "";
    }
  }

  static boolean isSound(byte[] packed) {
    try {
      unpack(packed);
      return true;
    } catch (SQLException damaged) {
      return false;
    }
  }

  static String unpack(byte[] packed) throws SQLException {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(packed);
      ByteArrayOutputStream out = new ByteArrayOutputStream(packed.length * 4);
      byte[] buffer = new byte[8192];
      while (!inflater.finished()) {
        int read = inflater.inflate(buffer);
        if (read == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          throw new SQLException("a stored text ends too early", "", CORRUPT);
        }
        out.write(buffer, 0, read);
      }
      return out.toString(StandardCharsets.UTF_8);
    } catch (DataFormatException damaged) {
      throw new SQLException("a stored text is damaged", "", CORRUPT, damaged);
    } finally {
      inflater.end();
    }
  }
}
