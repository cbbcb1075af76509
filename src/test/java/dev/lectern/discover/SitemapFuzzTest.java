package dev.lectern.discover;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.lectern.address.Address;
import java.util.List;

/**
 * Any bytes are read as a sitemap; what it lists are web addresses, not more than the protocol
 * allows.
 */
class SitemapFuzzTest {

  private static final Address ADDRESS = Address.of("https://blog.example/sitemap.xml");

  @FuzzTest(maxDuration = "10m")
  void any_bytes_are_read_as_a_sitemap(byte[] bytes) {
    SitemapReader.read(FeedFuzzTest.page(ADDRESS, "application/xml", bytes))
        .ifPresent(sitemap -> {
          check(sitemap.pages());
          check(sitemap.sitemaps());
        });
  }

  private static void check(List<Address> listed) {
    assertThat(listed).hasSizeLessThanOrEqualTo(50_000);
    assertThat(listed).allMatch(a -> a.scheme().equals("http") || a.scheme().equals("https"));
  }
}
