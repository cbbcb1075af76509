package dev.lectern.fetch;

import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/** Undoes the content codings of a body (RFC 9110 section 8.4), within a limit. */
final class Codings {

  private static final int DEEPEST = 3;

  private final Hop hop;
  private final long limit;

  Codings(Hop hop, long limit) {
    this.hop = hop;
    this.limit = limit;
  }

  /**
   * Gives the body as it was before it was coded.
   *
   * @param field the Content-Encoding field
   */
  byte[] decode(byte[] body, String field) {
    List<String> codings =
        Arrays.stream(field.toLowerCase(Locale.ROOT).split(","))
            .map(String::strip)
            .filter(coding -> !coding.isEmpty())
            .toList();
    if (codings.size() > DEEPEST) {
      throw new ProblemException(wrongType(field));
    }
    byte[] decoded = body;
    for (String coding : codings.reversed()) {
      decoded = undo(coding, decoded);
    }
    return decoded;
  }

  private byte[] undo(String coding, byte[] body) {
    if (body.length == 0) {
      return body;
    }
    try {
      return switch (coding) {
        case "gzip", "x-gzip" -> isGzip(body) ? read(new GZIPInputStream(in(body))) : body;
        case "deflate" -> inflate(body);
        case "br" -> read(new BrotliInputStream(in(body)));
        case "zstd", "compress", "x-compress", "dcb", "dcz" ->
            throw new ProblemException(wrongType(coding));
        default -> body; // "identity", "none", "utf-8": servers write all sorts of things
      };
    } catch (IOException damaged) {
      throw cut(damaged);
    }
  }

  private ProblemException cut(IOException damaged) {
    String detail = "its compressed body is damaged";
    return new ProblemException(new Problem.CutShort(hop.address().toString(), detail), damaged);
  }

  private Problem wrongType(String coding) {
    return new Problem.WrongType(
        hop.address().toString(), "coded as " + Words.plain(coding) + ", which was not asked for");
  }

  /** Some servers announce gzip and send plain text. */
  private static boolean isGzip(byte[] body) {
    return body.length > 2 && (body[0] & 0xff) == 0x1f && (body[1] & 0xff) == 0x8b;
  }

  /** "deflate" means zlib (RFC 1950), and many servers send it without its header (RFC 1951). */
  private static boolean isZlib(byte[] body) {
    return body.length > 1
        && (body[0] & 0x0f) == 8
        && (((body[0] & 0xff) << 8) | (body[1] & 0xff)) % 31 == 0;
  }

  private static InputStream in(byte[] body) {
    return new ByteArrayInputStream(body);
  }

  private byte[] inflate(byte[] body) throws IOException {
    Inflater inflater = new Inflater(!isZlib(body));
    try {
      return read(new InflaterInputStream(in(body), inflater));
    } finally {
      inflater.end();
    }
  }

  private byte[] read(InputStream coded) throws IOException {
    try (coded) {
      byte[] bytes = coded.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
      if (bytes.length <= limit) {
        return bytes;
      }
      if (hop.mayBeCut()) {
        return Arrays.copyOf(bytes, (int) limit);
      }
      throw new ProblemException(new Problem.TooLarge(hop.address().toString(), limit));
    }
  }
}
