package dev.lectern.demo;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the answer for a path; pages are made when they are asked for. */
final class Site {
  private static final Pattern INDEX_PAGE = Pattern.compile("/blog/page/(\\d{1,4})/");
  private static final Pattern POST = Pattern.compile("/blog/([a-z0-9-]+)/");
  private static final Pattern TAG = Pattern.compile("/tags/([a-z0-9-]+)/");
  private static final Pattern PICTURE = Pattern.compile("/(pictures/[a-z-]+\\.(png|svg))");
  private static final Pattern WITHOUT_SLASH = Pattern.compile("/[^.]*[^./]");

  private final Shelf shelf;
  private final Frame frame;
  private final Listings listings;
  private final ArticlePage articlePage;
  private final Feeds feeds;

  Site(String origin, Shelf shelf) {
    this.shelf = shelf;
    this.frame = new Frame(origin);
    this.listings = new Listings(shelf, frame);
    this.articlePage = new ArticlePage(shelf, frame);
    this.feeds = new Feeds(shelf, origin);
  }

  Answer answer(String path) {
    return switch (path) {
      case "/" -> listings.home();
      case "/blog/page/1/" -> new Answer.Moved("/blog/");
      case "/about" -> new Answer.Moved("/about/");
      case "/about/" -> page(path, "About", "about.html");
      case "/index.xml" -> feeds.rss();
      case "/sitemap.xml" -> feeds.sitemap();
      case "/robots.txt" -> feeds.robots();
      default -> byPattern(path).orElseGet(() -> missing(path));
    };
  }

  private Optional<Answer> byPattern(String path) {
    return index(path)
        .or(() -> first(POST, path).flatMap(shelf::post).map(articlePage::of))
        .or(() -> first(TAG, path).flatMap(listings::tagged))
        .or(() -> file(path));
  }

  private Optional<Answer> index(String path) {
    return path.equals("/blog/")
        ? listings.index(1)
        : first(INDEX_PAGE, path).map(Integer::valueOf).flatMap(listings::index);
  }

  private static Optional<Answer> file(String path) {
    return path.equals("/style.css")
        ? resource("style.css", "text/css; charset=utf-8")
        : first(PICTURE, path).flatMap(name -> resource(name, pictureType(name)));
  }

  private static Optional<Answer> resource(String name, String type) {
    return Resources.bytes(name).map(bytes -> new Answer.Body(200, type, bytes));
  }

  private static String pictureType(String name) {
    return name.endsWith(".svg") ? "image/svg+xml" : "image/png";
  }

  private Answer missing(String path) {
    return WITHOUT_SLASH.matcher(path).matches() && byPattern(path + "/").isPresent()
        ? new Answer.Moved(path + "/")
        : page(path, "Not found", "missing.html").missing();
  }

  private Answer.Body page(String path, String title, String template) {
    String main = Template.named(template).text();
    return frame.around(
        new Frame.Page(Markup.escape(path), title + " · Fixed Pitch", title, "", main));
  }

  private static Optional<String> first(Pattern pattern, String path) {
    Matcher matcher = pattern.matcher(path);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
