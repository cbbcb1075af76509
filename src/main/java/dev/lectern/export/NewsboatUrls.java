package dev.lectern.export;

import dev.lectern.address.Address;
import dev.lectern.format.CleanText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Newsboat's list of feeds, {@code urls}: an address a line, with tags behind it, of which {@code
 * "~Name"} is its name and {@code !} hides it (newsboat(1), "Tagging", "Filter URLs").
 */
public final class NewsboatUrls {

  private static final Pattern TOKEN = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|(\\S+)");

  /** What newsboat makes itself, by a query or by a program. */
  private static final Pattern OWN = Pattern.compile("(query|exec|file):.*");

  /** A program between the feed and newsboat; the feed stands behind it. */
  private static final Pattern FILTERED = Pattern.compile("filter:.*?:(https?://.*)");

  private NewsboatUrls() {}

  /**
   * What a list has.
   *
   * @param own how many lines mean nothing to another program
   */
  public record Lines(List<Subscription> feeds, int own) {
    public Lines {
      feeds = List.copyOf(feeds);
    }
  }

  /** Whether a text is such a list: its first line that says something begins with an address. */
  public static boolean isOne(String text) {
    return said(text)
        .findFirst()
        .map(line -> tokens(line).getFirst())
        .filter(first ->
            first.matches("https?://.*") || isOwn(first) || FILTERED.matcher(first).matches())
        .isPresent();
  }

  public static Lines read(String text) {
    List<String> lines = said(text).toList();
    List<Subscription> feeds =
        lines.stream().flatMap(line -> subscription(tokens(line)).stream()).toList();
    return new Lines(feeds, lines.size() - feeds.size());
  }

  private static Stream<String> said(String text) {
    return text.lines()
        .map(line -> line.replace("\uFEFF", "").strip())
        .filter(line -> !line.isEmpty() && !line.startsWith("#"));
  }

  private static boolean isOwn(String address) {
    return OWN.matcher(address).matches();
  }

  private static Optional<Subscription> subscription(List<String> tokens) {
    List<String> tags = tokens.subList(1, tokens.size());
    String name =
        tags.stream()
            .filter(tag -> tag.startsWith("~"))
            .map(tag -> CleanText.line(tag.substring(1)))
            .findFirst()
            .orElse("");
    List<String> own =
        tags.stream()
            .filter(tag -> !tag.startsWith("~") && !tag.startsWith("!"))
            .map(CleanText::line)
            .filter(tag -> !tag.isEmpty())
            .toList();
    return feed(tokens.getFirst())
        .map(feed ->
            new Subscription(name.isEmpty() ? Subscriber.host(feed) : name, feed, feed, own));
  }

  /** The address of a feed as newsboat names it; empty where it has none. */
  static Optional<String> feed(String name) {
    Matcher filtered = FILTERED.matcher(name);
    return Address.parse(filtered.matches() ? filtered.group(1) : name).map(Address::toString);
  }

  private static List<String> tokens(String line) {
    List<String> tokens = new ArrayList<>();
    Matcher token = TOKEN.matcher(line);
    while (token.find()) {
      String plain = token.group(2);
      tokens.add(plain == null ? token.group(1).replaceAll("\\\\(.)", "$1") : plain);
    }
    return tokens;
  }
}
