package dev.lectern.fetch;

import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a body is what its Content-Type says, by its first bytes (after the MIME Sniffing
 * Standard, section 6).
 */
final class Sniffing {

  private static final int LOOKED_AT = 1024;
  private static final Set<String> SAYS_NOTHING =
      Set.of(
          "",
          "application/octet-stream",
          "application/gzip",
          "application/x-gzip",
          "application/unknown",
          "unknown/unknown",
          "*/*");
  private static final Pattern TEXT =
      Pattern.compile("text/.*|.*[/+]xml|.*[/+]json|application/(rss|rdf|atom|javascript)");

  /** First bytes as Latin-1; a dot stands for any byte. */
  private record Magic(String bytes, String type) {}

  private static final List<Magic> KNOWN =
      List.of(
          new Magic("%PDF-", "application/pdf"),
          new Magic("\u0089PNG\r\n\u001a\n", "image/png"),
          new Magic("\u00ff\u00d8\u00ff", "image/jpeg"),
          new Magic("GIF8", "image/gif"),
          new Magic("RIFF....WEBP", "image/webp"),
          new Magic("RIFF....WAVE", "audio/wav"),
          new Magic("....ftypavif", "image/avif"),
          new Magic("....ftyphei", "image/heic"),
          new Magic("....ftyp", "video/mp4"),
          new Magic("II*\u0000", "image/tiff"),
          new Magic("MM\u0000*", "image/tiff"),
          new Magic("\u0000\u0000\u0001\u0000", "image/x-icon"),
          new Magic("PK\u0003\u0004", "application/zip"),
          new Magic("\u001f\u008b\b", "application/gzip"),
          new Magic("7z\u00bc\u00af", "application/x-7z-compressed"),
          new Magic("Rar!\u001a\u0007", "application/vnd.rar"),
          new Magic("\u007fELF", "application/x-executable"),
          new Magic("\u0000asm", "application/wasm"),
          new Magic("OggS\u0000", "application/ogg"),
          new Magic("ID3\u0003", "audio/mpeg"),
          new Magic("ID3\u0004", "audio/mpeg"),
          new Magic("fLaC\u0000", "audio/flac"),
          new Magic("\u001aE\u00df\u00a3", "video/webm"),
          new Magic("wOFF\u0000", "font/woff"),
          new Magic("wOF2\u0000", "font/woff2"),
          new Magic("SQLite format 3\u0000", "application/vnd.sqlite3"));

  private Sniffing() {}

  /** Whether a type is one whose bodies are read as text. */
  static boolean isText(String type) {
    return TEXT.matcher(type).matches();
  }

  /** Whether a gzip file of that type is a document in a wrapping (sitemap.xml.gz). */
  static boolean mayBePacked(String type) {
    return isText(type) || SAYS_NOTHING.contains(type);
  }

  /**
   * The type a body may be taken for: the declared one, or a better one where that says nothing.
   */
  static String type(String declared, byte[] body) {
    return SAYS_NOTHING.contains(declared) ? guess(declared, body) : declared;
  }

  /**
   * Refuses what calls itself text and is none.
   *
   * @throws ProblemException with WrongType
   */
  static void refuseDisguise(Hop hop, String type, byte[] body) {
    if (!isText(type)) {
      return;
    }
    Optional<String> disguised = magic(body);
    if (disguised.isPresent() || isBinary(body)) {
      String real = disguised.orElse("binary data");
      throw new ProblemException(new Problem.WrongType(hop.address().toString(), real));
    }
  }

  private static String guess(String declared, byte[] body) {
    String start = start(body).stripLeading().toLowerCase(Locale.ROOT);
    if (start.startsWith("<?xml")) {
      return "application/xml";
    }
    if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
      return "text/html";
    }
    return magic(body).orElse(declared);
  }

  private static Optional<String> magic(byte[] body) {
    String start = start(body);
    return KNOWN.stream()
        .filter(magic -> matches(start, magic.bytes()))
        .map(Magic::type)
        .findFirst();
  }

  private static boolean matches(String start, String magic) {
    for (int i = 0; i < magic.length(); i++) {
      boolean any = magic.charAt(i) == '.';
      if (i >= start.length() || (!any && start.charAt(i) != magic.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** NULs make it binary, except in UTF-16 and UTF-32 or astray in a page that begins as one. */
  private static boolean isBinary(byte[] body) {
    String start = start(body);
    String text = start.replace("\u0000", "").stripLeading();
    boolean wide = start.startsWith("\u00ff\u00fe") || start.startsWith("\u00fe\u00ff");
    return start.indexOf('\u0000') >= 0
        && !wide
        && !text.startsWith("<")
        && !text.startsWith("\u00ef\u00bb\u00bf");
  }

  private static String start(byte[] body) {
    return new String(body, 0, Math.min(body.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
  }
}
