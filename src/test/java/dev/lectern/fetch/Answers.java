package dev.lectern.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

/** What servers say, byte by byte. */
final class Answers {

  /** Twenty megabytes of spaces in brotli. */
  private static final String BROTLI_BOMB =
      "y///P/glQOKxQCD3/o///3/wSwDEYRGA7v1f/v//4JcAiMMCAN37Hw==";

  private Answers() {}

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  /** A head of these lines and a body. */
  static byte[] answer(String status, String fields, byte[] body) {
    String length = "Content-Length: " + body.length + "\r\n";
    return joined(bytes("HTTP/1.1 " + status + "\r\n" + fields + length + "\r\n"), body);
  }

  static byte[] status(String status) {
    return answer(status, "Content-Type: text/html\r\n", bytes("an error page"));
  }

  static byte[] status(String status, String field) {
    return answer(status, "Content-Type: text/html\r\n" + field + "\r\n", bytes("an error page"));
  }

  static byte[] page(String text) {
    return page("text/html; charset=utf-8", bytes(text));
  }

  static byte[] page(String type, byte[] body) {
    return answer("200 OK", "Content-Type: " + type + "\r\n", body);
  }

  static byte[] coded(String coding, byte[] body) {
    return answer(
        "200 OK", "Content-Type: text/html\r\nContent-Encoding: " + coding + "\r\n", body);
  }

  static byte[] to(String location) {
    return to("302 Found", location);
  }

  static byte[] to(String status, String location) {
    return answer(status, "Location: " + location + "\r\n", bytes("elsewhere"));
  }

  static byte[] cut(byte[] whole, int missing) {
    return Arrays.copyOf(whole, whole.length - missing);
  }

  private interface Coder {
    OutputStream over(OutputStream out) throws IOException;
  }

  private static byte[] through(Coder coder, byte[] plain) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream coded = coder.over(out)) {
      coded.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] gzip(byte[] plain) {
    return through(GZIPOutputStream::new, plain);
  }

  static byte[] deflate(byte[] plain) {
    return through(DeflaterOutputStream::new, plain);
  }

  /** Without the header and the sum of zlib. */
  static byte[] rawDeflate(byte[] plain) {
    byte[] zlib = deflate(plain);
    return Arrays.copyOfRange(zlib, 2, zlib.length - 4);
  }

  /** Megabytes in a few kilobytes. */
  static byte[] bomb() {
    return gzip(new byte[8 << 20]);
  }

  static byte[] brotliBomb() {
    return Base64.getDecoder().decode(BROTLI_BOMB);
  }
}
