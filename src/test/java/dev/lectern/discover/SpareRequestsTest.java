package dev.lectern.discover;

import static dev.lectern.discover.Explorer.html;
import static dev.lectern.discover.Explorer.paths;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.FakeSite;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A first visit asks only what may tell something new. */
class SpareRequestsTest {

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

  private String map(int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(n -> "<url><loc>" + site.at("/posts/p" + n + "/") + "</loc></url>")
        .collect(Collectors.joining("", "<urlset>", "</urlset>"));
  }

  @Test
  void a_page_by_hand_that_lists_all_costs_itself_and_the_look_for_a_sitemap() {
    site.page("/", html(list(1, 14)));
    assertThat(explorer.first(site.at("/")).posts()).hasSize(14);
    assertThat(site.hits()).containsExactly("/robots.txt", "/", "/sitemap.xml");
  }

  @Test
  void the_sitemap_that_robots_txt_names_is_asked_before_the_customary() {
    site.page("/", html(list(1, 12)))
        .content("/robots.txt", "text/plain", "Sitemap: " + site.at("/wp-sitemap.xml"))
        .content("/wp-sitemap.xml", "application/xml", map(1, 12));
    explorer.first(site.at("/"));
    assertThat(site.hits()).containsExactly("/robots.txt", "/", "/wp-sitemap.xml");
  }

  @Test
  void a_sitemap_that_is_the_whole_list_spares_a_small_blog_the_further_pages() {
    site.page("/", html(list(1, 5) + "<a rel=next href=/page/2/>Next</a>"))
        .page("/page/2/", html(list(6, 10) + "<a rel=next href=/page/3/>Next</a>"))
        .page("/page/3/", html(list(11, 12)))
        .content("/sitemap.xml", "application/xml", map(1, 12));
    assertThat(explorer.first(site.at("/")).posts()).hasSize(12);
    assertThat(site.hits()).noneMatch(path -> path.startsWith("/page/"));
  }

  @Test
  void a_sitemap_with_further_folders_does_not() {
    site.page("/", html(list(1, 5) + "<a rel=next href=/page/2/>Next</a>"))
        .page(
            "/page/2/",
            html(
                "<ul><li><a href='/2019/a-post-of-old/'>A post of old times</a> 2019-01-02</li></ul>"))
        .content(
            "/sitemap.xml",
            "application/xml",
            map(1, 5)
                .replace(
                    "</urlset>",
                    "<url><loc>" + site.at("/2019/a-post-of-old/") + "</loc></url></urlset>"));
    assertThat(paths(explorer.first(site.at("/")))).contains("/2019/a-post-of-old/");
  }
}
