package dev.lectern.export;

import dev.lectern.address.Address;
import dev.lectern.article.Article;
import dev.lectern.article.Dateline;
import dev.lectern.article.Document;
import dev.lectern.article.Headline;
import dev.lectern.article.PlainText;
import dev.lectern.byline.TextLength;
import dev.lectern.format.CleanText;
import dev.lectern.format.HtmlReader;
import dev.lectern.store.Arrival;
import dev.lectern.store.Library;
import dev.lectern.store.Library.Blog;
import dev.lectern.store.Library.FoundPost;
import dev.lectern.store.Library.Held;
import dev.lectern.store.Library.Mark;
import dev.lectern.store.NewsboatCache;
import dev.lectern.store.NewsboatCache.Entry;
import dev.lectern.store.NewsboatCache.Feed;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Takes over what newsboat holds: feeds, entries, what was read and what was flagged. An entry of a
 * few words, which is only the beginning of its post, becomes a summary, and the next sync fetches
 * the post; a longer one is kept as its text. Posts that are here already keep theirs.
 */
public final class NewsboatImport {

  private static final int BATCH = 500;

  /** Words that are more than a teaser. */
  private static final int WHOLE = 100;

  private final Library library;
  private final Map<String, Blog> blogs = new HashMap<>();
  private final Map<Long, Map<String, Held>> held = new HashMap<>();
  private final List<Seen> read = new ArrayList<>();
  private final List<Seen> flagged = new ArrayList<>();
  private int taken;
  private int refused;

  public NewsboatImport(Library library) {
    this.library = library;
  }

  /** A post that the reader did something with, by its blog and canonical key. */
  private record Seen(long blog, String key) {}

  /** An entry of a feed that is a blog now. */
  private record Post(Blog blog, Address address, Entry entry, Document body, int words) {

    boolean isWhole() {
      return words >= WHOLE;
    }
  }

  /** What came: blogs not known before, posts, and entries without a web address. */
  public record Tally(int blogs, int taken, int refused) {}

  /** Takes everything; can be run again. */
  public Tally from(NewsboatCache cache) {
    Subscriber subscriber = new Subscriber(library);
    for (Feed feed : cache.feeds()) {
      subscription(feed).ifPresent(wanted -> blogs.put(feed.address(), subscriber.add(wanted)));
    }
    long last = 0;
    for (List<Entry> batch = cache.entries(last, BATCH);
        !batch.isEmpty();
        batch = cache.entries(last, BATCH)) {
      take(batch);
      last = batch.getLast().id();
    }
    mark();
    return new Tally(subscriber.added(), taken, refused);
  }

  private static Optional<Subscription> subscription(Feed feed) {
    return NewsboatUrls.feed(feed.address())
        .map(start -> {
          String site = Address.parse(feed.site()).map(Address::toString).orElse(start);
          String title = CleanText.line(feed.title());
          String name = title.isEmpty() ? Subscriber.host(start) : title;
          return new Subscription(name, site, start, List.of());
        });
  }

  private void take(List<Entry> batch) {
    List<Post> posts = batch.parallelStream().flatMap(this::post).toList();
    refused += batch.size() - posts.size();
    taken += posts.size();
    posts.forEach(this::note);
    List<Post> fresh = posts.stream().filter(post -> !isHeld(post)).toList();
    library.storeAll(fresh.stream().filter(Post::isWhole).map(NewsboatImport::arrival).toList());
    library.bulk(() ->
        fresh.stream()
            .filter(post -> !post.isWhole())
            .forEach(post -> library.found(post.blog().id(), List.of(found(post)))));
  }

  private Stream<Post> post(Entry entry) {
    Optional<Blog> blog = Optional.ofNullable(blogs.get(entry.feed()));
    Optional<Address> address = Address.parse(entry.address());
    if (blog.isEmpty() || address.isEmpty()) {
      return Stream.empty();
    }
    Document body = HtmlReader.read(entry.content(), address.get());
    int words = TextLength.of(PlainText.of(body)).total();
    return Stream.of(new Post(blog.get(), address.get(), entry, body, words));
  }

  private void note(Post post) {
    Seen seen = new Seen(post.blog().id(), post.address().key());
    if (!post.entry().unread()) {
      read.add(seen);
    }
    if (!post.entry().flags().isEmpty()) {
      flagged.add(seen);
    }
  }

  private boolean isHeld(Post post) {
    Held here = held.computeIfAbsent(post.blog().id(), library::held).get(post.address().key());
    return here != null && here.status() != Library.Status.LISTED;
  }

  private static Arrival arrival(Post post) {
    Article article =
        new Article(post.address().toString(), headline(post), post.body(), post.words(), 1);
    return Arrival.of(post.blog().name(), post.blog().site(), found(post), article);
  }

  private static FoundPost found(Post post) {
    return new FoundPost(post.address().toString(), post.address().key(), headline(post), "IMPORT");
  }

  private static Headline headline(Post post) {
    Entry entry = post.entry();
    String author = CleanText.line(entry.author());
    return Headline.NONE
        .withTitle(CleanText.line(entry.title()))
        .withAuthors(author.isEmpty() ? List.of() : List.of(author))
        .withPublished(date(entry.published()))
        .withSummary(post.isWhole() ? "" : CleanText.line(PlainText.of(post.body())));
  }

  private static Optional<Dateline> date(long seconds) {
    return seconds <= 0
        ? Optional.empty()
        : Optional.of(Dateline.of(Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC)));
  }

  /** Each mark is one step that can be undone. */
  private void mark() {
    held.clear();
    library.mark(ids(read), Mark.READ);
    library.mark(ids(flagged), Mark.STARRED);
  }

  private List<Long> ids(List<Seen> posts) {
    return posts.stream()
        .flatMap(seen ->
            Optional.ofNullable(held.computeIfAbsent(seen.blog(), library::held).get(seen.key()))
                .stream())
        .map(Held::post)
        .toList();
  }
}
