package dev.lectern.discover;

import dev.lectern.address.Address;
import dev.lectern.fetch.Page;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The sitemap of a site: its pages, of which some are posts. */
final class SitemapSource {

  private static final int MOST_FILES = 40;

  /** So many posts on an index page, all of them in the sitemap, tell that it is kept well. */
  private static final int ENOUGH = 4;

  /** Pages of a site; of a larger one the rest is left. */
  static final int MOST_PAGES = 100_000;

  /** Where generators put sitemaps that are not called {@code sitemap.xml}. */
  private static final Map<String, String> ELSEWHERE =
      Map.of(
          "wordpress", "/wp-sitemap.xml",
          "astro", "/sitemap-index.xml",
          "gatsby", "/sitemap/sitemap-index.xml",
          "", "/sitemap_index.xml");

  private final Trip trip;
  private final Scope scope;
  private final Catalog catalog;
  private List<Card> listed = List.of();

  /** Made for another name of the site, and who knows when. */
  private boolean stale;

  /** Whether the limit struck. */
  private boolean full;

  private final Map<String, Address> pages = new LinkedHashMap<>();
  private final Map<String, Address> declared = new LinkedHashMap<>();

  SitemapSource(Trip trip, Scope scope, Catalog catalog) {
    this.trip = trip;
    this.scope = scope;
    this.catalog = catalog;
  }

  /** Reads the sitemap that the page links, else those of robots.txt, else the customary. */
  void read(IndexPage home) {
    listed = home.cards();
    Address root = scope.start();
    home.document().select("link[rel~=(?i)sitemap][href]").stream()
        .flatMap(link -> root.resolve(link.attr("href")).stream())
        .forEach(this::readOne);
    if (isEmpty()) {
      fromRobots(root).forEach(this::readOne);
    }
    if (isEmpty()) {
      root.resolve("/sitemap.xml").ifPresent(this::readOne);
    }
  }

  /** Reads the places where further generators put their sitemaps. */
  void readElsewhere(IndexPage home) {
    String folder = scope.start().path().replaceFirst("[^/]*$", "");
    String generator = Generators.of(home.document());
    Stream<String> made =
        ELSEWHERE.entrySet().stream()
            .filter(entry -> generator.startsWith(entry.getKey()))
            .map(Map.Entry::getValue);
    List<String> names = Stream.concat(Stream.of(folder + "sitemap.xml"), made).toList();
    for (String name : names) {
      if (isEmpty()) {
        scope.start().resolve(name).ifPresent(this::readOne);
      }
    }
  }

  private void readOne(Address address) {
    int before = pages.size() + declared.size();
    fetch(address).ifPresent(this::take);
    int found = pages.size() + declared.size() - before;
    if (found > 0) {
      trip.report(PostRef.Source.SITEMAP, address, found, "pages of every kind");
    }
  }

  private Optional<Page> fetch(Address address) {
    return trip.tryOut(address, PostRef.Source.SITEMAP, "the sitemap");
  }

  private List<Address> fromRobots(Address root) {
    return root
        .resolve("/robots.txt") // the fetcher has read it already
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
          children(sitemap.sitemaps()).forEach(this::readPart);
        });
  }

  private void readPart(Address part) {
    if (pages.size() + declared.size() >= MOST_PAGES) {
      leave(part);
    } else {
      fetch(part).flatMap(SitemapReader::read).ifPresent(sitemap -> add(part, sitemap.pages()));
    }
  }

  /** Leaves a page, or a part of the sitemap, as there are too many; says so once. */
  private void leave(Address next) {
    if (full) {
      trip.skip(Found.Reason.LIMIT, next);
    } else {
      trip.cut(PostRef.Source.SITEMAP, next, 0, "left after " + MOST_PAGES + " pages");
    }
    full = true;
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

  /** WordPress calls what is not a post {@code wp-sitemap-posts-page-1.xml}. */
  private static boolean isOfPosts(Address sitemap) {
    String name = sitemap.path().replaceFirst("wp-sitemap-posts-", "");
    return name.matches("(?i).*(posts?|blogs?|articles?|news)[-_.\\d].*")
        && !name.matches("(?i).*(tag|categor|format|type|author).*");
  }

  private void add(Address sitemap, List<Address> named) {
    Map<String, Address> into = isOfPosts(sitemap) ? declared : pages;
    stale |= scope.adopt(named, listed);
    for (Address page : named) {
      if (!scope.owns(page)) {
        trip.skip(Found.Reason.ELSEWHERE, page);
      } else if (pages.size() + declared.size() < MOST_PAGES) {
        Address homed = scope.homed(page);
        into.putIfAbsent(homed.key(), homed);
      } else {
        leave(page);
      }
    }
  }

  /** Whether it may name what is no more, and lack what is new. */
  boolean isStale() {
    return stale;
  }

  /**
   * The pages that look like posts, given the families of those known; where none is (a script
   * fills the index), those in a folder called like a blog.
   */
  List<Address> posts(Set<String> families) {
    Stream<Address> likely =
        pages.values().stream()
            .filter(page ->
                families.isEmpty() ? scope.isHome(page) : families.contains(Paths.family(page)))
            .filter(page -> !Paths.family(page).equals("/"));
    boolean numbered = numbersPosts();
    return Stream.concat(declared.values().stream(), likely)
        .filter(page -> Paths.mayBePost(page) || (numbered && Paths.isNumbered(page)))
        .filter(page -> !isPartOfPost(page))
        .filter(page -> scope.wants(page) && scope.covers(page))
        .toList();
  }

  /** Whether posts that are known have a number for a name. */
  private boolean numbersPosts() {
    return pages.values().stream().anyMatch(page -> Paths.isNumbered(page) && catalog.has(page));
  }

  /** Notes for the ledger which of the pages are not taken for posts, and why. */
  void noteLeft() {
    Stream.concat(declared.values().stream(), pages.values().stream())
        .filter(page -> !catalog.has(page))
        .forEach(page -> trip.skip(reason(page), page));
  }

  private Found.Reason reason(Address page) {
    if (!Paths.mayBePost(page) || !scope.wants(page) || isPartOfPost(page)) {
      return Found.Reason.NO_POST;
    }
    return scope.covers(page) ? Found.Reason.UNLISTED : Found.Reason.OUTSIDE;
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

  /**
   * Whether the sitemap by itself is the list of posts: it has all that the index shows, and no
   * further folders in which posts might lie.
   */
  boolean isList(Set<String> families, List<Card> shown) {
    Set<String> mapped = new HashSet<>();
    posts(families).forEach(page -> mapped.add(page.key()));
    boolean whole = shown.stream().allMatch(card -> mapped.contains(card.address().key()));
    return shown.size() >= ENOUGH
        && whole
        && !stale
        && pages.values().stream()
            .filter(page -> Paths.mayBePost(page) && scope.wants(page) && scope.covers(page))
            .filter(page -> !isPartOfPost(page) && !mapped.contains(page.key()))
            .allMatch(page -> Paths.family(page).equals("/"));
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
