package dev.lectern.discover;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.lectern.address.Address;
import dev.lectern.feed.FeedHeaders;
import dev.lectern.feed.FeedParser;
import dev.lectern.fetch.Charsets;
import dev.lectern.fetch.Page;
import dev.lectern.fetch.Validators;
import java.util.Optional;

/** Any bytes are read as a feed, whoever wrote them. */
class FeedFuzzTest {

  private static final Address ADDRESS = Address.of("https://blog.example/feed.xml");

  /** A page of these bytes as the fetcher would give it. */
  static Page page(Address address, String type, byte[] bytes) {
    return new Page(
        address,
        address,
        false,
        200,
        type,
        "",
        Validators.NONE,
        Optional.empty(),
        bytes,
        Charsets.of(bytes, ""));
  }

  @FuzzTest(maxDuration = "10m")
  void any_bytes_are_read_as_a_feed(byte[] bytes) {
    FeedParser.parse(bytes, new FeedHeaders("text/xml", "en", "/other"), ADDRESS);
    FeedParser.isWellFormed(bytes, FeedHeaders.NONE);
    FeedReader.read(page(ADDRESS, "application/rss+xml", bytes)).ifPresent(FeedFuzzTest::check);
  }

  private static void check(Feed feed) {
    assertThat(feed.title()).doesNotContainPattern("[\\p{Cc}\u202a-\u202e\u2066-\u2069]");
    feed.entries()
        .forEach(post ->
            assertThat(post.headline().title())
                .doesNotContainPattern("[\\p{Cc}\u202a-\u202e\u2066-\u2069]"));
  }
}
