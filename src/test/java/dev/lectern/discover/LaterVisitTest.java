package dev.lectern.discover;

import static dev.lectern.discover.Explorer.html;
import static dev.lectern.discover.Explorer.paths;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.FakeSite;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is new since the last visit is found however much it is, and while it appears. */
class LaterVisitTest {

  private final FakeSite site = FakeSite.start();
  private final Explorer explorer = new Explorer();

  @AfterEach
  void close() {
    explorer.close();
    site.close();
  }

  /** Posts from a newer to an older number. */
  private static String list(int from, int to) {
    return IntStream.iterate(from, n -> n >= to, n -> n - 1)
        .mapToObj(n ->
            "<li><a href='/posts/p%d/'>The post of number %d</a> <time datetime='2024-01-%02d'>x</time></li>"
                .formatted(n, n, n))
        .collect(Collectors.joining("", "<ul>", "</ul>"));
  }

  private static String feed(int from, int to, String older) {
    return IntStream.iterate(from, n -> n >= to, n -> n - 1)
        .mapToObj(n ->
            "<entry><title>The post of number %d</title><link href='/posts/p%d/'/><published>2024-01-%02dT00:00:00Z</published></entry>"
                .formatted(n, n, n))
        .collect(
            Collectors.joining(
                "",
                "<feed xmlns='http://www.w3.org/2005/Atom'><title>T</title>" + older,
                "</feed>"));
  }

  private static final String LINK =
      "<link rel=alternate type='application/atom+xml' href='/feed.xml'>";

  private void blogOfYears(int newest) {
    site.page(
            "/", html(LINK, list(newest, newest - 2) + "<footer><a href=/2024/>2024</a></footer>"))
        .page("/2024/", html(list(newest, 1)))
        .content("/feed.xml", "application/atom+xml", feed(newest, newest - 2, ""));
  }

  @Test
  void more_new_posts_than_the_feed_and_the_index_show_are_found_in_the_archive() {
    blogOfYears(8);
    Found first = explorer.first(site.at("/"));
    assertThat(first.posts()).hasSize(8);
    blogOfYears(15);
    assertThat(paths(explorer.again(site.at("/"), first))).contains("/posts/p15/", "/posts/p9/");
  }

  @Test
  void a_few_new_posts_do_not_cost_the_archive_again() {
    blogOfYears(8);
    Found first = explorer.first(site.at("/"));
    int before = site.hits().size();
    blogOfYears(9);
    assertThat(paths(explorer.again(site.at("/"), first))).contains("/posts/p9/");
    assertThat(site.hits().subList(before, site.hits().size()))
        .containsExactlyInAnyOrder("/", "/feed.xml");
  }

  @Test
  void the_older_pages_of_a_feed_are_read_down_to_a_known_post() {
    site.content("/feed.xml", "application/atom+xml", feed(4, 1, ""));
    Found first = explorer.first(site.at("/feed.xml"));
    assertThat(first.posts()).hasSize(4);
    site.content(
            "/feed.xml",
            "application/atom+xml",
            feed(12, 10, "<link rel='next' href='/feed2.xml'/>"))
        .content(
            "/feed2.xml",
            "application/atom+xml",
            feed(9, 7, "<link rel='next' href='/feed3.xml'/>"))
        .content(
            "/feed3.xml",
            "application/atom+xml",
            feed(6, 4, "<link rel='next' href='/feed4.xml'/>"));
    assertThat(paths(explorer.again(site.at("/feed.xml"), first)))
        .contains("/posts/p12/", "/posts/p5/");
    assertThat(site.hits("/feed4.xml")).isZero();
  }

  @Test
  void a_post_that_appears_while_the_pages_are_read_is_found_at_once() {
    AtomicBoolean published = new AtomicBoolean();
    site.on(
            "/",
            exchange -> {
              String newest = published.get() ? list(10, 8) : list(9, 7);
              String next = "<a rel=next href=/page/2/>Next</a>";
              published.set(true);
              FakeSite.send(exchange, 200, "text/html", html(newest + next));
            })
        .page("/page/2/", html(list(7, 5) + "<a rel=next href=/page/3/>Next</a>"))
        .page("/page/3/", html(list(4, 1)));
    assertThat(paths(explorer.first(site.at("/"))))
        .hasSize(10)
        .contains("/posts/p10/", "/posts/p7/");
  }

  @Test
  void a_page_that_failed_is_asked_again_the_next_time() {
    site.page("/", html(list(9, 7) + "<a rel=next href=/page/2/>Next</a>"))
        .on("/page/2/", exchange -> FakeSite.send(exchange, 500, "text/html", "oops"));
    Found first = explorer.first(site.at("/"));
    assertThat(first.posts()).hasSize(3);
    site.page("/page/2/", html(list(6, 1)));
    List<String> later = paths(explorer.again(site.at("/"), first));
    assertThat(later).contains("/posts/p6/", "/posts/p1/");
  }
}
