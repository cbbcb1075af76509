package dev.lectern.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that break the rules of HTTP, by mistake or on purpose. */
class BrokenHttpTest {

  private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";

  private final RawSite site = RawSite.start();
  private final Reader reader = Reader.within(Reader.SMALL_BODIES);

  @AfterEach
  void close() {
    reader.close();
    site.close();
  }

  @Test
  void a_body_shorter_than_announced_is_cut_short() {
    site.on("/", OK + "Content-Length: 100\r\n\r\nhalf");
    assertThat(reader.problem(site.at("/"))).isInstanceOf(Problem.CutShort.class);
  }

  @Test
  void a_broken_answer_is_asked_for_twice_more_with_growing_pauses() {
    site.on("/", OK + "Content-Length: 100\r\n\r\nhalf");
    reader.problem(site.at("/"));
    assertThat(site.hits("/")).isEqualTo(3);
    assertThat(reader.room.waits()).hasSize(2);
    assertThat(reader.room.waits().get(0)).isBetween(millis(500), millis(1500));
    assertThat(reader.room.waits().get(1)).isBetween(millis(1000), millis(3000));
  }

  private static Duration millis(long n) {
    return Duration.ofMillis(n);
  }

  @Test
  void a_body_longer_than_announced_ends_where_announced() {
    site.on("/", OK + "Content-Length: 4\r\n\r\nhalf and half");
    assertThat(reader.typed(site.at("/")).text()).isEqualTo("half");
  }

  @Test
  void a_body_without_length_ends_with_the_connection() {
    site.on("/", OK + "\r\nall of it");
    assertThat(reader.typed(site.at("/")).text()).isEqualTo("all of it");
  }

  @Test
  void an_old_http_1_0_answer_is_read() {
    site.on("/", "HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\nold");
    assertThat(reader.typed(site.at("/")).text()).isEqualTo("old");
  }

  @Test
  void chunks_are_put_together() {
    site.on("/", OK + "Transfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n5;x=y\r\n-half\r\n0\r\n\r\n");
    assertThat(reader.typed(site.at("/")).text()).isEqualTo("half-half");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zz\r\nhalf\r\n0\r\n\r\n",
        "4\r\nhalf\r\n",
        "4\r\nhalfway\r\n0\r\n\r\n",
        "-4\r\nhalf\r\n0\r\n\r\n",
        "ffffffffffffffffff\r\nhalf",
        "7fffffff\r\nhalf",
        ""
      })
  void chunks_that_lie_are_cut_short(String chunks) {
    site.on("/", OK + "Transfer-Encoding: chunked\r\n\r\n" + chunks);
    assertThat(reader.problem(site.at("/"))).isInstanceOf(Problem.CutShort.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SSH-2.0-OpenSSH_9.9\r\n",
        "\u0000\u0001\u0002\u0003\r\n\r\n",
        "HTTP/1.1 abc OK\r\n\r\n",
        "HTTP/9.9\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: nonsense\r\n\r\nx",
        "HTTP/1.1 200 OK\r\nb\u0000d: x\r\n\r\nx",
        "\r\n\r\n",
        ""
      })
  void what_is_no_http_is_said_so_and_never_a_crash(String answer) {
    site.on("/", answer);
    assertThat(reader.problem(site.at("/"))).isInstanceOf(Problem.CutShort.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"no colon here", "Content-Length: -1", "X: \u00e9\u00ff", " : x"})
  void a_header_field_that_means_nothing_is_passed_over(String field) {
    site.on("/", OK + field + "\r\n\r\nx");
    assertThat(reader.typed(site.at("/")).text()).isEqualTo("x");
  }

  @Test
  void a_connection_cut_at_any_byte_is_cut_short() {
    String answer = OK + "Content-Length: 20\r\nETag: \"v\"\r\n\r\n<p>twenty bytes.</p>";
    for (int length = 0; length < answer.length(); length++) {
      site.on("/" + length, answer.substring(0, length));
      assertThat(reader.problem(site.at("/" + length)))
          .as("cut after %d bytes", length)
          .isInstanceOf(Problem.CutShort.class);
    }
    site.on("/whole", answer);
    assertThat(reader.typed(site.at("/whole")).text()).hasSize(20);
  }

  @Test
  void chunks_cut_at_any_byte_are_cut_short() {
    String chunks = "6\r\n<p>hi<\r\n3\r\n/p>\r\n0\r\n\r\n";
    String answer = OK + "Transfer-Encoding: chunked\r\n\r\n" + chunks;
    for (int length = OK.length(); length < answer.length() - 2; length++) {
      site.on("/" + length, answer.substring(0, length));
      assertThat(reader.problem(site.at("/" + length)))
          .as("cut after %d bytes", length)
          .isInstanceOf(Problem.CutShort.class);
    }
  }

  @Test
  void header_fields_beyond_the_limit_are_too_large() {
    site.on("/", OK + "X-Long: " + "x".repeat(20_000) + "\r\n\r\nbody");
    assertThat(reader.problem(site.at("/")))
        .isEqualTo(new Problem.TooLarge(site.at("/"), 16 << 10));
  }

  @Test
  void many_small_header_fields_are_too_large_together() {
    StringBuilder fields = new StringBuilder(OK);
    for (int i = 0; i < 3000; i++) {
      fields.append("X-").append(i).append(": y\r\n");
    }
    site.on("/", fields + "\r\nbody");
    assertThat(reader.problem(site.at("/")))
        .isEqualTo(new Problem.TooLarge(site.at("/"), 16 << 10));
  }

  @Test
  void a_header_bomb_is_too_large_before_it_fills_the_memory() {
    site.on(
        "/",
        out -> {
          out.write(OK.getBytes(StandardCharsets.ISO_8859_1));
          byte[] field = ("X-A: " + "y".repeat(8000) + "\r\n").getBytes(StandardCharsets.UTF_8);
          for (int i = 0; i < 100_000; i++) {
            out.write(field);
          }
        });
    assertThat(reader.problem(site.at("/"))).isInstanceOf(Problem.TooLarge.class);
  }

  @Test
  void an_endless_body_is_too_large() {
    site.on(
        "/",
        out -> {
          out.write((OK + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
          for (int i = 0; i < 1 << 20; i++) {
            out.write(new byte[1024]);
          }
        });
    assertThat(reader.problem(site.at("/")))
        .isEqualTo(new Problem.TooLarge(site.at("/"), 64 << 10));
    assertThat(site.hits("/")).isEqualTo(1);
  }

  @Test
  void an_announced_size_over_the_limit_is_not_even_begun() {
    site.on("/", OK + "Content-Length: 999999999999\r\n\r\nx");
    assertThat(reader.problem(site.at("/")))
        .isEqualTo(new Problem.TooLarge(site.at("/"), 64 << 10));
  }

  @Test
  void a_body_of_exactly_the_limit_is_read() {
    site.on("/", OK + "\r\n" + "x".repeat(64 << 10));
    assertThat(reader.typed(site.at("/")).body()).hasSize(64 << 10);
  }

  @Test
  void interim_answers_are_passed_over() {
    site.on(
        "/",
        "HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n" + OK + "Content-Length: 2\r\n\r\nhi");
    assertThat(reader.typed(site.at("/")).text()).isEqualTo("hi");
  }

  @Test
  void an_endless_row_of_interim_answers_ends() {
    site.on(
        "/",
        out -> {
          for (int i = 0; i < 100_000; i++) {
            out.write("HTTP/1.1 103 Early Hints\r\n\r\n".getBytes(StandardCharsets.UTF_8));
          }
        });
    assertThat(reader.problem(site.at("/"))).isInstanceOf(Problem.CutShort.class);
  }

  @Test
  void server_text_in_a_problem_is_harmless() {
    site.on("/", "HTTP/1.1 302 Found\r\nLocation: x:\u001b]52;c;AAAA\u0007\r\n\r\n");
    Problem problem = reader.problem(site.at("/"));
    assertThat(problem.toString()).doesNotContain("\u001b", "\u0007");
  }

  @Test
  void a_refused_connection_is_unreachable() {
    String address = RawSite.closedPort();
    assertThat(reader.problem(address))
        .isEqualTo(new Problem.Unreachable(address, "connection refused"));
  }
}
