package dev.lectern.discover;

import dev.lectern.address.Address;
import dev.lectern.feed.Entry;
import dev.lectern.feed.FeedParser;
import dev.lectern.fetch.Page;
import dev.lectern.format.CleanText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads feeds of any format as lists of posts. */
final class FeedReader {

  private static final int HEAD = 2000;

  private FeedReader() {}

  /** Reads a page as a feed; empty where it is none. */
  static Optional<Feed> read(Page page) {
    String text = page.text();
    if (isPage(text) && !FeedParser.isFeed(text)) {
      return Optional.empty();
    }
    dev.lectern.feed.Feed feed = FeedParser.parse(text, page.address());
    return feed.isFeed() ? Optional.of(list(feed, page.address())) : Optional.empty();
  }

  private static boolean isPage(String text) {
    String head = text.substring(0, Math.min(HEAD, text.length())).toLowerCase(Locale.ROOT);
    return head.contains("<html") || head.contains("<!doctype html");
  }

  private static Feed list(dev.lectern.feed.Feed feed, Address base) {
    String format = feed.format().label();
    List<PostRef> entries =
        feed.entries().stream().flatMap(entry -> post(entry, feed, format).stream()).toList();
    return new Feed(
        CleanText.line(feed.about().title().text()),
        Address.parse(feed.about().link()).filter(site -> !site.key().equals(base.key())),
        entries,
        feed.older(),
        feed.rhythm());
  }

  private static Optional<PostRef> post(Entry entry, dev.lectern.feed.Feed feed, String format) {
    return entry
        .address()
        .or(() -> format.startsWith("json") ? Address.parse(entry.about().id()) : Optional.empty())
        .map(address -> FeedPost.of(address.withoutFragment(), entry, feed));
  }
}
