package dev.lectern;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The copy of the first blog in {@code src/test/resources/site}, served from a loopback port. */
public final class CopiedBlog implements AutoCloseable {

  private static final Path ROOT = Path.of("src/test/resources/site");

  private final FakeSite site = FakeSite.start();

  private CopiedBlog() {}

  public static CopiedBlog start() {
    CopiedBlog blog = new CopiedBlog();
    blog.site.otherwise(blog::file);
    return blog;
  }

  /** The site under it, to exchange a page or count hits. */
  public FakeSite site() {
    return site;
  }

  public String at(String path) {
    return site.at(path);
  }

  /** What stands in one of the files of truth. */
  public static List<JsonObject> expected(String file) {
    try {
      return Files.readAllLines(ROOT.resolve(file)).stream()
          .map(line -> JsonParser.parseString(line).getAsJsonObject())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file as it is served. */
  public String text(String file) throws IOException {
    String host = site.at("").substring("http://".length());
    return Files.readString(ROOT.resolve(file))
        .replace("www.SITE", host.replace("127.0.0.1", "localhost"))
        .replace("SITE", host);
  }

  private void file(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath().substring(1);
    Path file = ROOT.resolve(path);
    if (Files.isDirectory(file)) {
      file = file.resolve("index.html");
    }
    if (!Files.isRegularFile(file)) {
      FakeSite.send(exchange, 404, "text/html; charset=utf-8", text("404.html"));
    } else if (path.endsWith(".png")) {
      picture(exchange, file);
    } else {
      answer(exchange, file);
    }
  }

  private static void picture(HttpExchange exchange, Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    exchange.getResponseHeaders().set("Content-Type", "image/png");
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private void answer(HttpExchange exchange, Path file) throws IOException {
    String name = file.getFileName().toString();
    String body = text(ROOT.relativize(file).toString());
    String etag = "\"" + Integer.toHexString(body.hashCode()) + "\"";
    exchange.getResponseHeaders().set("ETag", etag);
    if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
      exchange.sendResponseHeaders(304, -1);
      exchange.close();
    } else {
      FakeSite.send(exchange, 200, type(name), body);
    }
  }

  private static String type(String name) {
    if (name.endsWith(".html")) {
      return "text/html; charset=utf-8";
    }
    return name.endsWith(".xml")
        ? "application/xml"
        : "text/plain; charset=" + StandardCharsets.UTF_8;
  }

  @Override
  public void close() {
    site.close();
  }
}
