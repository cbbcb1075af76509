package dev.lectern.discover;

import dev.lectern.FakeSite;
import dev.lectern.address.Address;
import dev.lectern.fetch.HttpFetcher;
import dev.lectern.fetch.Limits;
import dev.lectern.fetch.Manners;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Discovers blogs over real sockets. */
final class Explorer implements AutoCloseable {

  private final HttpFetcher fetcher =
      HttpFetcher.create(Manners.of("test"), Limits.USUAL, Map.of(), InstantSource.system());
  private final InstantSource clock;

  Explorer() {
    this(InstantSource.system());
  }

  /** One for whom time goes as this clock says. */
  Explorer(InstantSource clock) {
    this.clock = clock;
  }

  Found first(String address) {
    return new Discovery(fetcher, clock)
        .discover(Address.of(address), Known.NOTHING, sentence -> {});
  }

  Found again(String address, Found before) {
    Set<String> keys =
        before.posts().stream().map(post -> post.address().key()).collect(Collectors.toSet());
    Known known = new Known(keys, before.visited());
    return new Discovery(fetcher, clock).discover(Address.of(address), known, sentence -> {});
  }

  /** The paths of the posts found, in order. */
  static List<String> paths(Found found) {
    return found.posts().stream().map(post -> post.address().path()).toList();
  }

  /** The titles of the posts found, in order. */
  static List<String> titles(Found found) {
    return found.posts().stream().map(post -> post.headline().title()).toList();
  }

  /** Each post on a line: day, title. */
  static List<String> lines(Found found) {
    return found.posts().stream()
        .map(post ->
            post.headline().published().map(date -> date.day() + " ").orElse("")
                + post.headline().title())
        .toList();
  }

  /** An HTML page. */
  static String html(String body) {
    return "<!doctype html><html lang=en><head><title>A blog</title></head><body>"
        + body
        + "</body></html>";
  }

  /** A page with a head. */
  static String html(String head, String body) {
    return html(body).replace("</head>", head + "</head>");
  }

  static long requests(FakeSite site) {
    return site.hits().size();
  }

  @Override
  public void close() {
    fetcher.close();
  }
}
