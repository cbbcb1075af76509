package dev.lectern.discover;

import static dev.lectern.discover.Explorer.html;
import static dev.lectern.discover.Explorer.paths;
import static dev.lectern.discover.Explorer.titles;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.FakeSite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each kind of source, alone: what a blog offers is found wherever it stands. */
class SourcesTest {

  private final FakeSite site = FakeSite.start();
  private final Explorer explorer = new Explorer();

  @AfterEach
  void close() {
    explorer.close();
    site.close();
  }

  private static String card(int n) {
    return "<article><h2><a href='/posts/p%d/'>The post of number %d</a></h2><time datetime='2024-01-%02d'>x</time><p>A summary of some words for post %d.</p></article>"
        .formatted(n, n, 29 - n, n);
  }

  private static String cards(int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(SourcesTest::card)
        .collect(Collectors.joining());
  }

  private static String rss(String items) {
    return "<?xml version='1.0'?><rss version='2.0'><channel><title>The Blog</title><link>/</link>"
        + items
        + "</channel></rss>";
  }

  private static String item(int n) {
    return "<item><title>The post of number %d</title><link>/posts/p%d/</link><pubDate>%d Jan 2024 10:00:00 GMT</pubDate></item>"
        .formatted(n, n, 29 - n);
  }

  @Test
  void a_linked_feed_adds_what_the_index_does_not_show() {
    site.page("/", html("<link rel=alternate type=application/rss+xml href=/f.xml>", cards(1, 3)))
        .content("/f.xml", "application/rss+xml", rss(item(1) + item(4) + item(5)));
    Found found = explorer.first(site.at("/"));
    assertThat(paths(found))
        .containsExactly("/posts/p1/", "/posts/p2/", "/posts/p3/", "/posts/p4/", "/posts/p5/");
    assertThat(found.title()).isEqualTo("The Blog");
  }

  @Test
  void a_typed_feed_leads_to_its_site() {
    site.page("/", html(cards(1, 5))).content("/f.xml", "application/rss+xml", rss(item(1)));
    assertThat(paths(explorer.first(site.at("/f.xml")))).hasSize(5);
  }

  @Test
  void an_atom_feed_is_followed_to_its_older_archives() {
    String entry =
        "<entry><title>Entry %d</title><link href='/e/%d'/><published>2024-01-0%dT00:00:00Z</published></entry>";
    site.content(
            "/atom",
            "application/atom+xml",
            "<feed xmlns='http://www.w3.org/2005/Atom'><title>T</title><link rel='prev-archive' href='/atom/1'/>"
                + entry.formatted(2, 2, 2)
                + "</feed>")
        .content(
            "/atom/1",
            "application/atom+xml",
            "<feed xmlns='http://www.w3.org/2005/Atom'><title>T</title>"
                + entry.formatted(1, 1, 1)
                + "</feed>");
    assertThat(titles(explorer.first(site.at("/atom")))).containsExactly("Entry 2", "Entry 1");
  }

  @Test
  void a_json_feed_is_followed_to_its_next_url() {
    String feed =
        "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"T\",%s\"items\":[{\"id\":\"%d\",\"url\":\"/e/%d\",\"title\":\"Entry %d\"}]}";
    site.content(
            "/feed.json",
            "application/feed+json",
            feed.formatted("\"next_url\":\"/feed2.json\",", 2, 2, 2))
        .content("/feed2.json", "application/feed+json", feed.formatted("", 1, 1, 1));
    assertThat(titles(explorer.first(site.at("/feed.json")))).containsExactly("Entry 2", "Entry 1");
  }

  @Test
  void an_rdf_feed_is_read() {
    site.content(
        "/index.rdf",
        "application/rdf+xml",
        "<rdf:RDF xmlns:rdf='r' xmlns='http://purl.org/rss/1.0/' xmlns:dc='d'><channel><title>T</title></channel>"
            + "<item rdf:about='/e/1'><title>Entry 1</title><link>/e/1</link><dc:date>2003-05-06</dc:date></item></rdf:RDF>");
    assertThat(Explorer.lines(explorer.first(site.at("/index.rdf"))))
        .containsExactly("2003-05-06 Entry 1");
  }

  @Test
  void pages_are_followed_by_rel_next_numbers_and_words_of_many_languages() {
    site.page("/", html("<link rel=next href=/page/2/>", cards(1, 3)))
        .page("/page/2/", html(cards(4, 6) + "<a href=/>1</a> <b>2</b> <a href=/page/3/>3</a>"))
        .page("/page/3/", html(cards(7, 9) + "<a href='/page/4/'>Ältere Beiträge →</a>"))
        .page(
            "/page/4/",
            html(cards(10, 12) + "<a href='/page/3/'>上一页</a><a href='/page/5/'>下一页</a>"))
        .page("/page/5/", html(cards(13, 14) + "<button data-url='/page/6/'>Load more</button>"))
        .page("/page/6/", html(cards(15, 16)));
    Found found = explorer.first(site.at("/"));
    assertThat(found.posts()).hasSize(16);
    assertThat(found.complete()).isTrue();
  }

  @Test
  void a_link_header_names_the_next_page() {
    site.on(
            "/",
            exchange -> {
              exchange.getResponseHeaders().set("Link", "</?page=2>; rel=\"next\"");
              FakeSite.send(exchange, 200, "text/html", html(cards(1, 3)));
            })
        .page("/?page=2", html(cards(4, 6)));
    assertThat(explorer.first(site.at("/")).posts()).hasSize(6);
  }

  @Test
  void a_gzipped_sitemap_behind_an_index_names_the_rest() throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(zipped)) {
      String urls =
          IntStream.rangeClosed(1, 8)
              .mapToObj(n -> "<url><loc>" + site.at("/posts/p" + n + "/") + "</loc></url>")
              .collect(Collectors.joining());
      out.write(
          ("<urlset><url><loc>"
                  + site.at("/about/")
                  + "</loc></url><url><loc>"
                  + site.at("/tags/x/")
                  + "</loc></url>"
                  + urls
                  + "</urlset>")
              .getBytes(StandardCharsets.UTF_8));
    }
    site.page("/", html(cards(1, 3)))
        .content("/robots.txt", "text/plain", "User-agent: *\nSitemap: " + site.at("/maps.xml"))
        .content(
            "/maps.xml",
            "application/xml",
            "<sitemapindex><sitemap><loc>"
                + site.at("/posts.xml.gz")
                + "</loc></sitemap></sitemapindex>")
        .on(
            "/posts.xml.gz",
            exchange -> {
              exchange.getResponseHeaders().set("Content-Type", "application/octet-stream");
              exchange.sendResponseHeaders(200, zipped.size());
              exchange.getResponseBody().write(zipped.toByteArray());
              exchange.close();
            });
    assertThat(paths(explorer.first(site.at("/"))))
        .hasSize(8)
        .allMatch(path -> path.startsWith("/posts/"));
  }

  @Test
  void linked_data_lists_posts_where_the_markup_is_empty() {
    site.page(
        "/blog/",
        html(
            "<script type=application/ld+json>{\"@type\":\"Blog\",\"blogPost\":["
                + "{\"@type\":\"BlogPosting\",\"headline\":\"One\",\"url\":\"/blog/one\",\"datePublished\":\"2024-05-06\"},"
                + "{\"@type\":\"BlogPosting\",\"headline\":\"Two\",\"url\":\"/blog/two\",\"datePublished\":\"2024-05-05\"}]}</script>",
            "<div id=app></div>"));
    assertThat(Explorer.lines(explorer.first(site.at("/blog/"))))
        .containsExactly("2024-05-06 One", "2024-05-05 Two");
  }

  @Test
  void a_search_index_tells_what_no_page_lists() {
    site.page("/", html("<form><input type=search></form>" + cards(1, 3)))
        .content(
            "/index.json",
            "application/json",
            "[{\"title\":\"The post of number 4\",\"permalink\":\"/posts/p4/\"},{\"title\":\"About\",\"permalink\":\"/about/\"},{\"title\":\"The post of number 1\",\"permalink\":\"/posts/p1/\"}]");
    assertThat(paths(explorer.first(site.at("/"))))
        .containsExactly("/posts/p1/", "/posts/p2/", "/posts/p3/", "/posts/p4/");
  }

  @Test
  void lists_by_year_tell_what_the_home_page_does_not() {
    site.page(
            "/",
            html(cards(1, 3) + "<footer><a href=/2024/>2024</a> <a href=/2023/>2023</a></footer>"))
        .page("/2024/", html(cards(1, 5)))
        .page("/2023/", html(cards(6, 9)));
    assertThat(explorer.first(site.at("/")).posts()).hasSize(9);
  }

  @Test
  void from_post_to_post_is_the_last_resort() {
    site.page("/", html(card(1)));
    for (int n = 1; n < 5; n++) {
      site.page(
          "/posts/p" + n + "/",
          html("<h1>Post</h1><a rel=prev href='/posts/p" + (n + 1) + "/'>Previous</a>"));
    }
    site.page("/posts/p5/", html("<h1>Post</h1><a rel=next href='/posts/p4/'>Next</a>"));
    assertThat(explorer.first(site.at("/")).posts()).hasSize(5);
  }

  @Test
  void the_menu_leads_from_a_home_page_without_posts_to_the_blog() {
    site.page(
            "/",
            html(
                "<nav><a href=/about/>About</a><a href=/writing/>Writing</a></nav><h1>I am a person</h1>"))
        .page("/writing/", html(cards(1, 4)));
    Found found = explorer.first(site.at("/"));
    assertThat(found.posts()).hasSize(4);
    assertThat(found.site().path()).isEqualTo("/writing/");
  }

  @Test
  void a_page_that_sends_browsers_on_is_followed() {
    site.page("/", html("<meta http-equiv=refresh content='0; url=/en/'>", ""))
        .page("/en/", html(cards(1, 4)));
    assertThat(explorer.first(site.at("/")).posts()).hasSize(4);
  }
}
