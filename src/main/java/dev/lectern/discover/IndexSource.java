package dev.lectern.discover;

import dev.lectern.address.Address;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The index pages of a blog, from the first to the last, and its archive. */
final class IndexSource {

  /** A page with no more posts than that may show the newest only. */
  private static final int USUAL = 10;

  /** A feed of so few may be cut. */
  private static final int FEW = 5;

  /** So many further pages are read whatever an archive says. */
  private static final int FEW_PAGES = 3;

  /** How many requests that only tell more of known posts are spent, for each of these. */
  private static final double LITTLE = 0.24;

  private static final int MOST_PAGES = 600;

  /** After so many pages without a new post a list goes round in circles. */
  private static final int MOST_IDLE = 2;

  private static final int MOST_POSTS = 20_000;

  private final Trip trip;
  private final Scope scope;
  private final Catalog catalog;
  private final FeedSource feeds;
  private final Set<String> named;
  private final IndexReader reader;
  private final MenuLinks menu;
  private final Set<String> listed = new HashSet<>();
  private final Set<String> families = new HashSet<>();
  private final List<IndexPage> archives = new ArrayList<>();

  IndexSource(Trip trip, Scope scope, Catalog catalog, FeedSource feeds) {
    this.trip = trip;
    this.scope = scope;
    this.catalog = catalog;
    this.feeds = feeds;
    named = feeds.named();
    reader = new IndexReader(scope);
    menu = new MenuLinks(scope);
  }

  /** The page that lists the posts: the one given, or the blog its menu leads to. */
  IndexPage home(IndexPage given) {
    boolean whole = given.next().isPresent() && given.cards().size() > 2;
    if (whole || (scope.isSection() && !given.cards().isEmpty())) {
      return given;
    }
    IndexPage best = given;
    for (Address candidate : candidates(given)) {
      Optional<IndexPage> other =
          trip.tryOut(candidate, PostRef.Source.INDEX, "the blog's index")
              .map(page -> reader.read(page, named));
      if (other.isPresent() && other.get().cards().size() > best.cards().size()) {
        take(best, PostRef.Source.LINKS);
        trip.remember(other.get().page());
        best = other.get();
        break;
      }
      other.ifPresent(archives::add);
    }
    return best;
  }

  private List<Address> candidates(IndexPage page) {
    return Stream.concat(menu.blog(page), menu.archive(page))
        .distinct()
        .limit(page.cards().isEmpty() ? 4 : 2)
        .toList();
  }

  /** Reads the list to its end, unless cheaper sources already have all of it. */
  void walk(IndexPage first, SitemapSource sitemap) {
    take(first, PostRef.Source.INDEX);
    if (!scope.isSection()) {
      sitemap.read(first);
      archive(first, sitemap);
    }
    if (first.next().isPresent() && isWorthWhile(first, sitemap, pagesAfter(first, sitemap))) {
      pages(first);
    }
    List<Address> more =
        sitemap.isStale() && first.next().isPresent()
            ? List.<Address>of()
            : sitemap.posts(families);
    more.forEach(address -> catalog.add(address, PostRef.Source.SITEMAP));
    if (first.next().isEmpty()
        && more.isEmpty()
        && !scope.isSection()
        && !isWhole(first, sitemap)) {
      new LastResorts(trip, scope, catalog, this).search(first, sitemap, feeds);
    }
    sitemap.noteLeft();
  }

  /** Whether a page without a next one lists, by all signs, every post there is. */
  private boolean isWhole(IndexPage page, SitemapSource sitemap) {
    boolean fed = named.stream().allMatch(listed::contains);
    boolean cut = page.cards().size() <= named.size() && named.size() % 5 == 0;
    boolean plenty =
        page.cards().size() > USUAL || (named.size() == listed.size() && named.size() > FEW);
    return sitemap.accountsFor(families)
        || isLongFeed()
        || (fed && plenty && !cut && !archiveLists().goBackBeyond(page));
  }

  /** The lists by date and tag that pages of the blog link. */
  ArchiveLists archiveLists() {
    return new ArchiveLists(trip, scope, catalog, this);
  }

  /** Whether the feed has all that is listed and more, in a number that nobody sets as a limit. */
  private boolean isLongFeed() {
    return named.size() > 2 * USUAL
        && named.size() % 5 != 0
        && named.size() % 12 != 0
        && named.size() % 16 != 0
        && named.containsAll(listed);
  }

  /** Reads a list by year or tag; empty where it cannot be read. */
  Optional<IndexPage> list(Address address) {
    Optional<IndexPage> page =
        trip.tryOut(address, PostRef.Source.ARCHIVE, "a list of posts")
            .map(p -> reader.read(p, named));
    page.ifPresent(list -> take(list, PostRef.Source.ARCHIVE));
    return page;
  }

  /** Reads a page without taking what it lists. */
  Optional<IndexPage> peek(Address address) {
    return trip.tryOut(address, PostRef.Source.LINKS, "a post").map(p -> reader.read(p, named));
  }

  /** The pages read that should name all there is, and perhaps only lead there. */
  List<IndexPage> archives() {
    return List.copyOf(archives);
  }

  private void archive(IndexPage first, SitemapSource sitemap) {
    boolean needed =
        first.next().isPresent()
            ? isWorthWhile(first, sitemap, 1) && !areFew(first, sitemap)
            : listed.size() <= 2;
    if (needed) {
      menu.archive(first)
          .findFirst()
          .flatMap(address -> trip.tryOut(address, PostRef.Source.ARCHIVE, "the archive"))
          .map(page -> reader.read(page, named))
          .ifPresent(archive -> take(archive, first));
    }
  }

  private void take(IndexPage archive, IndexPage first) {
    archives.add(archive);
    if (archive.cards().size() > first.cards().size()) {
      take(archive, PostRef.Source.ARCHIVE);
    }
  }

  /**
   * Whether by its numbers or the sitemap a list has few pages, which cost what an archive does.
   */
  private boolean areFew(IndexPage first, SitemapSource sitemap) {
    int numbered = Paging.highest(first) - 1;
    int mapped = sitemap.posts(families).isEmpty() ? 0 : pagesAfter(first, sitemap);
    return (numbered > 1 || mapped > 0) && Math.max(numbered, mapped) <= FEW_PAGES;
  }

  /**
   * Whether further pages of lists are to be read: always where no other source has the whole list;
   * else where it costs little. They tell dates and read times once more, but no new posts.
   */
  private boolean isWorthWhile(IndexPage first, SitemapSource sitemap, int cost) {
    List<Address> mapped = sitemap.posts(families);
    boolean known =
        !mapped.isEmpty()
            && mapped.stream().allMatch(catalog::has)
            && mapped.size() >= listed.size()
            && mapped.size() > first.cards().size(); // there is a next page, so there are more
    boolean whole =
        (known && !sitemap.isStale())
            || isLongFeed()
            || (sitemap.isList(families, first.cards())
                && mapped.size() > (Paging.highest(first) - 1) * first.cards().size());
    int total = Math.max(mapped.size(), catalog.size());
    return !whole || scope.isSection() || trip.requests() + cost < LITTLE * total;
  }

  private int pagesAfter(IndexPage first, SitemapSource sitemap) {
    int total = Math.max(sitemap.posts(families).size(), catalog.size());
    return total / Math.max(1, first.cards().size());
  }

  private void pages(IndexPage first) {
    Optional<Address> next = first.next();
    Optional<IndexPage> before = Optional.of(first);
    boolean slid = false;
    int idle = 0;
    int read = 1;
    while (next.isPresent()
        && idle < MOST_IDLE
        && read < MOST_PAGES
        && listed.size() < MOST_POSTS) {
      Optional<IndexPage> page =
          trip.read(next.get(), PostRef.Source.INDEX, "index page " + ++read)
              .map(p -> reader.read(p, named));
      idle = page.map(p -> take(p, PostRef.Source.INDEX)).orElse(0) == 0 ? idle + 1 : 0;
      next = page.flatMap(IndexPage::next);
      slid |= idle == 0 && page.isPresent() && hasSlid(before, page.get());
      before = page;
    }
    if (slid) {
      trip.anew(first.address(), PostRef.Source.INDEX, "the first page again")
          .map(page -> reader.read(page, named))
          .ifPresent(again -> take(again, PostRef.Source.INDEX));
    }
    if (next.isPresent()) {
      leave(next.get(), read, idle);
    }
  }

  /** Says for the ledger why a list that goes on is not followed. */
  private void leave(Address next, int read, int idle) {
    String left = "left after " + read + " pages";
    if (idle < MOST_IDLE) {
      trip.cut(PostRef.Source.INDEX, next, listed.size(), left);
    } else {
      trip.report(PostRef.Source.INDEX, next, 0, left + ", the last " + idle + " with nothing new");
    }
  }

  /** Whether a page begins with what the one before ended with: a post appeared meanwhile. */
  private static boolean hasSlid(Optional<IndexPage> before, IndexPage page) {
    Optional<Card> last = before.map(IndexPage::cards).filter(c -> !c.isEmpty()).map(List::getLast);
    return last.isPresent()
        && !page.cards().isEmpty()
        && page.cards().getFirst().address().key().equals(last.get().address().key());
  }

  private int take(IndexPage page, PostRef.Source source) {
    int fresh = 0;
    for (Card card : page.cards()) {
      catalog.add(card, source);
      if (source != PostRef.Source.LINKS) {
        families.add(Paths.family(card.address()));
      }
      fresh += listed.add(card.address().key()) ? 1 : 0;
    }
    trip.report(source, page.address(), fresh, page.cards().size() + " listed");
    trip.say(listed.size() + (listed.size() == 1 ? " post found" : " posts found"));
    return fresh;
  }

  /** The families of the posts that index pages listed. */
  Set<String> families() {
    return Set.copyOf(families);
  }
}
