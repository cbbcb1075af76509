package dev.lectern.demo;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the site tells programs: feed, sitemap and robots.txt. */
record Feeds(Shelf shelf, String origin) {
  private static final int NEWEST = 10;
  private static final int HOUR = 8;

  /** The ten newest posts only, by summary only: a window, as most feeds are. */
  Answer rss() {
    String items =
        shelf.posts().stream().limit(NEWEST).map(this::item).collect(Collectors.joining());
    String feed = Template.named("feed.xml").filled(Map.of("origin", origin, "items", items));
    return Answer.Body.text("application/rss+xml", feed);
  }

  private String item(Post post) {
    return Template.named("item.xml")
        .filled(
            Map.of(
                "title", Markup.escape(post.title()),
                "address", origin + post.path(),
                "date", rfc822(post.date()),
                "author", Markup.escape(post.author()),
                "summary", Markup.escape(post.summary()),
                "categories", categories(post)));
  }

  private static String categories(Post post) {
    return post.tags().stream()
        .map(tag -> "<category>" + Markup.escape(tag) + "</category>\n")
        .collect(Collectors.joining());
  }

  private static String rfc822(LocalDate date) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(
        date.atTime(HOUR, 0).atOffset(ZoneOffset.UTC));
  }

  Answer sitemap() {
    Stream<String> pages = Stream.of("/", "/about/", "/blog/").map(path -> entry(path, ""));
    Stream<String> tags = shelf.tags().stream().map(tag -> entry("/tags/" + tag + "/", ""));
    Stream<String> posts =
        shelf.posts().stream()
            .map(post -> entry(post.path(), "<lastmod>" + post.lastChanged() + "</lastmod>"));
    String entries =
        Stream.of(pages, tags, posts).flatMap(part -> part).collect(Collectors.joining());
    String map = Template.named("sitemap.xml").filled(Map.of("entries", entries));
    return Answer.Body.text("application/xml", map);
  }

  private String entry(String path, String more) {
    return "<url><loc>%s%s</loc>%s</url>\n".formatted(origin, path, more);
  }

  Answer robots() {
    String text = Template.named("robots.txt").filled(Map.of("origin", origin));
    return Answer.Body.text("text/plain", text);
  }
}
