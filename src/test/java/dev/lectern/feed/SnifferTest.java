package dev.lectern.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnifferTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<rss version='2.0'>",
        "\uFEFF  \n<?xml version='1.0'?>\n<!-- <html> --><?style x?><!DOCTYPE rss [<!ENTITY a \"b\">]><rss>",
        "junk before <feed xmlns='http://www.w3.org/2005/Atom'>",
        "<atom:feed xmlns:atom='http://www.w3.org/2005/Atom'/>",
        "<rdf:RDF xmlns='http://purl.org/rss/1.0/'>",
        "<CHANNEL HREF='x'>",
        " {\"version\": \"https://jsonfeed.org/version/1\"}",
      })
  void a_feed_is_known_by_its_root(String text) {
    assertThat(FeedParser.isFeed(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "words",
        "<!DOCTYPE html><html><rss></rss></html>",
        "<html><body>feed</body></html>",
        "<rsss>",
        "<!-- <rss> ",
        "<rdf:RDF xmlns:foaf='http://xmlns.com/foaf/0.1/'>",
        "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>",
        "<opml version='2.0'>",
        "{\"version\": 1}",
      })
  void other_things_are_no_feeds(String text) {
    assertThat(FeedParser.isFeed(text)).isFalse();
  }
}
