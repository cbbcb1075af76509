package dev.lectern.demo;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The page of one post, with all the furniture that such pages have in the wild. */
record ArticlePage(Shelf shelf, Frame frame) {
  private static final Pattern HEADING = Pattern.compile("<h([23]) id=\"([^\"]+)\">(.*?)</h\\1>");
  private static final int WORTH_A_LIST = 3;

  Answer of(Post post) {
    return frame.around(
        new Frame.Page(post.path(), post.title(), post.summary(), head(post), main(post)));
  }

  private String head(Post post) {
    return Template.named("article-head.html")
        .filled(
            Map.of(
                "author", Markup.escape(post.author()),
                "date", post.date().toString(),
                "changed", post.lastChanged().toString(),
                "jsonTitle", Markup.json(post.title()),
                "jsonSummary", Markup.json(post.summary()),
                "jsonAuthor", Markup.json(post.author()),
                "address", frame.origin() + post.path()));
  }

  private String main(Post post) {
    return Template.named("article.html")
        .filled(
            Map.ofEntries(
                Map.entry("origin", frame.origin()),
                Map.entry("slug", post.slug()),
                Map.entry("title", Markup.escape(post.title())),
                Map.entry("summary", Markup.escape(post.summary())),
                Map.entry("author", Markup.escape(post.author())),
                Map.entry("date", post.date().toString()),
                Map.entry("longDate", Markup.longDate(post.date())),
                Map.entry("updated", updated(post)),
                Map.entry("minutes", Integer.toString(post.minutes())),
                Map.entry("tags", Markup.tags(post)),
                Map.entry("series", post.series().map(this::series).orElse("")),
                Map.entry("contents", contents(post.body())),
                Map.entry("body", post.body().strip()),
                Map.entry("neighbours", neighbours(post)),
                Map.entry("related", Markup.items(shelf.related(post)))));
  }

  private static String updated(Post post) {
    return post.updated()
        .map(day ->
            " · updated <time class=\"updated\" datetime=\"%s\">%s</time>"
                .formatted(day, Markup.longDate(day)))
        .orElse("");
  }

  private String series(Post.Series series) {
    return Template.named("series.html")
        .filled(
            Map.of(
                "part", Integer.toString(series.part()),
                "parts", Integer.toString(series.parts()),
                "name", Markup.escape(series.name()),
                "posts", Markup.items(shelf.series(series.name()))));
  }

  private static String contents(String body) {
    String entries =
        HEADING.matcher(body).results().map(ArticlePage::entry).collect(Collectors.joining("\n"));
    return entries.lines().count() < WORTH_A_LIST
        ? ""
        : Template.named("contents.html").filled(Map.of("entries", entries));
  }

  private static String entry(MatchResult heading) {
    return "    <li class=\"level-%s\"><a href=\"#%s\">%s</a></li>"
        .formatted(heading.group(1), heading.group(2), heading.group(3));
  }

  private String neighbours(Post post) {
    return neighbour("next", "Newer: ", shelf.newer(post))
        + neighbour("prev", "Older: ", shelf.older(post));
  }

  private static String neighbour(String relation, String label, Optional<Post> post) {
    return post.map(to ->
            "  <a rel=\"%s\" href=\"%s\">%s%s</a>\n"
                .formatted(relation, to.path(), label, Markup.escape(to.title())))
        .orElse("");
  }
}
