package dev.lectern.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.FakeSite;
import dev.lectern.article.PlainText;
import dev.lectern.query.Query;
import dev.lectern.query.QueryParser;
import dev.lectern.store.Library.Post;
import dev.lectern.store.Library.PostRow;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A blog whose author changes each post whenever it is asked for. */
final class ChangingBlog implements AutoCloseable {

  static final int POSTS = 12;

  private static final Pattern EDITION = Pattern.compile("edition(\\d+)x");
  private static final String PROSE =
      "The kettle was older than the street it stood in. ".repeat(20);

  private final FakeSite site = FakeSite.start();
  private final AtomicInteger editions = new AtomicInteger();
  private volatile CountDownLatch expected = new CountDownLatch(0);

  ChangingBlog() {
    StringBuilder cards = new StringBuilder("<title>Kettles</title><main>");
    for (int i = POSTS; i >= 1; i--) {
      cards.append(card(i));
      int number = i;
      site.on(
          "/post-" + i + "/",
          exchange -> {
            expected.countDown();
            FakeSite.send(exchange, 200, "text/html", page(number, editions.incrementAndGet()));
          });
    }
    site.page("/", cards.append("</main>").toString());
  }

  String start() {
    return site.at("/");
  }

  /** Opens when so many more posts were asked for. */
  CountDownLatch requests(int posts) {
    expected = new CountDownLatch(posts);
    return expected;
  }

  private static String card(int i) {
    return "<article><h2><a href='/post-%d/'>Kettle number %d</a></h2><p>About kettle %d, its lid and its voice.</p><time datetime='2026-03-%02d'>%d March 2026</time></article>"
        .formatted(i, i, i, i, i);
  }

  /** Each edition names itself at its beginning and at its end. */
  private static String page(int i, int edition) {
    return "<title>Kettle number %d</title><article><h1>Kettle number %d</h1><time datetime='2026-03-%02d'>%d March 2026</time><p>Here begins edition%dx. %s</p><h2>Lids</h2><p>%s</p><p>Of %s Here ends edition%dx.</p></article>"
        .formatted(i, i, i, i, edition, PROSE, PROSE, PROSE, edition);
  }

  /** Every post is held whole or not at all, and the index knows exactly the edition held. */
  static void check(Library library, String when) {
    long held = 0;
    for (PostRow row : library.window(new Query.All(), Order.NEWEST, 0, 100)) {
      Post post = library.post(row.id()).orElseThrow();
      assertThat(post.article().isPresent())
          .as(when)
          .isEqualTo(row.status() == Library.Status.HELD);
      if (post.article().isPresent()) {
        held++;
        whole(library, post, when);
      }
    }
    assertThat(library.countHits(QueryParser.parse("kettle lids"))).as(when).isEqualTo(held);
  }

  private static void whole(Library library, Post post, String when) {
    String text = PlainText.of(post.article().orElseThrow().body());
    Matcher edition = EDITION.matcher(text);
    assertThat(edition.find()).as(when).isTrue();
    String name = edition.group();
    assertThat(edition.find() && edition.group().equals(name)).as("%s: whole", when).isTrue();
    assertThat(library.page(post.row().id()).orElseThrow().html())
        .as(when)
        .contains(name + ".</p>");
    assertThat(library.search(QueryParser.parse(name), 0, 9))
        .as("%s: %s is found", when, name)
        .singleElement()
        .satisfies(hit -> assertThat(hit.post().id()).isEqualTo(post.row().id()));
    library
        .revisions(post.row().id())
        .forEach(revision -> {
          Matcher earlier = EDITION.matcher(PlainText.of(revision.body()));
          assertThat(earlier.find()).as(when).isTrue();
          assertThat(library.countHits(QueryParser.parse(earlier.group()))).as(when).isZero();
        });
  }

  @Override
  public void close() {
    site.close();
  }
}
