package dev.lectern.feed;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A feed's bytes as text, by byte order mark, header and XML declaration in this order (RFC 7303
 * section 3), none of them believed against the bytes.
 *
 * @param honest whether the bytes were what the feed and its server said
 */
record FeedText(String text, boolean honest) {

  private static final Pattern PARAMETER =
      Pattern.compile("charset\\s*=\\s*[\"']?([^\\s\"';,]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern DECLARATION =
      Pattern.compile("<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']\\s*([^\"'\\s>]+)");
  private static final int PROLOG = 1024;
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Charset EBCDIC = Charset.forName("IBM037");
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

  /** How the first characters look in each wide encoding, with the mark and without. */
  private record Signature(Charset charset, int length, List<Integer> bytes) {

    boolean matches(byte[] body) {
      for (int i = 0; i < bytes.size(); i++) {
        if (body.length <= i || (bytes.get(i) >= 0 && bytes.get(i) != (body[i] & 0xff))) {
          return false;
        }
      }
      return true;
    }
  }

  private static final int ANY = -1;

  private static final List<Signature> SIGNATURES =
      List.of(
          new Signature(UTF_32LE, 4, List.of(0xFF, 0xFE, 0, 0)),
          new Signature(UTF_32BE, 4, List.of(0, 0, 0xFE, 0xFF)),
          new Signature(StandardCharsets.UTF_16LE, 2, List.of(0xFF, 0xFE)),
          new Signature(StandardCharsets.UTF_16BE, 2, List.of(0xFE, 0xFF)),
          new Signature(StandardCharsets.UTF_8, 3, List.of(0xEF, 0xBB, 0xBF)),
          new Signature(UTF_32LE, 0, List.of(0x3C, 0, 0, 0)),
          new Signature(UTF_32BE, 0, List.of(0, 0, 0, 0x3C)),
          new Signature(StandardCharsets.UTF_16LE, 0, List.of(0x3C, 0, ANY, 0)),
          new Signature(StandardCharsets.UTF_16BE, 0, List.of(0, 0x3C, 0, ANY)),
          new Signature(EBCDIC, 0, List.of(0x4C, 0x6F, 0xA7, 0x94)));

  static FeedText decode(byte[] body, String contentType) {
    Optional<Signature> signature = SIGNATURES.stream().filter(s -> s.matches(body)).findFirst();
    if (signature.isPresent()) {
      return signed(body, signature.get());
    }
    List<Charset> told =
        Stream.of(
                find(PARAMETER, contentType),
                find(
                    DECLARATION,
                    new String(
                        body, 0, Math.min(PROLOG, body.length), StandardCharsets.ISO_8859_1)))
            .flatMap(Optional::stream)
            .toList();
    Charset first = told.isEmpty() ? StandardCharsets.UTF_8 : told.get(0);
    return Stream.concat(told.stream(), Stream.of(StandardCharsets.UTF_8))
        .flatMap(FeedText::meant)
        .flatMap(charset ->
            strictly(body, charset)
                .map(t -> new FeedText(t, charset.equals(first) || t.length() == body.length))
                .stream())
        .findFirst()
        .orElseGet(() -> latinOrMixed(body, first));
  }

  private static FeedText signed(byte[] body, Signature signature) {
    Charset charset =
        signature.charset().equals(EBCDIC)
            ? find(DECLARATION, new String(body, 0, Math.min(PROLOG, body.length), EBCDIC))
                .orElse(EBCDIC)
            : signature.charset();
    int start = signature.length();
    return new FeedText(new String(body, start, body.length - start, charset), true);
  }

  private static Optional<Charset> find(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.find() ? named(found.group(1)) : Optional.empty();
  }

  /** The encoding a label means; the wider one where pages mean that (WHATWG Encoding). */
  private static Optional<Charset> named(String label) {
    String name =
        switch (label.toLowerCase(Locale.ROOT)) {
          case "iso-8859-1", "latin1", "latin-1", "iso8859-1", "cp1252" -> "windows-1252";
          case "iso-8859-9" -> "windows-1254";
          case "gb2312", "gbk", "gb_2312-80" -> "GB18030";
          case "euc-kr", "ks_c_5601-1987", "ksc5601" -> "x-windows-949";
          case "shift_jis", "shift-jis", "x-sjis", "sjis" -> "windows-31j";
          case "utf8" -> "UTF-8";
          // A declaration read byte by byte cannot be in UTF-16.
          case "utf-16", "utf-32", "utf16", "unicode" -> "UTF-8";
          default -> label;
        };
    try {
      return Optional.of(Charset.forName(name)).filter(Charset::canEncode);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  /** Bytes of a single-byte set that are flawless UTF-8 are UTF-8. */
  private static Stream<Charset> meant(Charset told) {
    return isLatin(told) ? Stream.of(StandardCharsets.UTF_8, told) : Stream.of(told);
  }

  private static boolean isLatin(Charset charset) {
    return charset.equals(WINDOWS_1252);
  }

  private static Optional<String> strictly(byte[] body, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(body))
              .toString());
    } catch (CharacterCodingException notThis) {
      return Optional.empty();
    }
  }

  private static FeedText latinOrMixed(byte[] body, Charset told) {
    return isLatin(told)
        ? new FeedText(new String(body, WINDOWS_1252), true)
        : new FeedText(mixed(body), false);
  }

  /** UTF-8 with bytes of windows-1252 between, as careless programs write it. */
  private static String mixed(byte[] body) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(body);
    CharBuffer out = CharBuffer.allocate(body.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      byte[] bad = new byte[Math.min(result.length(), in.remaining())];
      in.get(bad);
      out.put(new String(bad, WINDOWS_1252));
      result = decoder.decode(in, out, true);
    }
    return out.flip().toString();
  }
}
