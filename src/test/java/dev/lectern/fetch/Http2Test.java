package dev.lectern.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.address.Address;
import dev.lectern.problem.Problem;
import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The second version of HTTP, agreed on by TLS (RFC 9113 section 3.2) with a server of another
 * make.
 */
class Http2Test {

  private final List<String> asked = new CopyOnWriteArrayList<>();
  private Undertow server = Undertow.builder().build();
  private String origin = "";

  /** Answers with the version it was asked in. */
  private void answer(HttpServerExchange exchange) {
    String path = exchange.getRequestPath();
    String version = exchange.getProtocol().toString();
    asked.add(version + " " + path);
    boolean missing = path.equals("/robots.txt") || path.equals("/missing");
    exchange.setStatusCode(missing ? 404 : 200);
    exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "text/plain");
    exchange.getResponseHeaders().put(Headers.ETAG, "\"one\"");
    exchange.getResponseSender().send("over " + version);
  }

  @BeforeEach
  void serve() throws Exception {
    server =
        Undertow.builder()
            .setServerOption(UndertowOptions.ENABLE_HTTP2, true)
            .setIoThreads(2)
            .setWorkerThreads(2)
            .addHttpsListener(0, "localhost", SecureTest.context("localhost.p12"), this::answer)
            .build();
    server.start();
    InetSocketAddress door = (InetSocketAddress) server.getListenerInfo().getFirst().getAddress();
    origin = "https://localhost:" + door.getPort();
  }

  @AfterEach
  void close() {
    server.stop();
  }

  private HttpFetcher fetcher() throws Exception {
    WaitingRoom room = new WaitingRoom();
    Surroundings world = Surroundings.of(Map.of(), room).waiting(room);
    HttpClient.Builder plan =
        HttpClient.newBuilder().sslContext(SecureTest.context("localhost.p12"));
    return new HttpFetcher(Manners.of("1"), Limits.USUAL, world, plan);
  }

  private Page typed(HttpFetcher fetcher, String path) {
    return fetcher.fetch(Request.typed(Address.of(origin + path)));
  }

  @Test
  void a_server_that_speaks_the_second_version_is_answered_in_it() throws Exception {
    try (HttpFetcher fetcher = fetcher()) {
      Page page = typed(fetcher, "/post");
      assertThat(page.text()).isEqualTo("over HTTP/2.0");
      assertThat(page.validators().etag()).isEqualTo("\"one\"");
      assertThat(page.type()).isEqualTo("text/plain");
    }
    assertThat(asked).containsExactly("HTTP/2.0 /robots.txt", "HTTP/2.0 /post");
  }

  @Test
  void many_pages_come_over_it_and_errors_are_errors() throws Exception {
    try (HttpFetcher fetcher = fetcher()) {
      List<Integer> all = IntStream.range(0, 40).boxed().toList();
      assertThat(all.parallelStream().map(i -> typed(fetcher, "/post-" + i).text()))
          .hasSize(40)
          .containsOnly("over HTTP/2.0");
      assertThat(Reader.problemOf(() -> typed(fetcher, "/missing")))
          .isInstanceOf(Problem.ErrorStatus.class);
    }
  }

  @Test
  void a_server_that_goes_away_between_two_requests_is_a_problem_and_no_crash() throws Exception {
    try (HttpFetcher fetcher = fetcher()) {
      typed(fetcher, "/post");
      server.stop();
      assertThat(Reader.problemOf(() -> typed(fetcher, "/next")))
          .isInstanceOf(Problem.Unreachable.class);
    }
  }
}
