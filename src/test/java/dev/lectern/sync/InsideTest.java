package dev.lectern.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.FakeSite;
import dev.lectern.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A blog, typed by a person, that points in every way to a server of the machine that nobody typed:
 * not one request is made there, not even for its robots.txt.
 */
class InsideTest {

  private static final String PROSE = "The kettle was older than the kitchen. ".repeat(20);

  @TempDir private Path home;

  private final FakeSite site = FakeSite.start();
  private final FakeSite inside = FakeSite.start();

  @BeforeEach
  void aBlogThatPointsInside() {
    String evil = inside.at("");
    site.page(
        "/",
        "<title>Kettles</title><link rel=canonical href='%1$s/'><link rel=alternate type='application/rss+xml' href='%1$s/feed.xml'><link rel=alternate type='application/rss+xml' href='/feed.xml'><link rel=next href='%1$s/page/2/'><meta http-equiv=refresh content='0;url=%1$s/refresh'><main>%2$s<article><h2><a href='%1$s/posts/the-inner-kettle/'>The inner kettle</a></h2><p>About it, with care.</p><time datetime='2026-03-04'>then</time></article></main><a class=next href='%1$s/page/2/'>Older posts</a><a href='%1$s/archive/'>Archive</a>"
            .formatted(evil, card(1) + card(2) + card(3)));
    site.content(
        "/robots.txt", "text/plain", "User-agent: *\nAllow: /\nSitemap: " + evil + "/sitemap.xml");
    site.content(
        "/sitemap.xml",
        "application/xml",
        "<sitemapindex><sitemap><loc>%s/posts.xml</loc></sitemap></sitemapindex>".formatted(evil));
    site.content(
        "/feed.xml",
        "application/rss+xml",
        "<rss version='2.0' xmlns:atom='http://www.w3.org/2005/Atom'><channel><title>Kettles</title><link>%1$s/</link><atom:link rel='next' href='%1$s/feed2.xml'/><atom:link rel='self' href='%1$s/feed.xml'/><item><title>Fed from inside</title><link>%1$s/posts/fed/</link></item></channel></rss>"
            .formatted(evil));
    site.page("/posts/kettle-1/", post(1, "<img src='" + evil + "/admin/reboot.png'>"));
    site.page("/posts/kettle-2/", post(2, "<link rel=canonical href='" + evil + "/x'>"));
    site.on(
        "/posts/kettle-3/",
        exchange -> {
          exchange.getResponseHeaders().set("Location", evil + "/posts/kettle-3/");
          FakeSite.send(exchange, 301, "text/html", "");
        });
  }

  private static String card(int i) {
    return "<article><h2><a href='/posts/kettle-%d/'>Kettle number %d</a></h2><p>About it, with care.</p><time datetime='2026-03-0%d'>then</time></article>"
        .formatted(i, i, i);
  }

  private static String post(int i, String more) {
    return "<title>Kettle number %d</title><article><h1>Kettle number %d</h1><p>%s</p>%s<p>%s</p></article>"
        .formatted(i, i, PROSE, more, PROSE);
  }

  @AfterEach
  void close() {
    site.close();
    inside.close();
  }

  @Test
  void no_way_leads_inside() {
    Run add = Run.lectern(home, "add", site.at("/"), "--pause", "0", "--pictures");
    assertThat(inside.hits()).isEmpty();
    assertThat(site.hits()).contains("/posts/kettle-1/", "/posts/kettle-2/", "/posts/kettle-3/");
    assertThat(add.err()).contains("private address that a public page pointed to");
    Run.lectern(home, "sync", "--full", "--retry-failed", "--pause", "0", "--pictures");
    assertThat(inside.hits()).isEmpty();
  }

  @Test
  void whoever_types_its_address_may_have_it() {
    inside.page("/posts/kettle-3/", post(3, ""));
    Run extract = Run.lectern(home, "extract", inside.at("/posts/kettle-3/"));
    assertThat(extract.out()).contains("The kettle was older");
    assertThat(inside.hits("/posts/kettle-3/")).isEqualTo(1);
  }
}
