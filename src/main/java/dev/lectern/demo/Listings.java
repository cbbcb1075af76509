package dev.lectern.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The pages that list posts: the home page, the card index and the pages of tags. */
record Listings(Shelf shelf, Frame frame) {
  private static final String SITE = "Fixed Pitch";
  private static final String SUBTITLE = "Letters from the eighty-column world";
  private static final int CARDS = 5;
  private static final int LATEST = 3;

  Answer home() {
    String latest = Markup.items(shelf.posts().subList(0, LATEST));
    String main = Template.named("home.html").filled(Map.of("latest", latest));
    return frame.around(new Frame.Page("/", SITE, SUBTITLE, "", main));
  }

  Optional<Answer> index(int number) {
    return number < 1 || number > pages() ? Optional.empty() : Optional.of(page(number));
  }

  Optional<Answer> tagged(String tag) {
    List<Post> posts = shelf.tagged(tag);
    return posts.isEmpty() ? Optional.empty() : Optional.of(tagPage(tag, posts));
  }

  private int pages() {
    return (shelf.posts().size() + CARDS - 1) / CARDS;
  }

  private Answer page(int number) {
    List<Post> posts = shelf.posts();
    int first = (number - 1) * CARDS;
    String cards =
        posts.subList(first, Math.min(posts.size(), first + CARDS)).stream()
            .map(Listings::card)
            .collect(Collectors.joining());
    String main =
        Template.named("index.html").filled(Map.of("cards", cards, "pager", pager(number)));
    return frame.around(new Frame.Page(path(number), "Blog · " + SITE, SUBTITLE, "", main));
  }

  private static String card(Post post) {
    return Template.named("card.html")
        .filled(
            Map.of(
                "kind", Markup.escape(post.kind()),
                "slug", post.slug(),
                "title", Markup.escape(post.title()),
                "summary", Markup.escape(post.summary()),
                "date", post.date().toString(),
                "longDate", Markup.longDate(post.date()),
                "minutes", Integer.toString(post.minutes()),
                "tags", Markup.tags(post)));
  }

  private String pager(int number) {
    String numbers =
        IntStream.rangeClosed(1, pages())
            .mapToObj(page -> page == number ? current(page) : pageLink(page, "" + page, ""))
            .collect(Collectors.joining("\n"));
    String newer = number == 1 ? "" : pageLink(number - 1, "← Newer", " rel=\"prev\"");
    String older = number == pages() ? "" : pageLink(number + 1, "Older →", " rel=\"next\"");
    return newer + "\n" + numbers + "\n" + older;
  }

  private static String current(int page) {
    return "<span aria-current=\"page\">" + page + "</span>";
  }

  private static String pageLink(int page, String text, String relation) {
    return "<a href=\"%s\"%s>%s</a>".formatted(path(page), relation, text);
  }

  private static String path(int page) {
    return page == 1 ? "/blog/" : "/blog/page/" + page + "/";
  }

  private Answer tagPage(String tag, List<Post> posts) {
    String main = "<h1>#%s</h1>\n<ul>\n%s\n</ul>".formatted(tag, Markup.items(posts));
    return frame.around(
        new Frame.Page("/tags/" + tag + "/", "#" + tag + " · " + SITE, SUBTITLE, "", main));
  }
}
