package dev.lectern.discover;

import dev.lectern.address.Address;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the addresses where a blog's feeds are, or by custom should be. */
final class FeedLinks {

  private static final Pattern TYPE =
      Pattern.compile(
          "(?i)application/(rss|atom|rdf|feed)\\+(xml|json)|application/json|text/xml|application/xml");
  private static final Pattern FEED_PATH =
      Pattern.compile(
          "(?i).*(/(feed|rss|atom)/?|/(index|feed|rss|atom|rss2|posts|blog|all)\\.(xml|rss|atom|rdf)|/feed\\.json|\\.(rss|atom|rdf)|/feeds/.*)$");
  private static final Pattern ASIDE =
      Pattern.compile(
          "(?i).*(comment|/tags?/|/categor(y|ies)/|/authors?/|oembed|wp-json|podcast|opensearch|manifest|search).*");
  private static final List<String> CUSTOMS = List.of("feed.xml", "index.xml", "rss.xml");
  private static final Pattern MENTION = Pattern.compile("(?iu)\\b(rss|atom|feeds?|subscribe)\\b");
  private static final Map<String, String> GENERATORS =
      Map.of(
          "hugo", "index.xml",
          "jekyll", "feed.xml",
          "wordpress", "feed/",
          "ghost", "rss/",
          "hexo", "atom.xml",
          "gatsby", "rss.xml",
          "astro", "rss.xml",
          "zola", "atom.xml",
          "nikola", "rss.xml",
          "blogger", "feeds/posts/default");

  private final IndexPage index;
  private final Scope scope;

  FeedLinks(IndexPage index, Scope scope) {
    this.index = index;
    this.scope = scope;
  }

  /** The feeds that the page links, best first; of those in one folder the first is enough. */
  List<Address> linked() {
    Document document = index.document();
    Stream<Address> declared =
        document
            .select(
                "link[rel~=(?i)\\b(alternate|feed)\\b][href], a[rel~=(?i)\\b(alternate|feed)\\b][href]")
            .stream()
            .filter(link ->
                TYPE.matcher(link.attr("type").strip()).matches()
                    || link.attr("rel").contains("feed"))
            .flatMap(this::resolve);
    Stream<Address> pointed =
        document.select("a[href]").stream()
            .filter(link -> FEED_PATH.matcher(link.attr("href")).matches())
            .flatMap(this::resolve)
            .filter(scope::owns);
    Map<String, Address> byKey = new LinkedHashMap<>();
    Stream.concat(declared, pointed)
        .filter(feed -> !feed.path().endsWith("/wp-json/"))
        .forEach(feed -> byKey.putIfAbsent(feed.key(), feed));
    List<Address> feeds = new ArrayList<>(byKey.values());
    feeds.sort(Comparator.comparing(feed -> ASIDE.matcher(feed.path()).matches()));
    return feeds;
  }

  private Stream<Address> resolve(Element link) {
    Address base = IndexReader.base(index.page(), index.document());
    return base.resolve(link.attr("href")).map(Address::withoutFragment).stream();
  }

  /** Where the page's generator, if it says which, puts the feed: below the page's folder. */
  List<Address> generated() {
    String generator = Generators.of(index.document());
    return below(
        GENERATORS.entrySet().stream()
            .filter(entry -> generator.startsWith(entry.getKey()))
            .map(Map.Entry::getValue)
            .limit(1)
            .toList());
  }

  /** Where custom puts the feed, of a page that speaks of one and does not link it. */
  List<Address> customary() {
    boolean mentioned = MENTION.matcher(index.document().outerHtml()).find();
    return mentioned ? below(CUSTOMS) : List.of();
  }

  private List<Address> below(List<String> names) {
    String folder = index.address().path().replaceFirst("[^/]*$", "");
    return names.stream().flatMap(name -> index.address().resolve(folder + name).stream()).toList();
  }
}
