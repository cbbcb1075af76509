package dev.lectern.discover;

import dev.lectern.address.Address;
import dev.lectern.fetch.Page;
import dev.lectern.fetch.Validators;
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

  private final Trip trip;
  private final Address start;
  private final Known known;
  private final Scope scope;
  private final Catalog catalog = new Catalog();
  private final Set<String> fed = new HashSet<>();
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
        trip.complete(),
        trip.visited(),
        Optional.empty(),
        trip.wishes());
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
      trip.report(PostRef.Source.INDEX, address, 0, "not changed");
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
    List<PostRef> posts =
        feed.entries().stream()
            .filter(entry -> scope.owns(entry.address()))
            .map(this::homed)
            .filter(this::isPost)
            .toList();
    posts.forEach(post -> fed.add(post.address().key()));
    posts.forEach(catalog::add);
    trip.report(PostRef.Source.FEED, address, posts.size(), "read again");
  }

  private PostRef homed(PostRef entry) {
    return new PostRef(
        scope.homed(entry.address()), entry.headline(), entry.content(), entry.sources());
  }

  /** A site's feed may name what the blog never listed. */
  private boolean isPost(PostRef post) {
    return known.keys().contains(post.address().key())
        || (scope.wants(post.address())
            && scope.covers(post.address())
            && Paths.mayBePost(post.address()));
  }

  /** Reads the list until a page holds nothing new. */
  private void walk(Page first) {
    IndexReader reader = new IndexReader(scope);
    Optional<Page> page = Optional.of(first);
    for (int i = 0; page.isPresent() && i < MOST_PAGES; i++) {
      IndexPage index = reader.read(page.get(), fed);
      long fresh =
          index.cards().stream()
              .filter(card -> !known.keys().contains(card.address().key()))
              .count();
      index.cards().forEach(card -> catalog.add(card, PostRef.Source.INDEX));
      trip.report(PostRef.Source.INDEX, index.address(), (int) fresh, "read again");
      page =
          fresh == 0
              ? Optional.empty()
              : index
                  .next()
                  .flatMap(next -> trip.read(next, PostRef.Source.INDEX, "the next page"));
    }
  }
}
