package dev.lectern.discover;

import dev.lectern.address.Address;
import dev.lectern.fetch.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The sitemap of a site: its pages, of which some are posts. */
final class SitemapSource {

  private static final int MOST_FILES = 40;
  private static final int MOST_PAGES = 100_000;

  private final Trip trip;
  private final Scope scope;
  private final Catalog catalog;
  private final Map<String, Address> pages = new LinkedHashMap<>();
  private final Map<String, Address> declared = new LinkedHashMap<>();

  SitemapSource(Trip trip, Scope scope, Catalog catalog) {
    this.trip = trip;
    this.scope = scope;
    this.catalog = catalog;
  }

  /** Reads the sitemap that the page links, else the customary, else those of robots.txt. */
  void read(IndexPage home) {
    Address root = scope.start();
    Stream<Address> linked =
        home.document().select("link[rel~=(?i)sitemap][href]").stream()
            .flatMap(link -> root.resolve(link.attr("href")).stream());
    Optional<Page> page =
        Stream.concat(linked, root.resolve("/sitemap.xml").stream())
            .flatMap(address -> fetch(address).stream())
            .filter(found -> SitemapReader.read(found).isPresent())
            .findFirst();
    page.ifPresentOrElse(
        this::take, () -> fromRobots(root).forEach(a -> fetch(a).ifPresent(this::take)));
    report();
  }

  /** Reads the places where further generators put their sitemaps. */
  void readElsewhere() {
    Address start = scope.start();
    String folder = start.path().replaceFirst("[^/]*$", "");
    for (String name :
        List.of(folder + "sitemap.xml", "/sitemap_index.xml", "/sitemap-index.xml")) {
      if (isEmpty()) {
        start.resolve(name).flatMap(this::fetch).ifPresent(this::take);
      }
    }
    report();
  }

  private void report() {
    if (!isEmpty()) {
      trip.report(
          PostRef.Source.SITEMAP,
          scope.start(),
          pages.size() + declared.size(),
          "pages of every kind");
    }
  }

  private Optional<Page> fetch(Address address) {
    return trip.tryOut(address, PostRef.Source.SITEMAP, "the sitemap");
  }

  private List<Address> fromRobots(Address root) {
    return root
        .resolve("/robots.txt")
        .flatMap(address -> trip.tryOut(address, PostRef.Source.SITEMAP, "robots.txt"))
        .stream()
        .flatMap(page -> page.text().lines())
        .filter(line -> line.strip().regionMatches(true, 0, "sitemap:", 0, 8))
        .flatMap(line -> root.resolve(line.strip().substring(8).strip()).stream())
        .limit(5)
        .toList();
  }

  private void take(Page page) {
    SitemapReader.read(page)
        .ifPresent(sitemap -> {
          add(page.address(), sitemap.pages());
          children(sitemap.sitemaps())
              .forEach(child ->
                  fetch(child).flatMap(SitemapReader::read).ifPresent(s -> add(child, s.pages())));
        });
  }

  /** Of a sitemap's parts those of posts where their names tell, else all but lists and media. */
  private List<Address> children(List<Address> sitemaps) {
    List<Address> posts = sitemaps.stream().filter(SitemapSource::isOfPosts).toList();
    List<Address> chosen =
        posts.isEmpty()
            ? sitemaps.stream()
                .filter(s ->
                    !s.path()
                        .matches(
                            "(?i).*(tag|categor|author|image|video|product|page[-_.]|user|taxonom).*"))
                .toList()
            : posts;
    if (chosen.size() > MOST_FILES) {
      trip.cut(
          PostRef.Source.SITEMAP,
          chosen.get(MOST_FILES),
          0,
          "left after " + MOST_FILES + " sitemaps");
    }
    return chosen.stream()
        .filter(s -> !s.path().matches("(?i).*\\.(rss|atom)|.*feed.*|.*/rss\\.xml"))
        .limit(MOST_FILES)
        .toList();
  }

  private static boolean isOfPosts(Address sitemap) {
    return sitemap.path().matches("(?i).*(posts?|blogs?|articles?|news)[-_.\\d].*")
        && !sitemap.path().matches("(?i).*(tag|categor|format|type|author).*");
  }

  private void add(Address sitemap, List<Address> listed) {
    Map<String, Address> into = isOfPosts(sitemap) ? declared : pages;
    for (Address page : listed) {
      if (into.size() < MOST_PAGES && scope.owns(page)) {
        Address homed = scope.homed(page);
        into.putIfAbsent(homed.key(), homed);
      }
    }
  }

  /** The pages that look like posts, given the families of those known. */
  List<Address> posts(Set<String> families) {
    Stream<Address> likely =
        pages.values().stream()
            .filter(page -> families.contains(Paths.family(page)))
            .filter(page -> !Paths.family(page).equals("/"));
    return Stream.concat(declared.values().stream(), likely)
        .filter(page -> Paths.mayBePost(page) && !isPartOfPost(page))
        .filter(page -> scope.wants(page) && scope.covers(page))
        .toList();
  }

  /** Whether a post's address is the folder of this one: pictures have pages of their own. */
  private boolean isPartOfPost(Address page) {
    String key = page.key();
    for (int slash = key.lastIndexOf('/'); slash > 0; slash = key.lastIndexOf('/', slash - 1)) {
      if (catalog.has(key.substring(0, slash))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sitemap names no page that might be a post and is not known. */
  boolean accountsFor(Set<String> families) {
    boolean flat = families.contains("/");
    return !isEmpty()
        && posts(families).stream().allMatch(catalog::has)
        && (!flat || rootPages().stream().allMatch(catalog::has));
  }

  /** The pages of the root folder that might be posts as well as anything. */
  List<Address> rootPages() {
    return pages.values().stream()
        .filter(page -> Paths.family(page).equals("/"))
        .filter(Paths::mayBePost)
        .toList();
  }

  boolean isEmpty() {
    return pages.isEmpty() && declared.isEmpty();
  }
}
