package dev.lectern.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.address.Address;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One feed of each format, and beside it what should be read from it. */
class FormatsTest {

  private static byte[] resource(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(FormatsTest.class.getResourceAsStream("/feeds/" + name), name)) {
      return in.readAllBytes();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rss20.xml",
        "rss091.xml",
        "rdf10.xml",
        "atom10.xml",
        "atom03.xml",
        "cdf.xml",
        "podcast.xml",
        "feed11.json",
        "broken.xml"
      })
  void a_feed_of_each_format_is_read_whole(String name) throws IOException {
    Address address = Address.of("https://fixture.example/feeds/" + name);
    Feed feed = FeedParser.parse(resource(name), FeedHeaders.NONE, address);
    assertThat(Outline.of(feed))
        .isEqualTo(new String(resource(name.replaceFirst("\\..*", ".txt")), UTF_8));
  }
}
