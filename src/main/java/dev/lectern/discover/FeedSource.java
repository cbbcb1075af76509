package dev.lectern.discover;

import dev.lectern.address.Address;
import dev.lectern.fetch.Page;
import java.util.HashSet;
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
  private String title = "";
  private int longest;

  FeedSource(Trip trip, Scope scope, Catalog catalog) {
    this.trip = trip;
    this.scope = scope;
    this.catalog = catalog;
  }

  /** Reads the first feed that a page links and that has entries, else one where custom has it. */
  void read(IndexPage home) {
    FeedLinks links = new FeedLinks(home, scope);
    boolean found = links.linked().stream().limit(MOST_TRIED).anyMatch(this::readOne);
    if (!found && links.customary().stream().noneMatch(this::readOne)) {
      trip.say("No feed found");
    }
  }

  private boolean readOne(Address address) {
    Optional<Page> page = trip.tryOut(address, PostRef.Source.FEED, "the feed");
    Optional<Feed> feed = page.flatMap(FeedReader::read).filter(f -> !f.entries().isEmpty());
    page.ifPresent(p ->
        feed.ifPresent(f -> {
          trip.remember(p);
          trip.heed(f);
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
    for (PostRef entry : feed.entries()) {
      if (scope.owns(entry.address())) {
        Address address = scope.homed(entry.address());
        catalog.add(new PostRef(address, entry.headline(), entry.content(), entry.sources()));
        named.add(address.key());
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
