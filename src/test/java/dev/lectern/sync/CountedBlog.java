package dev.lectern.sync;

import com.sun.net.httpserver.HttpExchange;
import dev.lectern.FakeSite;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A blog of many posts in pages of twenty-five with a feed, whose server sends entity tags and
 * keeps a log of who came when.
 */
final class CountedBlog implements AutoCloseable {

  private static final int PER_PAGE = 25;
  private static final String PROSE =
      "<p>" + "The kettle was older than the kitchen it stood in. ".repeat(12);

  final FakeSite site = FakeSite.start();
  final List<String> unconditional = new CopyOnWriteArrayList<>();
  private final AtomicInteger underWay = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();
  private final Map<String, String> pages = new ConcurrentHashMap<>();
  private final long latency;

  /**
   * @param latency milliseconds before each answer
   */
  CountedBlog(int posts, long latency) {
    this.latency = latency;
    grow(posts);
    site.otherwise(this::answer);
  }

  /** The blog with so many posts. */
  void grow(int posts) {
    pages.clear();
    int lists = (posts + PER_PAGE - 1) / PER_PAGE;
    for (int list = 0; list < lists; list++) {
      pages.put(list == 0 ? "/" : "/page/" + (list + 1) + "/", list(posts, list, lists));
    }
    for (int i = 1; i <= posts; i++) {
      pages.put(
          path(i), "<title>%s</title><article><h1>%s</h1>%s".formatted(title(i), title(i), PROSE));
    }
    pages.put("/feed.xml", feed(posts));
  }

  private static String path(int i) {
    return "/posts/the-kettle-of-house-" + i + "/";
  }

  private static String title(int i) {
    return "The kettle of house " + i;
  }

  private static String list(int posts, int list, int lists) {
    StringBuilder cards =
        new StringBuilder(
            "<title>Kettles</title><link rel=alternate type='application/rss+xml' href='/feed.xml'><main>");
    int newest = posts - list * PER_PAGE;
    for (int i = newest; i > Math.max(0, newest - PER_PAGE); i--) {
      cards.append(
          "<article><h2><a href='%s'>%s</a></h2><time datetime='20%02d-%02d-%02d'>then</time><p>About it, with care.</p></article>"
              .formatted(path(i), title(i), 10 + i / 336, 1 + i / 28 % 12, 1 + i % 28));
    }
    String next = "</main><a rel=next href='/page/%d/'>Older posts</a>".formatted(list + 2);
    return cards + (list + 1 < lists ? next : "</main>");
  }

  private String feed(int posts) {
    StringBuilder items = new StringBuilder("<rss version='2.0'><channel><title>Kettles</title>");
    for (int i = posts; i > Math.max(0, posts - 10); i--) {
      items.append(
          "<item><title>%s</title><link>%s</link></item>".formatted(title(i), site.at(path(i))));
    }
    return items + "</channel></rss>";
  }

  /** A request is under way until the answer begins: whoever has it may ask for the next. */
  private void answer(HttpExchange exchange) throws IOException {
    most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
    try {
      if (latency > 0) {
        Thread.sleep(latency); // what is being measured, in the bench only
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      underWay.decrementAndGet();
    }
    respond(exchange);
  }

  private void respond(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    String page = pages.getOrDefault(path, "");
    String tag = "\"" + Integer.toHexString(page.hashCode()) + "\"";
    String sent = String.valueOf(exchange.getRequestHeaders().getFirst("If-None-Match"));
    if (sent.equals("null")) {
      unconditional.add(path);
    }
    exchange.getResponseHeaders().set("ETag", tag);
    if (page.isEmpty()) {
      FakeSite.send(exchange, 404, "text/html", "<title>Not found</title>");
    } else if (sent.equals(tag)) {
      exchange.sendResponseHeaders(304, -1);
      exchange.close();
    } else {
      FakeSite.send(
          exchange, 200, path.endsWith("xml") ? "application/rss+xml" : "text/html", page);
    }
  }

  /** The most requests that were ever under way. */
  int mostAtOnce() {
    return most.get();
  }

  /** Requests so far. */
  int requests() {
    return site.hits().size();
  }

  @Override
  public void close() {
    site.close();
  }
}
