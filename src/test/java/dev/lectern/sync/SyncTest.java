package dev.lectern.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.lectern.FakeSite;
import dev.lectern.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** New and changed only, a post at a time, and nothing held is ever lost. */
class SyncTest {

  private static final String PROSE =
      "The kettle was older than the kitchen, and the kitchen was older than the street it stood in. "
          .repeat(6);

  @TempDir private Path home;

  private final FakeSite site = FakeSite.start();

  @BeforeEach
  void aBlogOfThreePosts() {
    StringBuilder cards = new StringBuilder("<title>Kettles</title><main>");
    for (int i = 3; i >= 1; i--) {
      cards.append(card(i));
      site.page("/post-" + i + "/", post(i, PROSE));
    }
    site.page("/", cards.append("</main>").toString());
  }

  private static String card(int i) {
    return "<article><h2><a href='/post-%d/'>Kettle number %d</a></h2><p>About kettle %d, its lid and its voice.</p><time datetime='2026-03-0%d'>%d March 2026</time></article>"
        .formatted(i, i, i, i, i);
  }

  private static String post(int i, String text) {
    return "<title>Kettle number %d</title><article><h1>Kettle number %d</h1><time datetime='2026-03-0%d'>%d March 2026</time><p>%s</p><p>%s</p></article>"
        .formatted(i, i, i, i, text, text);
  }

  @AfterEach
  void close() {
    site.close();
  }

  private JsonObject ledger() {
    return JsonParser.parseString(Run.lectern(home, "blogs", "--json").out()).getAsJsonObject();
  }

  /** Discovery may look at the oldest post, for a link to one that no list shows. */
  private long postsAskedFor() {
    return site.hits().stream().filter(path -> path.startsWith("/post-")).count();
  }

  private Run add() {
    return Run.lectern(home, "add", site.at("/"), "--pause", "0");
  }

  @Test
  void a_post_that_fails_is_noted_and_never_stops_the_rest() {
    site.on("/post-2/", exchange -> FakeSite.send(exchange, 500, "text/html", "oops"));
    Run add = add();
    assertThat(add.code()).as(add.err()).isEqualTo(3);
    assertThat(add.err()).contains("/post-2/", "2 fetched, 1 failed");
    assertThat(ledger().get("held").getAsInt()).isEqualTo(2);
    assertThat(ledger().get("failed").getAsInt()).isEqualTo(1);
    assertThat(Run.lectern(home, "list", "is:failed", "--format", "{title}").out())
        .isEqualToIgnoringNewLines("Kettle number 2");
  }

  @Test
  void a_failed_post_is_tried_again_when_asked() {
    site.on("/post-2/", exchange -> FakeSite.send(exchange, 404, "text/html", "gone"));
    add();
    site.page("/post-2/", post(2, PROSE));
    Run again = Run.lectern(home, "sync", "--retry-failed", "--full", "--pause", "0");
    assertThat(again.code()).as(again.err()).isZero();
    assertThat(ledger().get("held").getAsInt()).isEqualTo(3);
    assertThat(ledger().get("failed").getAsInt()).isZero();
  }

  @Test
  void a_post_whose_server_loses_it_stays_held_with_its_marks() {
    add();
    Run.lectern(home, "mark", "star", "Kettle number 2");
    site.on("/post-2/", exchange -> FakeSite.send(exchange, 404, "text/html", "gone"));
    Run full = Run.lectern(home, "sync", "--full", "--pause", "0");
    assertThat(full.code()).as(full.err()).isEqualTo(3);
    assertThat(Run.lectern(home, "show", "Kettle number 2").out()).contains("The kettle was older");
    assertThat(Run.lectern(home, "list", "is:starred", "--format", "{title}").out())
        .isEqualToIgnoringNewLines("Kettle number 2");
  }

  @Test
  void a_deleted_post_that_no_list_names_any_more_is_kept_and_marked_by_a_full_sync() {
    add();
    site.page("/", "<title>Kettles</title><main>" + card(3) + card(1) + "</main>");
    site.on("/post-2/", exchange -> FakeSite.send(exchange, 404, "text/html", "gone"));
    Run full = Run.lectern(home, "sync", "--full", "--pause", "0");
    assertThat(full.err()).contains("/post-2/", "404");
    assertThat(Run.lectern(home, "list", "--json", "title:2").out())
        .contains("\"status\":\"gone\"");
    assertThat(Run.lectern(home, "show", "Kettle number 2").out()).contains("The kettle was older");
    assertThat(Run.lectern(home, "list", "is:failed", "--format", "{title}").out())
        .isEqualToIgnoringNewLines("Kettle number 2");
    Run again = Run.lectern(home, "sync", "--full", "--pause", "0");
    assertThat(again.code()).as(again.err()).isZero();
    assertThat(Run.lectern(home, "list").lines()).hasSize(3);
  }

  @Test
  void a_changed_post_is_brought_up_to_date_and_keeps_its_state() {
    add();
    Run.lectern(home, "mark", "read", "Kettle number 1");
    site.page("/post-1/", post(1, PROSE + "And then it boiled dry. "));
    assertThat(Run.lectern(home, "sync", "--full", "--pause", "0").code()).isZero();
    assertThat(Run.lectern(home, "show", "Kettle number 1").out()).contains("boiled dry");
    assertThat(Run.lectern(home, "list", "is:read", "--format", "{title}").out())
        .isEqualToIgnoringNewLines("Kettle number 1");
  }

  @Test
  void no_sync_lists_without_fetching_and_the_next_sync_fetches() {
    Run add = Run.lectern(home, "add", site.at("/"), "--no-sync", "--pause", "0");
    assertThat(add.code()).as(add.err()).isZero();
    assertThat(postsAskedFor()).isLessThanOrEqualTo(1);
    assertThat(Run.lectern(home, "list").lines()).hasSize(3);
    assertThat(Run.lectern(home, "sync", "--pause", "0").code()).isZero();
    assertThat(ledger().get("held").getAsInt()).isEqualTo(3);
  }

  @Test
  void a_dry_run_says_what_would_be_fetched_and_keeps_nothing() {
    Run dry = Run.lectern(home, "add", site.at("/"), "--dry-run", "--pause", "0");
    assertThat(dry.code()).as(dry.err()).isZero();
    assertThat(dry.out()).contains("Kettles", "3 posts; 3 pages to request");
    assertThat(postsAskedFor()).isLessThanOrEqualTo(1);
    assertThat(Run.lectern(home, "blogs", "--json").out()).isEmpty();
  }

  @Test
  void the_content_of_a_feed_stands_in_for_a_page_that_only_teases() {
    site.page(
        "/post-3/",
        "<title>Kettle number 3</title><article><h1>Kettle number 3</h1><p>Subscribe to read about this kettle and all others.</p></article>");
    site.content(
        "/feed.xml",
        "application/rss+xml",
        "<rss version='2.0'><channel><title>Kettles</title><item><title>Kettle number 3</title><link>%s</link><pubDate>Tue, 03 Mar 2026 10:00:00 GMT</pubDate><description><![CDATA[<p>%s</p>]]></description></item></channel></rss>"
            .formatted(site.at("/post-3/"), PROSE));
    site.page(
        "/",
        "<title>Kettles</title><link rel=alternate type='application/rss+xml' href='/feed.xml'><main>"
            + card(3)
            + card(2)
            + card(1)
            + "</main>");
    Run add = add();
    assertThat(add.code()).as(add.err()).isZero();
    assertThat(Run.lectern(home, "show", "Kettle number 3").out()).contains("The kettle was older");
  }

  @Test
  void what_is_no_page_is_noted_with_its_type() {
    site.content("/post-1/", "application/pdf", "%PDF-1.7 ...");
    Run add = add();
    assertThat(add.code()).isEqualTo(3);
    assertThat(add.err()).contains("application/pdf");
  }

  @Test
  void the_ledger_says_what_was_found_held_failed_and_skipped_and_why() {
    site.on("/post-2/", exchange -> FakeSite.send(exchange, 404, "text/html", "gone"));
    site.content(
        "/sitemap.xml",
        "application/xml",
        "<urlset><url><loc>%s</loc></url><url><loc>%s</loc></url><url><loc>https://other.example/x</loc></url></urlset>"
            .formatted(site.at("/tags/tea/"), site.at("/about/")));
    Run dry = Run.lectern(home, "add", site.at("/"), "--dry-run", "--pause", "0");
    assertThat(dry.out())
        .contains("index " + site.at("/") + ": 3 posts", "skipped 1: on other sites")
        .contains("skipped 2: no posts by their addresses");
    add();
    JsonObject ledger = ledger();
    assertThat(ledger.get("discovered").getAsInt()).isEqualTo(3);
    assertThat(ledger.get("held").getAsInt()).isEqualTo(2);
    assertThat(ledger.get("failed").getAsInt()).isEqualTo(1);
    assertThat(ledger.get("skipped").getAsInt()).isEqualTo(3);
    assertThat(ledger.getAsJsonArray("failures").toString()).contains("/post-2/", "404");
    assertThat(Run.lectern(home, "blogs", "--verbose").out())
        .contains("skipped", "no posts by their addresses", "failed:", "404");
  }

  @Test
  void what_discovery_learnt_is_kept_before_the_first_post_is_fetched() {
    site.on(
        "/post-1/",
        exchange -> {
          int before = ledger().get("discovered").getAsInt();
          FakeSite.send(exchange, 200, "text/html", post(1, PROSE + "Listed: " + before + "."));
        });
    Run add = add();
    assertThat(add.code()).as(add.err()).isZero();
    assertThat(Run.lectern(home, "show", "Kettle number 1").out()).contains("Listed: 3.");
  }

  @Test
  void a_later_sync_with_nothing_new_leaves_the_ledger_of_the_archive() {
    add();
    String before = ledger().getAsJsonArray("sources").toString();
    Run again = Run.lectern(home, "sync", "--pause", "0");
    assertThat(again.code()).as(again.err()).isZero();
    assertThat(ledger().getAsJsonArray("sources").toString()).isEqualTo(before).contains("3 posts");
  }
}
