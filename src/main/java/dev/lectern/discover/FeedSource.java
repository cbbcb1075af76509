package dev.lectern.discover;

import dev.lectern.address.Address;
import dev.lectern.fetch.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The feeds of a blog, with their older pages. */
final class FeedSource {

  private static final int MOST_PAGES = 300;
  private static final int MOST_TRIED = 6;

  /** A feed with the page it was read from. */
  record Read(Page page, Feed feed) {}

  private final Trip trip;
  private final Scope scope;
  private final Catalog catalog;
  private final Set<String> named = new HashSet<>();
  private List<Card> listed = List.of();
  private Optional<Read> main = Optional.empty();
  private String title = "";
  private int longest;

  FeedSource(Trip trip, Scope scope, Catalog catalog) {
    this.trip = trip;
    this.scope = scope;
    this.catalog = catalog;
  }

  /**
   * Reads the first feed that a page links and that has entries, else the one its generator makes.
   * Where custom has feeds is asked only of a page that lists nothing itself.
   */
  void read(IndexPage home) {
    listed = home.cards();
    FeedLinks links = new FeedLinks(home, scope);
    boolean found =
        links.linked().stream().limit(MOST_TRIED).anyMatch(this::readOne)
            || links.generated().stream().anyMatch(this::readOne);
    if (!found && (!home.cards().isEmpty() || !readElsewhere(home))) {
      trip.say("No feed found");
    }
  }

  /** Reads a feed where custom has it; whether there is one. */
  boolean readElsewhere(IndexPage home) {
    return main.isEmpty()
        && new FeedLinks(home, scope).customary().stream().anyMatch(this::readOne);
  }

  /**
   * Asks for the older pages of a feed that names none, as WordPress ({@code ?paged=2}) and Blogger
   * ({@code ?start-index=26}) number them; whether they gave posts.
   */
  boolean readNumbered() {
    return main.filter(read -> read.feed().older().isEmpty())
        .filter(read -> NumberedFeed.page(read.page().address(), 2, longest).isPresent())
        .map(read -> numbered(read.page().address()) > 0)
        .orElse(false);
  }

  private int numbered(Address feed) {
    int posts = 0;
    int fresh = longest;
    int page = 1;
    while (fresh > 0 && page < MOST_PAGES) {
      page++;
      fresh =
          NumberedFeed.page(feed, page, longest)
              .flatMap(
                  address -> trip.tryOut(address, PostRef.Source.FEED, "older entries of the feed"))
              .flatMap(FeedReader::read)
              .map(this::add)
              .orElse(0);
      posts += fresh;
    }
    if (posts > 0) {
      trip.report(PostRef.Source.FEED, feed, posts, "in " + (page - 2) + " older pages");
    }
    return posts;
  }

  private boolean readOne(Address address) {
    Optional<Page> page = trip.tryOut(address, PostRef.Source.FEED, "the feed");
    Optional<Feed> feed = page.flatMap(FeedReader::read).filter(f -> !f.entries().isEmpty());
    page.ifPresent(p ->
        feed.ifPresent(f -> {
          trip.remember(p);
          trip.heed(f);
          main = Optional.of(new Read(p, f));
          take(p, f);
        }));
    return feed.isPresent();
  }

  /** Takes a feed's entries, and those of its older pages. */
  void take(Page page, Feed feed) {
    title = title.isEmpty() ? feed.title() : title;
    int posts = add(feed);
    Optional<Address> older = feed.older();
    for (int i = 0; older.isPresent() && i < MOST_PAGES; i++) {
      Optional<Feed> next =
          trip.read(older.get(), PostRef.Source.FEED, "older entries of the feed")
              .flatMap(FeedReader::read);
      int fresh = next.map(this::add).orElse(0);
      posts += fresh;
      older = fresh == 0 ? Optional.empty() : next.flatMap(Feed::older);
    }
    if (older.isPresent()) {
      trip.cut(
          PostRef.Source.FEED, older.get(), 0, "left after " + MOST_PAGES + " pages of the feed");
    }
    trip.report(
        PostRef.Source.FEED,
        page.address(),
        posts,
        feed.older().isPresent() ? "with its older pages" : "");
  }

  private int add(Feed feed) {
    int before = catalog.size();
    scope.adopt(feed.entries().stream().map(PostRef::address).toList(), listed);
    for (PostRef entry : feed.entries()) {
      if (scope.owns(entry.address())) {
        Address address = scope.homed(entry.address());
        catalog.add(new PostRef(address, entry.headline(), entry.content(), entry.said()));
        named.add(address.key());
      } else {
        trip.skip(Found.Reason.ELSEWHERE, entry.address());
      }
    }
    longest = Math.max(longest, feed.entries().size());
    return catalog.size() - before;
  }

  Set<String> named() {
    return Set.copyOf(named);
  }

  String title() {
    return title;
  }

  /** The number of entries of the largest feed document. */
  int longest() {
    return longest;
  }
}
