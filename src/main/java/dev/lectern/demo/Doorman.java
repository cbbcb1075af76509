package dev.lectern.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/** Speaks HTTP: methods, validators and redirects; what is said comes from the site. */
final class Doorman implements HttpHandler {
  private static final long NO_BODY = -1;

  private final Site site;

  Doorman(Site site) {
    this.site = site;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      switch (exchange.getRequestMethod()) {
        case "GET", "HEAD" -> reply(exchange, site.answer(exchange.getRequestURI().getPath()));
        default -> refuse(exchange);
      }
    }
  }

  private static void reply(HttpExchange exchange, Answer answer) throws IOException {
    switch (answer) {
      case Answer.Moved moved -> redirect(exchange, moved);
      case Answer.Body body -> offer(exchange, body);
    }
  }

  private static void offer(HttpExchange exchange, Answer.Body body) throws IOException {
    if (body.status() == 200) {
      header(exchange, "ETag", body.entityTag());
      header(exchange, "Cache-Control", "public, max-age=0, must-revalidate");
      if (holds(exchange, body.entityTag())) {
        exchange.sendResponseHeaders(304, NO_BODY);
        return;
      }
    }
    header(exchange, "Content-Type", body.type());
    send(exchange, body);
  }

  private static void send(HttpExchange exchange, Answer.Body body) throws IOException {
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.sendResponseHeaders(body.status(), NO_BODY);
      return;
    }
    byte[] bytes = body.bytes();
    exchange.sendResponseHeaders(body.status(), bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private static boolean holds(HttpExchange exchange, String entityTag) {
    return Optional.ofNullable(exchange.getRequestHeaders().getFirst("If-None-Match")).stream()
        .flatMap(tags -> Arrays.stream(tags.split(",")))
        .map(tag -> tag.strip().replaceFirst("^W/", ""))
        .anyMatch(tag -> tag.equals(entityTag) || tag.equals("*"));
  }

  private static void redirect(HttpExchange exchange, Answer.Moved moved) throws IOException {
    header(exchange, "Location", moved.path());
    exchange.sendResponseHeaders(301, NO_BODY);
  }

  private static void refuse(HttpExchange exchange) throws IOException {
    header(exchange, "Allow", "GET, HEAD");
    exchange.sendResponseHeaders(405, NO_BODY);
  }

  private static void header(HttpExchange exchange, String name, String value) {
    exchange.getResponseHeaders().set(name, value);
  }
}
