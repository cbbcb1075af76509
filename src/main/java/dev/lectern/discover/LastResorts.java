package dev.lectern.discover;

import dev.lectern.address.Address;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Where a blog's index shows its newest posts and no way on, and no sitemap tells the rest: other
 * sitemaps, search indexes, archives by year, category and tag, and the links from post to post.
 */
final class LastResorts {

  private static final int MOST_STEPS = 2000;

  /** So many pages are looked at to tell what the others are. */
  private static final int SAMPLE = 3;

  private static final String DATED =
      "meta[property=article:published_time], time, [itemprop=datePublished], .dt-published,"
          + " abbr.published, script[type=application/ld+json]:containsData(datePublished)";
  private static final List<String> SEARCH =
      List.of("index.json", "search.json", "search/search_index.json");

  /** Where generators put the index that their search box reads. */
  private static final Map<String, List<String>> GENERATED =
      Map.of(
          "hugo", List.of("index.json"),
          "jekyll", List.of("search.json"),
          "mkdocs", List.of("search/search_index.json"),
          "hexo", List.of("search.xml", "search.json"),
          "quarto", List.of("search.json"));

  private final Trip trip;
  private final Scope scope;
  private final Catalog catalog;
  private final IndexSource indexes;

  LastResorts(Trip trip, Scope scope, Catalog catalog, IndexSource indexes) {
    this.trip = trip;
    this.scope = scope;
    this.catalog = catalog;
    this.indexes = indexes;
  }

  /** Tries them, the cheapest first, until one gives more posts. */
  void search(IndexPage home, SitemapSource sitemap, FeedSource feeds) {
    sitemap.readElsewhere(home);
    List<Address> mapped = sitemap.posts(indexes.families());
    mapped.forEach(address -> catalog.add(address, PostRef.Source.SITEMAP));
    boolean more =
        !mapped.isEmpty()
            || customaryFeed(home, feeds)
            || feeds.readNumbered()
            || indexes.archiveLists().read(home)
            || searchIndex(home)
            || rootPages(home, sitemap);
    if (!more) {
      chain();
    }
  }

  private boolean customaryFeed(IndexPage home, FeedSource feeds) {
    int before = catalog.size();
    return feeds.readElsewhere(home) && catalog.size() > before;
  }

  /** Takes the sitemap's pages beside the posts known, but for those that a menu leads to. */
  private boolean rootPages(IndexPage home, SitemapSource sitemap) {
    Address base = IndexReader.base(home.page(), home.document());
    Set<String> linked = new HashSet<>();
    home.document().select("a[href]").stream()
        .flatMap(link -> base.resolve(link.attr("href")).stream())
        .forEach(address -> linked.add(address.key()));
    List<Address> pages =
        indexes.families().contains("/") ? sitemap.rootPages() : List.<Address>of();
    List<Address> unknown =
        pages.stream().filter(page -> !catalog.has(page) && !linked.contains(page.key())).toList();
    boolean likely =
        unknown.size() > 2 && pages.size() - unknown.size() > 2 && areDated(unknown, pages);
    if (likely) {
      unknown.forEach(page -> catalog.add(page, PostRef.Source.SITEMAP));
      trip.report(PostRef.Source.SITEMAP, home.address(), unknown.size(), "beside the posts known");
    }
    return likely;
  }

  /** Whether of a few unknown pages most carry a date, unless the posts known carry none either. */
  private boolean areDated(List<Address> unknown, List<Address> pages) {
    boolean known = pages.stream().filter(catalog::has).limit(1).anyMatch(page -> isDated(page));
    List<Address> sample = unknown.stream().limit(SAMPLE).toList();
    return !known || 2 * sample.stream().filter(this::isDated).count() > sample.size();
  }

  private boolean isDated(Address address) {
    return indexes
        .peek(address)
        .filter(page -> page.document().selectFirst(DATED) != null)
        .isPresent();
  }

  private boolean searchIndex(IndexPage home) {
    Stream<String> linked =
        home.document().select("link[type=application/json][href]").stream()
            .map(link -> link.attr("href"));
    Stream<String> named =
        home.document().select("[data-index], [data-search-index], [data-search]").stream()
            .flatMap(e -> Stream.of("data-index", "data-search-index", "data-search").map(e::attr))
            .filter(name -> name.endsWith(".json"));
    return Stream.of(linked, named, customary(home))
        .flatMap(names -> names)
        .flatMap(name -> home.address().resolve(name).stream())
        .distinct()
        .limit(4)
        .anyMatch(this::readSearchIndex);
  }

  /** Below the folder of the index, and at the root; only of a page that has a search. */
  private static Stream<String> customary(IndexPage home) {
    String generator = Generators.of(home.document());
    List<String> names =
        GENERATED.entrySet().stream()
            .filter(entry -> generator.startsWith(entry.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(home.document().outerHtml().contains("search") ? SEARCH : List.of());
    String folder = home.address().path().replaceFirst("[^/]*$", "");
    return Stream.of(folder, "/").distinct().flatMap(at -> names.stream().map(name -> at + name));
  }

  private boolean readSearchIndex(Address address) {
    int before = catalog.size();
    trip
        .tryOut(address, PostRef.Source.ARCHIVE, "the search index")
        .map(page -> SearchIndex.read(page, scope))
        .orElse(List.of())
        .stream()
        .filter(card -> Paths.mayBePost(card.address()) && scope.wants(card.address()))
        .filter(card ->
            indexes.families().contains(Paths.family(card.address()))
                && (card.isDated() || !Paths.family(card.address()).equals("/")))
        .forEach(card -> catalog.add(card, PostRef.Source.ARCHIVE));
    int found = catalog.size() - before;
    if (found > 0) {
      trip.report(PostRef.Source.ARCHIVE, address, found, "a search index");
    }
    return found > 0;
  }

  /** Follows the links to the previous and next post from the last post known. */
  private void chain() {
    Set<String> families = indexes.families();
    Optional<Address> at = catalog.addresses().stream().reduce((first, second) -> second);
    int steps = 0;
    while (at.isPresent() && steps < MOST_STEPS) {
      Optional<IndexPage> page = indexes.peek(at.get());
      at = page.flatMap(post -> neighbour(post, families));
      at.ifPresent(address -> catalog.add(address, PostRef.Source.LINKS));
      steps++;
    }
    if (at.isPresent()) {
      trip.cut(PostRef.Source.LINKS, at.get(), steps, "left after " + steps + " posts");
    } else if (steps > 1) {
      trip.report(PostRef.Source.LINKS, scope.start(), steps - 1, "from post to post");
    }
  }

  private Optional<Address> neighbour(IndexPage post, Set<String> families) {
    Address base = IndexReader.base(post.page(), post.document());
    return post.document().select("a[href], link[rel][href]").stream()
        .filter(LastResorts::isNeighbour)
        .flatMap(link -> base.resolve(link.attr("href")).stream())
        .map(Address::withoutFragment)
        .filter(scope::owns)
        .map(scope::homed)
        .filter(address -> Paths.mayBePost(address) && !catalog.has(address))
        .filter(address -> families.isEmpty() || families.contains(Paths.family(address)))
        .findFirst();
  }

  private static boolean isNeighbour(Element link) {
    return link.attr("rel").matches("(?i).*\\b(prev|previous|next)\\b.*")
        || Chrome.tokens(link).anyMatch(token -> token.matches("prev|previous|next|older"))
        || Words.isNext(link.text());
  }
}
