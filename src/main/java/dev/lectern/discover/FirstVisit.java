package dev.lectern.discover;

import dev.lectern.address.Address;
import dev.lectern.article.Headline;
import dev.lectern.fetch.Page;
import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The first discovery of a blog: every source it offers, the cheap ones first. */
final class FirstVisit {

  private static final Pattern REFRESH =
      Pattern.compile("(?i)\\s*[0-5](?:\\.\\d+)?\\s*[;,]\\s*url\\s*=\\s*['\"]?([^'\"]+)['\"]?\\s*");

  private final Trip trip;
  private final Address start;
  private final Catalog catalog = new Catalog();

  FirstVisit(Trip trip, Address start) {
    this.trip = trip;
    this.start = start;
  }

  Found find() {
    Page page = arrive(trip.typed(start), 0);
    Optional<Feed> feed = FeedReader.read(page);
    return feed.isPresent() ? fromFeed(page, feed.get()) : fromPage(page, Optional.empty());
  }

  /** Follows the redirects that pages ask browsers for: a site's root sends to a language. */
  private Page arrive(Page page, int steps) {
    Element refresh =
        IndexReader.parse(page).selectFirst("meta[http-equiv~=(?i)^refresh$][content]");
    Matcher target = REFRESH.matcher(refresh == null ? "" : refresh.attr("content"));
    if (steps > 3 || !target.matches()) {
      return page;
    }
    return page.address()
        .resolve(target.group(1))
        .flatMap(address -> trip.tryOut(address, PostRef.Source.INDEX, "the page it sends to"))
        .map(next -> arrive(next, steps + 1))
        .orElse(page);
  }

  /** A feed's address was typed: its site's index may know more. */
  private Found fromFeed(Page page, Feed feed) {
    trip.remember(page);
    trip.heed(feed);
    Optional<Page> site =
        feed.site()
            .flatMap(address -> trip.tryOut(address, PostRef.Source.INDEX, "the feed's site"));
    if (site.isPresent() && FeedReader.read(site.get()).isEmpty()) {
      return fromPage(site.get(), Optional.of(new FeedSource.Read(page, feed)));
    }
    Scope scope = new Scope(page.address());
    FeedSource source = new FeedSource(trip, scope, catalog);
    source.take(page, feed);
    return found(feed.title(), page.address(), catalog.posts(post -> true));
  }

  private Found fromPage(Page page, Optional<FeedSource.Read> typedFeed) {
    Scope scope = new Scope(page.address());
    scope.admit(start);
    canonical(page).ifPresent(scope::admit);
    IndexReader reader = new IndexReader(scope);
    IndexPage home = reader.read(page, Set.of());
    if (typedFeed.isEmpty() && Single.isPost(home)) {
      return single(home);
    }
    FeedSource feeds = new FeedSource(trip, scope, catalog);
    typedFeed.ifPresentOrElse(read -> feeds.take(read.page(), read.feed()), () -> feeds.read(home));
    IndexSource indexes = new IndexSource(trip, scope, catalog, feeds);
    IndexPage index = indexes.home(reader.read(page, feeds.named()));
    trip.remember(page);
    SitemapSource sitemap = new SitemapSource(trip, scope, catalog);
    indexes.walk(index, sitemap);
    List<PostRef> posts = judged(new Judge(scope, indexes.families()));
    if (posts.isEmpty()) {
      throw new ProblemException(nothing(page));
    }
    return found(
        feeds.title().isEmpty() ? title(catalog.has(home.address()) ? index : home) : feeds.title(),
        index.address(),
        posts);
  }

  private List<PostRef> judged(Judge judge) {
    for (PostRef post : catalog.posts(post -> judge.doubt(post).isPresent())) {
      judge.doubt(post).ifPresent(reason -> trip.skip(reason, post.address()));
    }
    return catalog.posts(post -> judge.doubt(post).isEmpty());
  }

  /** The host by which the page calls itself, where it is the same page. */
  private static Optional<Address> canonical(Page page) {
    return Optional.ofNullable(
            IndexReader.parse(page).selectFirst("link[rel=canonical][href], meta[property=og:url]"))
        .flatMap(link ->
            page.address().resolve(link.hasAttr("href") ? link.attr("href") : link.attr("content")))
        .filter(address -> Paths.segments(address).equals(Paths.segments(page.address())));
  }

  private Found single(IndexPage index) {
    PostRef post =
        new PostRef(
            index.address(), Headline.NONE, "", Map.of(PostRef.Source.TYPED, Headline.NONE));
    trip.report(PostRef.Source.TYPED, index.address(), 1, "one post");
    return new Found(
        title(index),
        index.address(),
        List.of(post),
        trip.reports(),
        trip.skipped(),
        true,
        Map.of(),
        Optional.of(index.page()),
        Wishes.NONE);
  }

  private Problem nothing(Page page) {
    String address = start.toString();
    return Impostor.unmask(page)
        .<Problem>map(why -> new Problem.NotThePage(address, why))
        .orElse(new Problem.NoPosts(address));
  }

  private static String title(IndexPage index) {
    String site = index.document().select("meta[property=og:site_name]").attr("content");
    String title = site.isBlank() ? index.document().title() : site;
    return dev.lectern.format.CleanText.line(title);
  }

  private Found found(String title, Address site, List<PostRef> posts) {
    if (posts.isEmpty()) {
      throw new ProblemException(new Problem.NoPosts(start.toString()));
    }
    return new Found(
        title.isEmpty() ? site.host() : title,
        site,
        posts,
        trip.reports(),
        trip.skipped(),
        trip.complete(),
        trip.visited(),
        Optional.empty(),
        trip.wishes());
  }
}
