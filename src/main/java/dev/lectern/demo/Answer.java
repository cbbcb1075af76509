package dev.lectern.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.zip.CRC32;

/** What the site says to a request. */
sealed interface Answer {

  /** A body of some type. A class, since a record would compare its bytes by identity. */
  final class Body implements Answer {
    private final int status;
    private final String type;
    private final byte[] bytes;

    Body(int status, String type, byte[] bytes) {
      this.status = status;
      this.type = type;
      this.bytes = bytes.clone();
    }

    static Body text(String type, String text) {
      return new Body(200, type + "; charset=utf-8", text.getBytes(UTF_8));
    }

    Body missing() {
      return new Body(404, type, bytes);
    }

    int status() {
      return status;
    }

    String type() {
      return type;
    }

    byte[] bytes() {
      return bytes.clone();
    }

    String entityTag() {
      CRC32 sum = new CRC32();
      sum.update(bytes);
      return "\"%x-%08x\"".formatted(bytes.length, sum.getValue());
    }
  }

  /** The page lives elsewhere, for good. */
  record Moved(String path) implements Answer {}
}
