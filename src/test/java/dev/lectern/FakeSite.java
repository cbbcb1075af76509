package dev.lectern;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web site on a loopback port that counts its hits. */
public final class FakeSite implements AutoCloseable {

  /** Answers one request. */
  public interface Answer {
    void to(HttpExchange exchange) throws IOException;
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<String> hits = new CopyOnWriteArrayList<>();
  private Answer otherwise =
      exchange -> send(exchange, 404, "text/html", "<title>Not found</title>");

  private FakeSite(HttpServer server) {
    this.server = server;
  }

  public static FakeSite start() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      FakeSite site = new FakeSite(server);
      server.setExecutor(site.threads);
      server.createContext("/", site::handle);
      server.start();
      return site;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The address of a path ("/blog/"). */
  public String at(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  /** The path (with its query, if it has one) answers with this HTML page. */
  public FakeSite page(String path, String html) {
    return on(path, exchange -> send(exchange, 200, "text/html; charset=utf-8", html));
  }

  /** The path answers with this content. */
  public FakeSite content(String path, String type, String body) {
    return on(path, exchange -> send(exchange, 200, type, body));
  }

  /** The path answers as given. */
  public FakeSite on(String path, Answer answer) {
    answers.put(path, answer);
    return this;
  }

  /** Paths that nothing was said of answer so. */
  public FakeSite otherwise(Answer answer) {
    otherwise = answer;
    return this;
  }

  /** Takes back what was said of any path. */
  public FakeSite forget() {
    answers.clear();
    return this;
  }

  /** How often a path was asked for. */
  public long hits(String path) {
    return hits.stream().filter(path::equals).count();
  }

  /** All requests in order, path and query. */
  public List<String> hits() {
    return List.copyOf(hits);
  }

  /** Writes a whole answer. */
  public static void send(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    hits.add(path);
    answers.getOrDefault(path, otherwise).to(exchange);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
