package dev.lectern.fetch;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the character set of a body: byte order mark, header field, meta element or XML
 * declaration, else UTF-8 where the bytes are that and windows-1252 where they are not (after the
 * Encoding Standard, section 6.1, and HTML, section 13.2.3.2).
 *
 * <p>Different from browsers it catches two lies, as text that a person reads is at stake: bytes
 * said to be of a single-byte set that are flawless UTF-8 are UTF-8, and bytes said to be UTF-8
 * that have not one sequence of it are not.
 */
public final class Charsets {

  private static final int PRESCAN = 4096;
  private static final Charset WINDOWS_1252 =
      CharsetLabels.find("windows-1252").orElse(StandardCharsets.ISO_8859_1);
  private static final Pattern COMMENT = Pattern.compile("<!--.*?(-->|$)", Pattern.DOTALL);
  private static final Pattern DECLARATION =
      Pattern.compile("^\\s*<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([^\"'>]{1,40})[\"']");
  private static final Pattern META =
      Pattern.compile("(?i)<meta\\s[^>]*?charset\\s*=\\s*[\"']?\\s*([a-z0-9_.:+-]{1,40})");

  private Charsets() {}

  /**
   * The character set of a body.
   *
   * @param label of the Content-Type field; empty where there is none
   */
  public static Charset of(byte[] body, String label) {
    Optional<Charset> marked = mark(body);
    if (marked.isPresent()) {
      return marked.get();
    }
    Optional<Charset> declared = CharsetLabels.find(label).or(() -> inside(body));
    return declared.map(charset -> believed(charset, body)).orElseGet(() -> guessed(body));
  }

  private static Optional<Charset> mark(byte[] b) {
    if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    boolean little = b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE;
    return little ? Optional.of(StandardCharsets.UTF_16LE) : wide(b);
  }

  /** A page in UTF-16 without a mark begins with "<" and a NUL, in one order or the other. */
  private static Optional<Charset> wide(byte[] b) {
    if (b.length < 4) {
      return Optional.empty();
    }
    if (b[0] == '<' && b[1] == 0 && b[2] != 0 && b[3] == 0) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    boolean big = b[0] == 0 && b[1] == '<' && b[2] == 0 && b[3] != 0;
    return big ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  private static Optional<Charset> inside(byte[] body) {
    String start = new String(body, 0, Math.min(body.length, PRESCAN), StandardCharsets.ISO_8859_1);
    Matcher declaration = DECLARATION.matcher(start);
    if (declaration.find()) {
      return CharsetLabels.find(declaration.group(1)).map(Charsets::readable);
    }
    Matcher meta = META.matcher(COMMENT.matcher(start).replaceAll(""));
    return meta.find()
        ? CharsetLabels.find(meta.group(1)).map(Charsets::readable)
        : Optional.empty();
  }

  /** Whoever could read the declaration byte by byte is not reading UTF-16. */
  private static Charset readable(Charset inside) {
    return inside.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : inside;
  }

  private static Charset believed(Charset declared, byte[] body) {
    if (declared.equals(StandardCharsets.UTF_8)) {
      return isUtf8(body) ? declared : other(body);
    }
    boolean singleByte = declared.canEncode() && declared.newEncoder().maxBytesPerChar() == 1.0f;
    return singleByte && Utf8.isValid(body) ? StandardCharsets.UTF_8 : declared;
  }

  private static Charset guessed(byte[] body) {
    return isUtf8(body) ? StandardCharsets.UTF_8 : WINDOWS_1252;
  }

  private static Charset other(byte[] body) {
    return inside(body).filter(c -> !c.equals(StandardCharsets.UTF_8)).orElse(WINDOWS_1252);
  }

  /** A stray byte, or a page cut within a character, makes no page of another set. */
  private static boolean isUtf8(byte[] body) {
    return Utf8.isValid(body) || Utf8.isMostly(body);
  }
}
