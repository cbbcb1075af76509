package dev.lectern.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import dev.lectern.FakeSite;
import dev.lectern.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sync of everything asks a blog no sooner than it wishes; a sync of one by name does. */
class PatienceTest {

  private static final String PROSE =
      "The kettle was older than the kitchen it stood in. ".repeat(20);

  @TempDir private Path home;

  private final FakeSite site = FakeSite.start();
  private Instant now = Instant.parse("2026-03-03T12:00:00Z");

  @BeforeEach
  void aBlogWithAFeed() {
    site.page(
        "/",
        "<title>Kettles</title><link rel=alternate type='application/rss+xml' href='/feed.xml'><main><article><h2><a href='/one/'>A copper lid</a></h2><p>About it, at some length and with care.</p><time datetime='2026-03-01'>1 March 2026</time></article></main>");
    site.page("/one/", "<title>A copper lid</title><article><h1>A copper lid</h1><p>" + PROSE);
    feed("");
  }

  private static String rss(FakeSite site, String channel) {
    return "<rss version='2.0' xmlns:sy='http://purl.org/rss/1.0/modules/syndication/'><channel><title>Kettles</title>%s<item><title>A copper lid</title><link>%s</link></item></channel></rss>"
        .formatted(channel, site.at("/one/"));
  }

  private void feed(String channel) {
    site.content("/feed.xml", "application/rss+xml", rss(site, channel));
  }

  @AfterEach
  void close() {
    site.close();
  }

  private Run run(String... args) {
    return Run.at(() -> now, home, args);
  }

  private void add() {
    assertThat(run("add", site.at("/"), "--pause", "0").code()).isZero();
  }

  /** How many requests the next sync makes. */
  private int asked(String... more) {
    int before = site.hits().size();
    String[] args = new String[more.length + 3];
    args[0] = "sync";
    args[1] = "--pause";
    args[2] = "0";
    System.arraycopy(more, 0, args, 3, more.length);
    said = run(args).err();
    return site.hits().size() - before;
  }

  private String said = "";

  private void later(Duration time) {
    now = now.plus(time);
  }

  @Test
  void a_feeds_ttl_is_waited_for_and_said_and_a_name_overrides_it() {
    feed("<ttl>90</ttl>");
    add();
    later(Duration.ofMinutes(30));
    assertThat(asked()).isZero();
    assertThat(said)
        .contains("Kettles: not asked before 2026-03-03 13:30 UTC: its feed wants 90 min between");
    assertThat(run("blogs", "-v").out()).contains("not asked before 2026-03-03 13:30 UTC");
    assertThat(asked("Kettles")).isPositive();
    later(Duration.ofMinutes(91));
    assertThat(asked()).isPositive();
  }

  @Test
  void the_syndication_module_counts_like_a_ttl() {
    feed("<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>");
    add();
    later(Duration.ofHours(11));
    assertThat(asked()).isZero();
    later(Duration.ofHours(2));
    assertThat(asked()).isPositive();
  }

  @Test
  void hours_at_which_nothing_is_new_are_left_out() {
    feed("<skipHours><hour>12</hour><hour>13</hour></skipHours>");
    add();
    later(Duration.ofMinutes(70));
    assertThat(asked()).isZero();
    assertThat(said).contains("not asked before 2026-03-03 14:00 UTC: its feed says");
    later(Duration.ofMinutes(60));
    assertThat(asked()).isPositive();
  }

  @Test
  void a_page_that_is_fresh_by_its_caching_headers_is_not_asked_for() {
    site.on("/feed.xml", e -> cached(e, rss(site, "")));
    add();
    long before = site.hits("/feed.xml");
    later(Duration.ofMinutes(5));
    assertThat(asked()).isPositive();
    assertThat(site.hits("/feed.xml")).isEqualTo(before);
    later(Duration.ofMinutes(6));
    asked();
    assertThat(site.hits("/feed.xml")).isEqualTo(before + 1);
  }

  private static void cached(HttpExchange exchange, String body) throws IOException {
    exchange.getResponseHeaders().set("Cache-Control", "public, max-age=600");
    FakeSite.send(exchange, 200, "application/rss+xml", body);
  }

  @Test
  void a_blog_that_fails_for_long_is_left_alone_for_longer_until_it_is_named() {
    add();
    site.forget().otherwise(e -> FakeSite.send(e, 500, "text/html", "oops"));
    site.on("/robots.txt", e -> FakeSite.send(e, 404, "text/plain", ""));
    later(Duration.ofDays(1));
    assertThat(asked()).isPositive();
    later(Duration.ofDays(10));
    assertThat(asked()).isPositive();
    later(Duration.ofDays(2));
    assertThat(asked()).isZero();
    assertThat(said).contains("not asked before 2026-03-19", "it fails since 2026-03-04");
    assertThat(asked("--retry-failed")).isPositive();
    assertThat(asked("Kettles")).isPositive();
  }

  @Test
  void a_feed_that_is_gone_is_not_asked_for_again() {
    add();
    site.on("/feed.xml", e -> FakeSite.send(e, 410, "text/html", "gone"));
    later(Duration.ofDays(1));
    asked();
    long before = site.hits("/feed.xml");
    later(Duration.ofDays(1));
    assertThat(asked()).isPositive();
    assertThat(site.hits("/feed.xml")).isEqualTo(before);
  }

  @Test
  void a_blog_that_is_gone_is_believed_and_keeps_its_posts() {
    add();
    site.forget().otherwise(e -> FakeSite.send(e, 410, "text/html", "gone"));
    later(Duration.ofDays(1));
    asked();
    later(Duration.ofDays(100));
    assertThat(asked()).isZero();
    assertThat(said).contains("it said that it is gone for good");
    assertThat(run("show", "A copper lid").out()).contains("older than the kitchen");
  }

  @Test
  void what_was_left_unfetched_is_fetched_though_the_blog_rests() {
    feed("<ttl>90</ttl>");
    assertThat(run("add", site.at("/"), "--no-sync", "--pause", "0").code()).isZero();
    assertThat(asked()).isEqualTo(1);
    assertThat(run("show", "A copper lid").out()).contains("older than the kitchen");
  }
}
