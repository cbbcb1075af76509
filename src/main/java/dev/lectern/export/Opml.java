package dev.lectern.export;

import dev.lectern.address.Address;
import dev.lectern.format.CleanText;
import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import dev.lectern.store.Library.Blog;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Lists of blogs as other programs exchange them (opml.org/spec2.opml). Where Lectern itself
 * begins, which may be an index page and no feed, is an attribute of its own beside {@code xmlUrl}.
 */
public final class Opml {

  private static final String START = "lectern:start";

  /** A line of the ledger about a feed that has posts. */
  private static final Pattern FEED = Pattern.compile("feed (\\S+): [1-9].*");

  private Opml() {}

  /** The list of the blogs that are synchronised. */
  public static String write(List<Blog> blogs) {
    StringBuilder outlines = new StringBuilder();
    blogs.stream()
        .filter(blog -> !blog.start().isEmpty())
        .forEach(blog -> outlines.append(outline(blog)));
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <opml version="2.0" xmlns:lectern="https://lectern.invalid/opml">
    <head><title>Blogs of Lectern</title></head>
    <body>
    %s</body>
    </opml>
    """
        .formatted(outlines);
  }

  private static String outline(Blog blog) {
    String tags = blog.tags().isEmpty() ? "" : attribute("category", String.join(",", blog.tags()));
    return "<outline type=\"rss\""
        + attribute("text", blog.name())
        + attribute("xmlUrl", feed(blog).orElse(blog.start()))
        + attribute("htmlUrl", blog.site())
        + attribute(START, blog.start())
        + tags
        + "/>\n";
  }

  private static Optional<String> feed(Blog blog) {
    return blog.ledger().sources().stream()
        .map(FEED::matcher)
        .filter(Matcher::matches)
        .map(line -> line.group(1))
        .findFirst();
  }

  private static String attribute(String name, String value) {
    return " " + name + "=\"" + XmlText.escaped(value) + "\"";
  }

  /**
   * The blogs of a list; entries without a web address are left out.
   *
   * @throws ProblemException where it is no OPML
   */
  public static List<Subscription> read(String text, String where) {
    Element root = Jsoup.parse(text, "", Parser.xmlParser());
    if (root.selectFirst("opml") == null) {
      throw new ProblemException(
          new Problem.Unreadable("a list of blogs (OPML)", where, "it has no opml element"));
    }
    return root.select("outline").stream()
        .flatMap(outline -> subscription(outline).stream())
        .toList();
  }

  private static Optional<Subscription> subscription(Element outline) {
    Optional<String> start = address(outline, START, "xmlUrl", "htmlUrl", "url");
    String site = address(outline, "htmlUrl").or(() -> start).orElse("");
    Optional<String> name = first(outline, "text", "title");
    return start.map(address ->
        new Subscription(name.orElse(Subscriber.host(address)), site, address, tags(outline)));
  }

  private static Optional<String> address(Element outline, String... attributes) {
    return Arrays.stream(attributes)
        .flatMap(name -> value(outline, name).stream())
        .flatMap(value -> Address.parse(value).stream())
        .map(Address::toString)
        .findFirst();
  }

  private static Optional<String> first(Element outline, String... attributes) {
    return Arrays.stream(attributes).flatMap(name -> value(outline, name).stream()).findFirst();
  }

  /** Programs disagree on the case of the names. */
  private static Optional<String> value(Element outline, String name) {
    return Optional.of(CleanText.line(outline.attributes().getIgnoreCase(name)))
        .filter(value -> !value.isEmpty());
  }

  private static List<String> tags(Element outline) {
    List<String> folders = new ArrayList<>();
    for (Element at = outline.parent(); at != null; at = at.parent()) {
      if (at.normalName().equals("outline")) {
        first(at, "text", "title").ifPresent(folders::addFirst);
      }
    }
    Stream<String> categories =
        Arrays.stream(value(outline, "category").orElse("").split(",", -1))
            .map(category -> CleanText.line(category.replaceAll("^/|/$", "")))
            .filter(category -> !category.isEmpty());
    return Stream.concat(folders.stream(), categories).distinct().toList();
  }
}
