package dev.lectern.discover;

import static dev.lectern.discover.Explorer.html;
import static dev.lectern.discover.Explorer.paths;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lectern.FakeSite;
import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What leads a reader astray, and what a later visit may cost. */
class TrapsTest {

  private final FakeSite site = FakeSite.start();
  private final Explorer explorer = new Explorer();

  @AfterEach
  void close() {
    explorer.close();
    site.close();
  }

  private static String list(int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(n ->
            "<li><a href='/posts/p%d/'>The post of number %d</a> <time datetime='2024-01-%02d'>x</time></li>"
                .formatted(n, n, 29 - n % 28))
        .collect(Collectors.joining("", "<ul>", "</ul>"));
  }

  @Test
  void pages_that_show_the_same_posts_for_ever_are_left() {
    site.otherwise(exchange ->
        FakeSite.send(
            exchange,
            200,
            "text/html",
            html(list(1, 3) + "<a rel=next href='?page=" + System.nanoTime() + "'>Next</a>")));
    Found found = explorer.first(site.at("/"));
    assertThat(found.posts()).hasSize(3);
    assertThat(site.hits().size()).isLessThan(20);
  }

  @Test
  void other_peoples_blogs_and_files_are_no_posts() {
    site.page(
        "/",
        html(
            "<ul><li><a href=/posts/p1/>One of ours to read</a> 2024-01-03</li><li><a href=https://other.example/x>One of theirs to read</a> 2024-01-02</li>"
                + "<li><a href=/paper.pdf>A paper of ours</a> 2024-01-01</li><li><a href=/posts/p2/>Another of ours to read</a> 2023-12-31</li></ul>"));
    assertThat(paths(explorer.first(site.at("/")))).containsExactly("/posts/p1/", "/posts/p2/");
  }

  @Test
  void a_section_holds_what_its_own_pages_list() {
    site.page(
            "/topics/go/",
            html("<link rel=alternate type=application/rss+xml href=/f.xml>", list(1, 3)))
        .content(
            "/f.xml",
            "application/rss+xml",
            "<rss><channel><title>T</title><item><title>Elsewhere</title><link>/posts/p9/</link><pubDate>1 Jan 2024 00:00:00 GMT</pubDate></item></channel></rss>");
    assertThat(explorer.first(site.at("/topics/go/")).posts()).hasSize(3);
  }

  @Test
  void a_page_that_fails_is_reported_and_the_list_is_not_called_complete() {
    site.page("/", html(list(1, 3) + "<a rel=next href=/page/2/>Next</a>"))
        .on("/page/2/", exchange -> FakeSite.send(exchange, 403, "text/html", "no"));
    Found found = explorer.first(site.at("/"));
    assertThat(found.posts()).hasSize(3);
    assertThat(found.complete()).isFalse();
    assertThat(found.reports()).anyMatch(report -> report.problem().isPresent());
  }

  @Test
  void a_blog_whose_pages_take_for_ever_is_left_in_time_and_the_ledger_says_so() {
    AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    site.otherwise(exchange -> {
      now.updateAndGet(time -> time.plus(Duration.ofMinutes(10)));
      int page = Integer.parseInt("0" + exchange.getRequestURI().getPath().replaceAll("\\D", ""));
      FakeSite.send(exchange, 200, "text/html", endless(page));
    });
    try (Explorer slow = new Explorer(now::get)) {
      Found found = slow.first(site.at("/"));
      assertThat(found.complete()).isFalse();
      assertThat(found.posts()).isNotEmpty();
      assertThat(found.reports())
          .extracting(Found.Report::remark)
          .containsOnlyOnce("left after 2 hours");
      assertThat(site.hits()).hasSizeLessThanOrEqualTo(14);
    }
  }

  private static String endless(int page) {
    return "<title>Kettles</title><main><article><h2><a href='/posts/kettle-number-%1$d/'>Kettle number %1$d</a></h2><p>About it, with care.</p><time datetime='2024-03-02'>then</time></article><article><h2><a href='/posts/lid-number-%1$d/'>Lid number %1$d</a></h2><p>About it, with care.</p><time datetime='2024-03-01'>then</time></article></main><a rel=next href='/page/%2$d/'>Older posts</a>"
        .formatted(page, page + 1);
  }

  @Test
  void an_address_without_posts_is_a_problem() {
    site.page("/", html("<p>Nothing here.</p>"));
    assertThatThrownBy(() -> explorer.first(site.at("/")))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem()).isInstanceOf(Problem.NoPosts.class));
  }

  @Test
  void a_later_visit_stops_at_the_first_page_with_nothing_new() {
    site.page("/", html(list(2, 4) + "<a rel=next href=/page/2/>Next</a>"))
        .page("/page/2/", html(list(5, 7) + "<a rel=next href=/page/3/>Next</a>"))
        .page("/page/3/", html(list(8, 10)));
    Found found = explorer.first(site.at("/"));
    assertThat(found.posts()).hasSize(9);
    site.page("/", html(list(1, 3) + "<a rel=next href=/page/2/>Next</a>"));
    int before = site.hits().size();
    Found later = explorer.again(site.at("/"), found);
    assertThat(paths(later)).contains("/posts/p1/");
    assertThat(site.hits().size() - before).isEqualTo(2);
  }

  private static String map(String origin, int posts) {
    return IntStream.rangeClosed(1, posts)
        .mapToObj(n -> "<url><loc>" + origin + "/posts/p" + n + "/</loc></url>")
        .collect(Collectors.joining("", "<urlset>", "</urlset>"));
  }

  @Test
  void a_sitemap_made_for_another_name_of_the_site_is_understood() {
    site.page("/", html(list(1, 4)))
        .content("/sitemap.xml", "application/xml", map("http://localhost:1313", 9));
    assertThat(explorer.first(site.at("/")).posts())
        .hasSize(9)
        .allMatch(post -> post.address().toString().startsWith(site.at("/")));
  }

  @Test
  void a_sitemap_of_another_site_is_left_and_the_ledger_says_so() {
    site.page("/", html(list(1, 12)))
        .content(
            "/sitemap.xml",
            "application/xml",
            map("https://other.example", 50).replace("/posts/", "/theirs/"));
    Found found = explorer.first(site.at("/"));
    assertThat(found.posts()).hasSize(12);
    assertThat(found.skipped())
        .containsExactly(
            new Found.Skipped(Found.Reason.ELSEWHERE, 50, "https://other.example/theirs/p1/"));
  }

  @Test
  void a_calendar_without_end_is_left_and_the_ledger_says_so() {
    site.otherwise(exchange -> {
      String path = exchange.getRequestURI().getPath();
      int year = path.matches("/\\d{4}/") ? Integer.parseInt(path.substring(1, 5)) : 2024;
      String calendar = "<footer><a href='/%d/'>%d</a></footer>".formatted(year - 1, year - 1);
      FakeSite.send(
          exchange,
          path.matches("/(\\d{4}/)?") ? 200 : 404,
          "text/html",
          html(list(1, 3) + "<a rel=next href='/%d/'>Earlier</a>".formatted(year - 1) + calendar));
    });
    Found found = explorer.first(site.at("/"));
    assertThat(found.posts()).hasSize(3);
    assertThat(site.hits().size()).isLessThan(20);
    assertThat(remarks(found)).containsOnlyOnce("left after 3 pages, the last 2 with nothing new");
  }

  private static List<String> remarks(Found found) {
    return found.reports().stream().map(Found.Report::remark).toList();
  }

  @Test
  void the_same_list_under_many_filters_is_left_and_the_ledger_says_so() {
    String filters =
        IntStream.rangeClosed(1, 40)
            .mapToObj(n -> "<a href='/tags/t" + n + "/'>t" + n + "</a> ")
            .collect(Collectors.joining("<footer>", "", "</footer>"));
    site.page("/", html(list(1, 3) + "<footer>" + filters + "</footer>"));
    IntStream.rangeClosed(1, 40)
        .forEach(n -> site.page("/tags/t" + n + "/", html(list(1, 3) + filters)));
    Found found = explorer.first(site.at("/"));
    assertThat(found.posts()).hasSize(3);
    assertThat(site.hits().stream().filter(path -> path.startsWith("/tags/"))).hasSizeLessThan(8);
    assertThat(remarks(found))
        .containsOnlyOnce("left after 5 lists, the last 5 with nothing new; 35 more unread");
  }

  @Test
  void a_list_without_end_is_cut_and_the_ledger_says_so() {
    site.otherwise(exchange -> {
      String query = exchange.getRequestURI().getQuery();
      int page = query == null ? 1 : Integer.parseInt(query.replaceAll("\\D", ""));
      FakeSite.send(
          exchange,
          exchange.getRequestURI().getPath().equals("/") ? 200 : 404,
          "text/html",
          html(
              list(page * 3 - 2, page * 3)
                  + "<a rel=next href='/?page=%d'>Next</a>".formatted(page + 1)));
    });
    Found found = explorer.first(site.at("/"));
    assertThat(found.complete()).isFalse();
    assertThat(found.reports()).anyMatch(report -> report.remark().matches("left after 600 pages"));
    assertThat(found.skipped()).anyMatch(skip -> skip.reason() == Found.Reason.LIMIT);
    assertThat(found.visited()).isNotEmpty();
  }

  @Test
  void an_old_sitemap_of_another_name_does_not_stand_for_the_list() {
    site.page("/", html(list(1, 4) + "<a rel=next href=/page/2/>Next</a>"))
        .page("/page/2/", html(list(5, 8)))
        .content(
            "/sitemap.xml",
            "application/xml",
            map("http://localhost:1313", 4)
                .replace(
                    "</urlset>",
                    "<url><loc>http://localhost:1313/posts/draft/</loc></url></urlset>"));
    assertThat(explorer.first(site.at("/")).posts())
        .hasSize(8)
        .noneMatch(post -> post.address().path().contains("draft"));
  }

  /** A sitemap of so many pages, packed. */
  private void packed(String path, int pages, String name, String more) {
    StringBuilder map = new StringBuilder("<urlset>").append(more);
    for (int n = 1; n <= pages; n++) {
      map.append("<url><loc>").append(site.at(name)).append(n).append("/</loc></url>");
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(map.append("</urlset>").toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    site.on(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "application/gzip");
          exchange.sendResponseHeaders(200, bytes.size());
          bytes.writeTo(exchange.getResponseBody());
          exchange.close();
        });
  }

  @Test
  void a_site_of_very_many_pages_is_left_at_a_limit_and_the_ledger_says_so() {
    String parts =
        IntStream.rangeClosed(1, 5)
            .mapToObj(n -> "<sitemap><loc>" + site.at("/map-" + n + ".xml.gz") + "</loc></sitemap>")
            .collect(Collectors.joining("", "<sitemapindex>", "</sitemapindex>"));
    String posts = map(site.at(""), 30).replaceAll("</?urlset>", "");
    site.page("/", html(list(1, 12))).content("/sitemap.xml", "application/xml", parts);
    packed("/map-1.xml.gz", 50_000, "/shop/a", posts);
    packed("/map-2.xml.gz", 50_000, "/shop/b", "");
    Found found = explorer.first(site.at("/"));
    assertThat(found.posts()).hasSize(30).allMatch(p -> p.address().path().startsWith("/posts/p"));
    assertThat(found.complete()).isFalse();
    assertThat(remarks(found)).containsOnlyOnce("left after 100000 pages");
    assertThat(found.skipped())
        .contains(
            new Found.Skipped(Found.Reason.LIMIT, 33, site.at("/shop/b49971/")),
            new Found.Skipped(Found.Reason.NO_POST, 99_970, site.at("/shop/a1/")));
    assertThat(site.hits()).doesNotContain("/map-3.xml.gz").hasSizeLessThan(12);
  }

  @Test
  void what_a_company_offers_on_its_home_page_is_not_of_its_blog() {
    String offer =
        "<section><h2><a href='/services/s%d/'>Service of number %d</a></h2><p>What we do for you with great care and in good time.</p></section>";
    String offers = offer.formatted(1, 1) + offer.formatted(2, 2) + offer.formatted(3, 3);
    site.page("/", html("<nav><a href='/blog/'>Blog</a></nav>" + offers))
        .page("/blog/", html(list(1, 5)))
        .content(
            "/sitemap.xml",
            "application/xml",
            "<urlset><url><loc>" + site.at("/services/s4/") + "</loc></url></urlset>");
    assertThat(explorer.first(site.at("/")).posts()).hasSize(5);
  }
}
