package dev.lectern.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.FakeSite;
import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Function;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compressed bodies, honest and hostile. */
class CodingTest {

  private static final String TEXT =
      "<p>a page that is said in few bytes, few bytes, few bytes</p>";

  /** Twenty megabytes of spaces. */
  private static final String BROTLI_BOMB =
      "y///P/glQOKxQCD3/o///3/wSwDEYRGA7v1f/v//4JcAiMMCAN37Hw==";

  private final FakeSite site = FakeSite.start();
  private final Reader reader = Reader.within(Reader.SMALL_BODIES);

  @AfterEach
  void close() {
    reader.close();
    site.close();
  }

  private interface Coder {
    OutputStream over(OutputStream out) throws IOException;
  }

  private static byte[] coded(byte[] plain, Coder coder) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream coded = coder.over(out)) {
      coded.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] gzip(byte[] plain) {
    return coded(plain, GZIPOutputStream::new);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void answer(String type, String coding, byte[] body) {
    site.on(
        "/",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", coding);
          exchange.getResponseHeaders().set("Content-Type", type);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
  }

  private String read(String coding, byte[] body) {
    answer("text/html", coding, body);
    return reader.typed(site.at("/")).text();
  }

  private Problem problem(String coding, byte[] body) {
    answer("text/html", coding, body);
    return reader.problem(site.at("/"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "x-gzip", "GZIP", " gzip ", "identity, gzip"})
  void gzip_is_undone(String name) {
    assertThat(read(name, gzip(bytes(TEXT)))).isEqualTo(TEXT);
  }

  @Test
  void deflate_with_its_zlib_header_is_undone() {
    assertThat(read("deflate", coded(bytes(TEXT), DeflaterOutputStream::new))).isEqualTo(TEXT);
  }

  @Test
  void deflate_without_its_zlib_header_is_undone() {
    Deflater raw = new Deflater(9, true);
    byte[] body = coded(bytes(TEXT), out -> new DeflaterOutputStream(out, raw));
    raw.end();
    assertThat(read("deflate", body)).isEqualTo(TEXT);
  }

  @Test
  void brotli_is_undone() {
    byte[] hello = Base64.getDecoder().decode("CwaAPHA+YnJvdGxpPC9wPgM=");
    assertThat(read("br", hello)).isEqualTo("<p>brotli</p>");
  }

  @Test
  void codings_one_over_the_other_are_undone_in_order() {
    byte[] twice = gzip(coded(bytes(TEXT), DeflaterOutputStream::new));
    assertThat(read("deflate, gzip", twice)).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "identity", "none", "utf-8", ""})
  void a_coding_that_was_announced_but_not_done_does_no_harm(String coding) {
    assertThat(read(coding, bytes(TEXT))).isEqualTo(TEXT);
  }

  @Test
  void an_empty_body_is_empty_in_every_coding() {
    answer("text/html", "gzip", new byte[0]);
    site.on(
        "/",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    assertThat(reader.typed(site.at("/")).body()).isEmpty();
  }

  @Test
  void a_coding_nobody_asked_for_is_a_wrong_type() {
    assertThat(problem("zstd", bytes("x"))).isInstanceOf(Problem.WrongType.class);
  }

  @Test
  void a_heap_of_codings_is_a_wrong_type() {
    assertThat(problem("gzip, gzip, gzip, gzip", gzip(bytes("x"))))
        .isInstanceOf(Problem.WrongType.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "deflate", "br"})
  void a_bomb_is_too_large_and_never_unfolded(String coding) {
    byte[] zeros = new byte[20 << 20];
    Arrays.fill(zeros, (byte) ' ');
    Function<String, byte[]> bomb =
        name ->
            switch (name) {
              case "gzip" -> gzip(zeros);
              case "deflate" -> coded(zeros, DeflaterOutputStream::new);
              default -> Base64.getDecoder().decode(BROTLI_BOMB);
            };
    assertThat(problem(coding, bomb.apply(coding)))
        .isEqualTo(new Problem.TooLarge(site.at("/"), 64 << 10));
  }

  @Test
  void a_bomb_within_a_bomb_is_too_large() {
    byte[] inner = gzip(new byte[50 << 20]);
    assertThat(problem("gzip, gzip", gzip(inner))).isInstanceOf(Problem.TooLarge.class);
  }

  @Test
  void compression_cut_at_any_byte_is_cut_short() {
    byte[] whole = gzip(bytes(TEXT));
    for (int length = 3; length < whole.length; length++) {
      assertThat(problem("gzip", Arrays.copyOf(whole, length)))
          .as("cut after %d bytes", length)
          .isInstanceOf(Problem.CutShort.class);
    }
  }

  @Test
  void damaged_compression_is_never_a_crash() {
    byte[] whole = gzip(bytes(TEXT));
    for (int at = 2; at < whole.length; at++) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 0x55;
      answer("text/html", "gzip", damaged);
      try {
        reader.typed(site.at("/"));
      } catch (ProblemException e) {
        assertThat(e.problem()).isInstanceOf(Problem.CutShort.class);
      }
    }
  }

  @Test
  void a_document_in_a_gzip_file_is_unwrapped() {
    for (String type :
        new String[] {"application/x-gzip", "application/octet-stream", "text/xml"}) {
      answer(type, "", gzip(bytes("<?xml version='1.0'?><urlset/>")));
      Page page = reader.typed(site.at("/"));
      assertThat(page.text()).startsWith("<?xml");
      assertThat(page.type()).endsWith("/xml");
    }
  }
}
