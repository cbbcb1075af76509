package dev.lectern.discover;

import static dev.lectern.discover.Explorer.html;
import static dev.lectern.discover.Explorer.lines;
import static dev.lectern.discover.Explorer.paths;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.FakeSite;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What widespread platforms offer besides index pages and plain feeds. */
class PlatformsTest {

  private final FakeSite site = FakeSite.start();
  private final Explorer explorer = new Explorer();

  @AfterEach
  void close() {
    explorer.close();
    site.close();
  }

  private static String item(int n) {
    return "<item><title>The post of number %d</title><link>/?p=%d</link><pubDate>%d Jan 2024 10:00:00 GMT</pubDate></item>"
        .formatted(n, n, n);
  }

  private static String rss(int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(PlatformsTest::item)
        .collect(
            Collectors.joining(
                "", "<rss version='2.0'><channel><title>T</title>", "</channel></rss>"));
  }

  private static String titles(int from, int to, String address) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(n ->
            "<article><h2><a href='%s'>The post of number %d</a></h2><time datetime='2024-01-%02d'>x</time></article>"
                .formatted(address.formatted(n), n, n))
        .collect(Collectors.joining());
  }

  @Test
  void the_older_pages_of_a_wordpress_feed_are_asked_by_number() {
    String link = "<link rel=alternate type='application/rss+xml' href='/feed/'>";
    site.page("/", html(link, titles(1, 5, "/?p=%d")))
        .content("/feed/", "application/rss+xml", rss(1, 5))
        .content("/feed/?paged=2", "application/rss+xml", rss(6, 10))
        .content("/feed/?paged=3", "application/rss+xml", rss(11, 12));
    Found found = explorer.first(site.at("/"));
    assertThat(found.posts()).hasSize(12);
    assertThat(site.hits("/feed/?paged=4")).isEqualTo(1);
    assertThat(site.hits("/feed/?paged=5")).isZero();
  }

  @Test
  void the_older_pages_of_a_blogger_feed_are_asked_by_their_first_entry() {
    String link =
        "<link rel=alternate type='application/rss+xml' href='/feeds/posts/default?alt=rss'>";
    site.page("/", html(link, titles(1, 5, "/?p=%d")))
        .content("/feeds/posts/default?alt=rss", "application/rss+xml", rss(1, 5))
        .content(
            "/feeds/posts/default?alt=rss&start-index=6&max-results=5",
            "application/rss+xml",
            rss(6, 9));
    assertThat(explorer.first(site.at("/")).posts()).hasSize(9);
  }

  @Test
  void a_server_that_gives_the_same_feed_for_every_number_is_asked_once() {
    String link = "<link rel=alternate type='application/rss+xml' href='/feed/'>";
    site.page("/", html(link, titles(1, 5, "/?p=%d")))
        .content("/feed/", "application/rss+xml", rss(1, 5))
        .content("/feed/?paged=2", "application/rss+xml", rss(1, 5));
    assertThat(explorer.first(site.at("/")).posts()).hasSize(5);
    assertThat(site.hits("/feed/?paged=3")).isZero();
  }

  @Test
  void an_h_feed_is_read_with_its_dates_and_pages() {
    String entry =
        "<div class='h-entry'><a class='u-url p-name' href='/n/%d'>Note of number %d</a> <span class='dt-published' title='2024-02-0%d'></span></div>";
    site.page(
            "/",
            html(
                "<div class='h-feed'>"
                    + entry.formatted(4, 4, 4)
                    + entry.formatted(3, 3, 3)
                    + "</div><a rel=next href='/older'>…</a>"))
        .page(
            "/older",
            html(
                "<div class='h-feed'>"
                    + entry.formatted(2, 2, 2)
                    + entry.formatted(1, 1, 1)
                    + "</div>"));
    assertThat(lines(explorer.first(site.at("/"))))
        .containsExactly(
            "2024-02-04 Note of number 4",
            "2024-02-03 Note of number 3",
            "2024-02-02 Note of number 2",
            "2024-02-01 Note of number 1");
  }

  @Test
  void an_item_list_in_linked_data_lists_posts() {
    site.page(
        "/blog/",
        html(
            "<script type=application/ld+json>{\"@type\":\"ItemList\",\"itemListElement\":["
                + "{\"@type\":\"ListItem\",\"item\":{\"@type\":\"Article\",\"name\":\"One\",\"url\":\"/blog/one\"}},"
                + "{\"@type\":\"ListItem\",\"item\":{\"@type\":\"Article\",\"name\":\"Two\",\"url\":\"/blog/two\"}}]}</script>",
            "<div id=app></div>"));
    assertThat(paths(explorer.first(site.at("/blog/")))).containsExactly("/blog/one", "/blog/two");
  }

  @Test
  void the_search_index_of_a_generator_is_read_in_the_folder_of_the_blog() {
    String generator = "<meta name=generator content='Hugo 0.121'>";
    site.page("/blog/", html(generator, titles(1, 3, "/blog/p%d/")))
        .content(
            "/blog/index.json",
            "application/json",
            IntStream.rangeClosed(1, 8)
                .mapToObj(n -> "{\"title\":\"Post %d\",\"uri\":\"/blog/p%d/\"}".formatted(n, n))
                .collect(Collectors.joining(",", "[", "]")));
    assertThat(explorer.first(site.at("/blog/")).posts()).hasSize(8);
  }

  @Test
  void a_search_index_may_be_xml() {
    String generator = "<meta name=generator content='Hexo 6.3.0'>";
    site.page("/", html(generator, titles(1, 3, "/2024/01/0%d/post/")))
        .content(
            "/search.xml",
            "application/xml",
            IntStream.rangeClosed(1, 7)
                .mapToObj(n ->
                    "<entry><title>Post %d</title><url>/2024/01/0%d/post/</url></entry>"
                        .formatted(n, n))
                .collect(Collectors.joining("", "<search>", "</search>")));
    assertThat(explorer.first(site.at("/")).posts()).hasSize(7);
  }

  private static String mapped(int count, String address) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(n -> "<url><loc>" + address.formatted(n) + "</loc></url>")
        .collect(Collectors.joining());
  }

  @Test
  void posts_that_are_numbered_are_no_pages_of_the_list() {
    String older = "<a href=/archives/page/2/>2</a>";
    String sitemap = mapped(9, "/archives/%d/");
    site.page("/", html(titles(7, 9, "/archives/%d/") + older + "<a href=/archives/2/>2</a>"))
        .page("/archives/page/2/", html(titles(4, 6, "/archives/%d/")))
        .content("/robots.txt", "text/plain", "Sitemap: " + site.at("/sitemap.xml"))
        .content("/sitemap.xml", "application/xml", "<urlset>" + sitemap + "</urlset>");
    assertThat(paths(explorer.first(site.at("/")))).hasSize(9).contains("/archives/1/");
  }

  @Test
  void pages_of_the_list_that_are_numbered_are_no_posts() {
    String pager = "<a href=/blog/>1</a> <a href=/blog/2/>2</a> <a href=/blog/2/>Older posts</a>";
    String sitemap = mapped(6, "/blog/p%d/") + mapped(2, "/blog/%d/");
    site.page("/blog/", html(titles(1, 3, "/blog/p%d/") + pager))
        .page("/blog/2/", html(titles(4, 6, "/blog/p%d/")))
        .content("/sitemap.xml", "application/xml", "<urlset>" + sitemap + "</urlset>");
    assertThat(paths(explorer.first(site.at("/blog/"))))
        .containsExactlyInAnyOrder(
            "/blog/p1/", "/blog/p2/", "/blog/p3/", "/blog/p4/", "/blog/p5/", "/blog/p6/");
  }

  private static String map(String... addresses) {
    return java.util.Arrays.stream(addresses)
        .map(address -> "<url><loc>" + address + "</loc></url>")
        .collect(Collectors.joining("", "<urlset>", "</urlset>"));
  }

  @Test
  void the_sitemap_of_wordpress_pages_names_no_posts() {
    site.page("/", html(titles(1, 5, "/post-%d/")))
        .content(
            "/sitemap.xml",
            "application/xml",
            "<sitemapindex><sitemap><loc>/wp-sitemap-posts-post-1.xml</loc></sitemap>"
                + "<sitemap><loc>/wp-sitemap-posts-page-1.xml</loc></sitemap></sitemapindex>")
        .content(
            "/wp-sitemap-posts-post-1.xml",
            "application/xml",
            map(site.at("/post-5/"), site.at("/post-6/")))
        .content(
            "/wp-sitemap-posts-page-1.xml", "application/xml", map(site.at("/what-we-offer/")));
    assertThat(paths(explorer.first(site.at("/"))))
        .contains("/post-6/")
        .doesNotContain("/what-we-offer/");
  }

  @Test
  void pages_of_index_php_go_on_from_the_root() {
    String bar = "<p><b>1</b> <a href='index.php?page=2'>2</a></p>";
    site.page("/", html(titles(1, 5, "article.php?id=%d") + bar))
        .page("/index.php?page=2", html(titles(6, 9, "article.php?id=%d")));
    assertThat(explorer.first(site.at("/")).posts()).hasSize(9);
  }

  @Test
  void of_an_index_that_a_script_fills_the_sitemap_names_the_posts() {
    site.page("/blog", html("<div id=root></div>"))
        .content(
            "/sitemap.xml",
            "application/xml",
            map(site.at("/pricing"), site.at("/blog"), site.at("/blog/one"), site.at("/blog/two")));
    assertThat(paths(explorer.first(site.at("/blog")))).containsExactly("/blog/one", "/blog/two");
  }
}
