package dev.lectern.discover;

import dev.lectern.address.Address;
import dev.lectern.fetch.Page;
import dev.lectern.fetch.Validators;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A later discovery: what changed on the pages where new posts appear. */
final class ReturnVisit {

  /** With nothing new a visit costs no more requests than this. */
  private static final int MOST = 4;

  private static final int MOST_PAGES = 1000;

  /** So many old posts a page may show beside the newest. */
  private static final int FEATURED = 3;

  private final Trip trip;
  private final Address start;
  private final Known known;
  private final Scope scope;
  private final Catalog catalog = new Catalog();
  private final Set<String> fed = new HashSet<>();
  private boolean grounded;
  private boolean adrift;
  private String title = "";
  private int read;

  ReturnVisit(Trip trip, Address start, Known known) {
    this.trip = trip;
    this.start = start;
    this.known = known;
    scope = new Scope(start);
  }

  Found find() {
    List<Map.Entry<String, Validators>> pages =
        known.visited().entrySet().stream().sorted(Map.Entry.comparingByKey()).limit(MOST).toList();
    pages.forEach(
        page -> Address.parse(page.getKey()).ifPresent(address -> visit(address, page.getValue())));
    if (read == 0) {
      trip.fail(start);
    }
    return new Found(
        title,
        start,
        catalog.posts(post -> true),
        trip.reports(),
        trip.skipped(),
        trip.complete(),
        trip.visited(),
        Optional.empty(),
        trip.wishes());
  }

  /** Whether a page leads down to known posts: one alone may be there for its merits. */
  private boolean isContiguous(IndexPage page) {
    List<Card> cards = page.cards();
    long held = cards.stream().filter(card -> isKnown(card.address())).count();
    return held > FEATURED || (!cards.isEmpty() && isKnown(cards.getLast().address()));
  }

  private boolean isKnown(Address address) {
    return known.keys().contains(address.key());
  }

  private void visit(Address address, Validators held) {
    trip.remember(address.toString(), held);
    trip.again(address, held, PostRef.Source.INDEX, "for new posts")
        .ifPresent(page -> look(page, address));
  }

  private void look(Page page, Address address) {
    if (page.notModified()) {
      read++;
      trip.heed(address, page);
      trip.report(PostRef.Source.INDEX, address, 0, Found.UNCHANGED);
      return;
    }
    Optional<Feed> feed = FeedReader.read(page);
    Optional<String> impostor = feed.isPresent() ? Optional.empty() : Impostor.unmask(page);
    if (impostor.isPresent()) {
      trip.refuse(PostRef.Source.INDEX, address, impostor.get());
      return;
    }
    read++;
    trip.remember(address.toString(), page.validators());
    trip.heed(address, page);
    feed.ifPresent(trip::heed);
    feed.ifPresentOrElse(f -> take(f, address), () -> walk(page));
  }

  private void take(Feed feed, Address address) {
    title = title.isEmpty() ? feed.title() : title;
    List<PostRef> posts = new ArrayList<>(posts(feed));
    Optional<Address> older = feed.older();
    for (int i = 0; older.isPresent() && !isKnown(posts) && i < MOST_PAGES; i++) {
      Optional<Feed> next =
          trip.read(older.get(), PostRef.Source.FEED, "older entries of the feed")
              .flatMap(FeedReader::read);
      next.ifPresent(page -> posts.addAll(posts(page)));
      older = next.flatMap(Feed::older);
    }
    posts.forEach(post -> fed.add(post.address().key()));
    posts.forEach(catalog::add);
    land(posts.isEmpty() || isKnown(posts));
    trip.report(PostRef.Source.FEED, address, posts.size(), Found.AGAIN);
  }

  private List<PostRef> posts(Feed feed) {
    return feed.entries().stream()
        .filter(entry -> scope.owns(entry.address()))
        .map(this::homed)
        .filter(this::isPost)
        .toList();
  }

  private boolean isKnown(List<PostRef> posts) {
    return posts.stream().anyMatch(post -> isKnown(post.address()));
  }

  /** Notes whether a list that changed led down to posts that are known. */
  private void land(boolean reached) {
    grounded |= reached;
    adrift |= !reached;
  }

  /** Whether no post can have appeared that the pages read do not show. */
  boolean isGrounded() {
    return grounded || !adrift;
  }

  private PostRef homed(PostRef entry) {
    return new PostRef(
        scope.homed(entry.address()), entry.headline(), entry.content(), entry.said());
  }

  /** A site's feed may name what the blog never listed. */
  private boolean isPost(PostRef post) {
    return isKnown(post.address())
        || (scope.wants(post.address())
            && scope.covers(post.address())
            && (Paths.mayBePost(post.address()) || Paths.isNumbered(post.address())));
  }

  /** Reads the list until a page holds nothing new. */
  private void walk(Page first) {
    IndexReader reader = new IndexReader(scope);
    Optional<Page> page = Optional.of(first);
    boolean reached = false;
    for (int i = 0; page.isPresent() && i < MOST_PAGES; i++) {
      IndexPage index = reader.read(page.get(), fed);
      long fresh = index.cards().stream().filter(card -> !isKnown(card.address())).count();
      reached |= fresh == 0 || isContiguous(index);
      index.cards().forEach(card -> catalog.add(card, PostRef.Source.INDEX));
      trip.report(PostRef.Source.INDEX, index.address(), (int) fresh, Found.AGAIN);
      page =
          fresh == 0
              ? Optional.empty()
              : index
                  .next()
                  .flatMap(next -> trip.read(next, PostRef.Source.INDEX, "the next page"));
    }
    if (reached || !catalog.isEmpty()) {
      land(reached);
    }
  }
}
