package dev.lectern.fetch;

import static dev.lectern.fetch.Answers.answer;
import static dev.lectern.fetch.Answers.bytes;
import static dev.lectern.fetch.Answers.coded;
import static dev.lectern.fetch.Answers.cut;
import static dev.lectern.fetch.Answers.deflate;
import static dev.lectern.fetch.Answers.gzip;
import static dev.lectern.fetch.Answers.joined;
import static dev.lectern.fetch.Answers.page;
import static dev.lectern.fetch.Answers.rawDeflate;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** What may come as the answer of one request, whole or broken. */
enum BodyBehaviour implements Behaviour {
  PLAIN(page("hello"), "200 hello", 1),
  HTTP_1_0("HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\nhello", "200 hello", 1),
  NO_LENGTH("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\nhello", "200 hello", 1),
  CHUNKED(
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhe\r\n3;x=y\r\nllo\r\n0\r\n\r\n",
      "200 hello",
      1),
  INTERIM_ANSWER_FIRST(
      joined(bytes("HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n"), page("hello")),
      "200 hello",
      1),
  EMPTY(page(""), "200 ", 1),

  GZIP(coded("gzip", gzip(bytes("hello"))), "200 hello", 1),
  DEFLATE_WITH_ZLIB(coded("deflate", deflate(bytes("hello"))), "200 hello", 1),
  DEFLATE_RAW(coded("deflate", rawDeflate(bytes("hello"))), "200 hello", 1),
  BROTLI(
      coded("br", joined(new byte[] {0x0b, 2, (byte) 0x80}, bytes("hello"), new byte[] {3})),
      "200 hello",
      1),
  GZIP_OVER_DEFLATE(coded("deflate, gzip", gzip(deflate(bytes("hello")))), "200 hello", 1),
  CODING_ANNOUNCED_ONLY(coded("gzip", bytes("hello")), "200 hello", 1),
  CODING_NOBODY_KNOWS(coded("zstd", bytes("hello")), "WrongType", 1),
  CODING_CUT_SHORT(coded("gzip", cut(gzip(bytes("hello".repeat(99))), 9)), "CutShort", 1),
  GZIP_BOMB(coded("gzip", Answers.bomb()), "TooLarge", 1),
  GZIP_BOMB_IN_A_BOMB(coded("gzip, gzip", gzip(Answers.bomb())), "TooLarge", 1),
  BROTLI_BOMB(coded("br", Answers.brotliBomb()), "TooLarge", 1),

  ENDLESS_BODY(
      (RawSite.Script)
          out -> {
            out.write(bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"));
            while (true) {
              out.write(new byte[8192]);
            }
          },
      "TooLarge",
      1),
  ANNOUNCED_TOO_LARGE("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\nhello", "TooLarge", 1),
  ONE_LONG_HEADER_FIELD(
      "HTTP/1.1 200 OK\r\nX-A: " + "a".repeat(20_000) + "\r\nContent-Length: 5\r\n\r\nhello",
      "TooLarge",
      1),
  MANY_HEADER_FIELDS(
      "HTTP/1.1 200 OK\r\n" + "X-A: aaaaaaaaaaaa\r\n".repeat(1200) + "\r\nhello", "TooLarge", 1),

  CUT_IN_THE_STATUS_LINE("HTTP/1.", "CutShort", 3),
  CUT_IN_THE_HEADER("HTTP/1.1 200 OK\r\nContent-Le", "CutShort", 3),
  CUT_IN_THE_BODY(cut(page("hello"), 2), "CutShort", 3),
  CUT_IN_A_CHUNK("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nhel", "CutShort", 3),
  CHUNK_WITHOUT_A_SIZE(
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\nhello", "CutShort", 3),
  LENGTH_TOO_GREAT("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhello", "CutShort", 3),
  LENGTH_TOO_SMALL("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nhello", "200 hel", 1),
  NO_HTTP_AT_ALL("220 mail.example ESMTP\r\n", "CutShort", 3),

  CHARSET_OF_THE_HEADER(
      page("text/html; charset=iso-8859-1", "é".getBytes(StandardCharsets.ISO_8859_1)), "200 é", 1),
  CHARSET_OF_THE_PAGE(
      page("text/html", "<meta charset=windows-1251>да".getBytes(Charset.forName("windows-1251"))),
      "200 <meta charset=windows-1251>да",
      1),
  UTF_8_CALLED_WESTERN(page("text/html; charset=iso-8859-1", bytes("日本")), "200 日本", 1),
  WESTERN_CALLED_UTF_8(
      page("text/html; charset=utf-8", "na\u00efve".getBytes(StandardCharsets.ISO_8859_1)),
      "200 na\u00efve",
      1),
  UTF_16_WITH_A_MARK(page("text/html", "hello".getBytes(StandardCharsets.UTF_16)), "200 hello", 1),
  CHARSET_NOBODY_KNOWS(page("text/html; charset=klingon", bytes("hello")), "200 hello", 1),

  PICTURE_CALLED_A_PAGE(
      page("text/html", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}),
      "WrongType",
      1),
  BINARY_CALLED_A_PAGE(page("text/html", new byte[400]), "WrongType", 1),
  NO_TYPE("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", "200 hello", 1),
  TYPE_OF_NONSENSE(answer("200 OK", "Content-Type: ;;/\r\n", bytes("hello")), "200 hello", 1),
  MALFORMED_COOKIE(answer("200 OK", "Set-Cookie: =;=;\r\n", bytes("hello")), "200 hello", 1);

  @SuppressWarnings("ImmutableEnumChecker") // a function, and nothing it knows changes
  private final RawSite.Script script;

  private final String outcome;
  private final long hits;

  BodyBehaviour(RawSite.Script script, String outcome, long hits) {
    this.script = script;
    this.outcome = outcome;
    this.hits = hits;
  }

  BodyBehaviour(byte[] answer, String outcome, long hits) {
    this((RawSite.Script) out -> out.write(answer), outcome, hits);
  }

  BodyBehaviour(String answer, String outcome, long hits) {
    this(answer.getBytes(StandardCharsets.ISO_8859_1), outcome, hits);
  }

  @Override
  public void teach(RawSite site) {
    site.on("/", script);
  }

  @Override
  public String outcome() {
    return outcome;
  }

  @Override
  public long hits() {
    return hits;
  }

  @Override
  public long others() {
    return 0;
  }
}
