package dev.lectern.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.article.Article;
import dev.lectern.article.Headline;
import dev.lectern.problem.Problem;
import dev.lectern.query.Query;
import dev.lectern.query.QueryParser;
import dev.lectern.store.Library.Blog;
import dev.lectern.store.Library.Copy;
import dev.lectern.store.Library.Count;
import dev.lectern.store.Library.FoundPost;
import dev.lectern.store.Library.Held;
import dev.lectern.store.Library.Mark;
import dev.lectern.store.Library.Place;
import dev.lectern.store.Library.PostRow;
import dev.lectern.store.Library.Status;
import dev.lectern.store.Library.SyncEnd;
import dev.lectern.store.Library.Visit;
import dev.lectern.store.SavedViews.View;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {

  private static final Query ALL = new Query.All();

  @TempDir private Path folder;
  private Shelf shelf;

  @BeforeEach
  void open() {
    shelf = new Shelf(folder);
  }

  @AfterEach
  void close() {
    shelf.close();
  }

  @Test
  void a_blog_is_subscribed_to_once() {
    Blog first =
        shelf.library.add("One", "https://www.one.example/", "https://one.example/", List.of("x"));
    Blog again =
        shelf.library.add("Other", "http://one.example", "https://one.example/", List.of());
    assertThat(again).isEqualTo(first);
    assertThat(shelf.library.blogs()).containsExactly(first);
  }

  @Test
  void a_blog_is_called_by_name_id_or_address() {
    long id = shelf.blog("Café");
    assertThat(shelf.library.blog("cafe").orElseThrow().id()).isEqualTo(id);
    assertThat(shelf.library.blog(Long.toString(id))).isPresent();
    assertThat(shelf.library.blog("other")).isEmpty();
  }

  @Test
  void posts_found_are_listed_newest_first_in_the_order_of_the_blog() {
    long blog = shelf.blog("Blog");
    List<Long> ids =
        shelf.library.found(
            blog,
            List.of(
                Shelf.found("C", "2026-01-03"),
                Shelf.found("B2", "2026-01-02"),
                Shelf.found("B1", "2026-01-02"),
                Shelf.found("undated", ""),
                Shelf.found("A", "2026-01-01")));
    assertThat(shelf.titles("")).containsExactly("C", "B2", "B1", "undated", "A");
    assertThat(ids).hasSize(5).doesNotHaveDuplicates();
    assertThat(shelf.row(ids.get(1)).headline().title()).isEqualTo("B2");
  }

  @Test
  void a_post_found_again_keeps_its_id_and_what_the_new_headline_is_silent_on() {
    long id = shelf.post(Shelf.headline("T", "2026-01-01").withSummary("S"), "text");
    shelf.library.mark(List.of(id), Mark.STARRED);
    assertThat(shelf.list("T", "2026-02-01")).isEqualTo(id);
    PostRow row = shelf.row(id);
    assertThat(row.headline().summary()).isEqualTo("S");
    assertThat(row.headline().published()).isEqualTo(Shelf.date("2026-02-01"));
    assertThat(row.starred()).isTrue();
    assertThat(row.status()).isEqualTo(Status.HELD);
    assertThat(shelf.search("text")).containsExactly("T");
    assertThat(shelf.titles("T")).containsExactly("T");
  }

  @Test
  void an_article_comes_back_as_it_was_stored() {
    long id = shelf.post("T", "2026-01-01", "# H\nfirst\nsecond");
    Library.Post post = shelf.library.post(id).orElseThrow();
    assertThat(post.article().orElseThrow().body())
        .isEqualTo(Paragraphs.document("# H\nfirst\nsecond"));
    assertThat(post.place()).isEqualTo(Place.START);
    assertThat(shelf.library.page(id))
        .contains(new Copy("<html># H\nfirst\nsecond</html>", "\"tag\"", ""));
    assertThat(shelf.library.post(id + 1)).isEmpty();
  }

  @Test
  void a_changed_post_keeps_what_it_was() {
    long id = shelf.post("T", "2026-01-01", "old text");
    shelf.library.mark(List.of(id), Mark.READ);
    shelf.store(id, "new text");
    assertThat(shelf.row(id).changed()).isTrue();
    assertThat(shelf.titles("is:changed")).containsExactly("T");
    assertThat(shelf.library.revisions(id))
        .singleElement()
        .satisfies(r -> assertThat(r.body()).isEqualTo(Paragraphs.document("old text")));
    assertThat(shelf.search("old")).isEmpty();
    shelf.library.mark(List.of(id), Mark.READ);
    assertThat(shelf.row(id).changed()).isFalse();
  }

  @Test
  void an_earlier_version_keeps_the_title_it_had_though_a_list_brings_the_new_one_first() {
    FoundPost old = Shelf.found("Old title", "2026-01-01");
    long id = shelf.library.found(shelf.blog("Blog"), List.of(old)).getFirst();
    shelf.store(id, "old text");
    Headline retitled = old.headline().withTitle("New title");
    shelf.library.found(
        shelf.blog("Blog"),
        List.of(new FoundPost(old.address(), old.key(), retitled, old.source())));
    shelf.store(id, "new text");
    assertThat(shelf.row(id).headline().title()).isEqualTo("New title");
    assertThat(shelf.library.revisions(id))
        .singleElement()
        .satisfies(r -> assertThat(r.title()).isEqualTo("Old title"));
  }

  @Test
  void another_title_alone_makes_another_version() {
    long id = shelf.post("T", "2026-01-01", "same text");
    Article retitled =
        new Article(
            "https://posts.example/t",
            Shelf.headline("Another", "2026-01-01"),
            Paragraphs.document("same text"),
            2,
            1);
    shelf.library.store(id, retitled, new Copy("<html>other page", "", ""));
    assertThat(shelf.library.revisions(id))
        .singleElement()
        .satisfies(r -> assertThat(r.title()).isEqualTo("T"));
    shelf.library.store(id, retitled, new Copy("<html>yet another page", "", ""));
    assertThat(shelf.library.revisions(id)).hasSize(1);
  }

  @Test
  void the_same_page_read_by_another_extractor_is_no_change_of_its_author() {
    long id = shelf.post("T", "2026-01-01", "some text");
    shelf.library.mark(List.of(id), Mark.READ);
    shelf.store(id, "better text", "<html>some text</html>");
    assertThat(shelf.row(id).changed()).isFalse();
    assertThat(shelf.library.revisions(id)).isEmpty();
    assertThat(shelf.search("better")).containsExactly("T");
  }

  @Test
  void a_post_that_its_server_took_back_stays() {
    long id = shelf.post("T", "2026-01-01", "text");
    shelf.library.failed(id, new Problem.ErrorStatus("https://posts.example/t", 410));
    assertThat(shelf.row(id).status()).isEqualTo(Status.GONE);
    assertThat(shelf.library.post(id).orElseThrow().article()).isPresent();
    assertThat(shelf.titles("is:failed")).containsExactly("T");
    assertThat(shelf.library.attempts(id)).hasSize(1);
    shelf.library.unchanged(id);
    assertThat(shelf.row(id).status()).isEqualTo(Status.HELD);
    assertThat(shelf.row(id).problem()).isEmpty();
  }

  @Test
  void a_post_that_could_not_be_had_says_why() {
    long id = shelf.list("T", "2026-01-01");
    shelf.library.failed(id, new Problem.ErrorStatus("https://posts.example/t", 500));
    assertThat(shelf.row(id).status()).isEqualTo(Status.FAILED);
    assertThat(shelf.row(id).problem()).contains("500");
    Held held = shelf.library.held(shelf.blog("Blog")).values().iterator().next();
    assertThat(held.status()).isEqualTo(Status.FAILED);
  }

  @Test
  void the_ledger_counts() {
    shelf.post("A", "2026-01-01", "text");
    long b = shelf.list("B", "2026-01-02");
    shelf.library.failed(b, new Problem.NoArticle("https://posts.example/b"));
    long blog = shelf.blog("Blog");
    Visit visit = new Visit("https://blog.example/feed", "\"e\"", "");
    shelf.library.synced(
        blog, new SyncEnd(true, List.of(visit), List.of("feed 2 posts"), Optional.empty()));
    Library.Ledger ledger = shelf.library.blog("Blog").orElseThrow().ledger();
    assertThat(ledger)
        .isEqualTo(
            new Library.Ledger(
                2,
                1,
                1,
                2,
                "2026-01-02",
                "2026-01-01T00:00:00Z",
                true,
                "",
                List.of("feed 2 posts")));
    assertThat(shelf.library.visits(blog)).containsExactly(visit);
  }

  @Test
  void the_side_pane_counts() {
    long a = shelf.post(Shelf.headline("A", "2026-01-01").withTags(List.of("Go", "web")), "text");
    shelf.post(Shelf.headline("B", "2026-01-02").withTags(List.of("go")), "text");
    shelf.library.mark(List.of(a), Mark.READ);
    Library.Counts counts = shelf.library.counts();
    assertThat(counts.all()).isEqualTo(2);
    assertThat(counts.unread()).isEqualTo(1);
    assertThat(counts.blogs()).containsExactly(new Count("Blog", 2, 1));
    assertThat(counts.tags()).containsExactly(new Count("Go", 2, 1), new Count("web", 1, 0));
  }

  @Test
  void a_removed_blog_takes_its_posts_along() {
    shelf.post(Shelf.headline("A", "2026-01-01").withTags(List.of("go")), "text");
    shelf.library.mark(ALL, Mark.STARRED);
    shelf.library.remove(shelf.blog("Blog"));
    assertThat(shelf.library.count(ALL)).isZero();
    assertThat(shelf.search("text")).isEmpty();
    assertThat(shelf.titles("A")).isEmpty();
    assertThat(shelf.library.counts().tags()).isEmpty();
    assertThat(shelf.library.undo()).isEmpty();
  }

  @Test
  void a_rename_is_seen_in_lists() {
    shelf.list("A", "2026-01-01");
    shelf.library.rename(shelf.blog("Blog"), "Zettel");
    assertThat(shelf.titles("blog:zettel")).containsExactly("A");
    assertThat(shelf.row(1).blogName()).isEqualTo("Zettel");
  }

  @Test
  void what_came_since_the_last_visit_is_new() {
    shelf.list("A", "2026-01-01");
    shelf.library.visit();
    assertThat(shelf.titles("is:new")).containsExactly("A");
    shelf.now = shelf.now.plusSeconds(60);
    shelf.reopen();
    shelf.now = shelf.now.plusSeconds(60);
    shelf.list("B", "2026-01-02");
    shelf.library.visit();
    assertThat(shelf.titles("is:new")).containsExactly("B");
    assertThat(shelf.library.counts().fresh()).isEqualTo(1);
  }

  @Test
  void a_place_survives_a_restart_and_makes_a_post_started() {
    long id = shelf.post("A", "2026-01-01", "text");
    shelf.library.place(id, new Place(3, 14, 0.42));
    shelf.reopen();
    assertThat(shelf.library.post(id).orElseThrow().place()).isEqualTo(new Place(3, 14, 0.42));
    assertThat(shelf.titles("is:started")).containsExactly("A");
    shelf.library.mark(List.of(id), Mark.READ);
    assertThat(shelf.titles("is:started")).isEmpty();
    shelf.library.place(id + 1, new Place(1, 1, 1));
  }

  @Test
  void undo_takes_back_the_last_change_also_after_a_restart() {
    shelf.list("A", "2026-01-01");
    shelf.list("B", "2026-01-02");
    assertThat(shelf.library.mark(ALL, Mark.READ)).isEqualTo(2);
    assertThat(shelf.library.mark(ALL, Mark.READ)).isZero();
    shelf.reopen();
    assertThat(shelf.library.undo()).contains("Taken back: 2 posts marked as read.");
    assertThat(shelf.titles("is:unread")).hasSize(2);
    assertThat(shelf.library.undo()).isEmpty();
  }

  @Test
  void own_tags_are_searchable_and_undoable() {
    long id = shelf.post(Shelf.headline("A", "2026-01-01").withTags(List.of("go")), "text");
    assertThat(shelf.library.tag(List.of(id), List.of("to read", "Go"), List.of())).isEqualTo(1);
    assertThat(shelf.titles("tag:\"to read\"")).containsExactly("A");
    assertThat(shelf.library.counts().tags())
        .containsExactly(new Count("go", 1, 1), new Count("to read", 1, 1));
    assertThat(shelf.library.tag(List.of(id), List.of(), List.of("To Read"))).isEqualTo(1);
    assertThat(shelf.titles("tag:\"to read\"")).isEmpty();
    shelf.library.undo();
    assertThat(shelf.titles("tag:\"to read\"")).containsExactly("A");
    shelf.library.undo();
    assertThat(shelf.row(id).ownTags()).isEmpty();
    assertThat(shelf.titles("tag:go")).containsExactly("A");
  }

  @Test
  void notes_are_kept_with_their_passage() {
    long id = shelf.post("A", "2026-01-01", "text");
    Notebook.Passage passage = new Notebook.Passage(1, 0, 4, "text");
    Notebook.Note note = shelf.library.annotate(id, passage, "why?");
    shelf.library.editNote(note.id(), "because");
    assertThat(shelf.library.notes(id))
        .containsExactly(
            new Notebook.Note(note.id(), id, passage, "because", "2026-01-01T00:00:00Z"));
    assertThat(shelf.library.notes()).hasSize(1);
    shelf.library.removeNote(note.id());
    assertThat(shelf.library.notes(id)).isEmpty();
  }

  @Test
  void undo_after_a_rename_takes_the_rename_back_and_no_older_mark() {
    long id = shelf.post("A", "2026-01-01", "text");
    shelf.library.mark(List.of(id), Mark.STARRED);
    shelf.library.rename(shelf.blog("Blog"), "Zettel");
    shelf.reopen();
    assertThat(shelf.library.undo()).contains("Taken back: “Blog” renamed to “Zettel”.");
    assertThat(shelf.row(id).blogName()).isEqualTo("Blog");
    assertThat(shelf.row(id).starred()).isTrue();
  }

  @Test
  void a_rename_of_a_blog_that_is_gone_is_no_step_any_more() {
    long blog = shelf.blog("Blog");
    shelf.library.rename(blog, "Zettel");
    shelf.library.remove(blog);
    assertThat(shelf.library.undo()).isEmpty();
  }

  @Test
  void a_view_that_was_replaced_comes_back() {
    shelf.library.saveView(View.of("Go", QueryParser.parse("tag:go")));
    shelf.library.saveView(View.of("Old", QueryParser.parse("before:2020")));
    shelf.library.renameView("Old", "Go");
    assertThat(shelf.library.views()).containsExactly(new View("Go", "before:2020-01-01", false));
    shelf.reopen();
    assertThat(shelf.library.undo()).contains("Taken back: view “Old” renamed.");
    assertThat(shelf.library.views())
        .containsExactly(
            new View("Go", "tag:go", false), new View("Old", "before:2020-01-01", false));
  }

  @Test
  void views_are_counted_by_titles_or_by_texts() {
    shelf.post("Kettles", "2026-01-01", "about pots");
    shelf.post("Pots", "2026-01-02", "about lids");
    shelf.library.saveView(new View("In titles", "pots", false));
    shelf.library.saveView(new View("In texts", "pots", true));
    assertThat(shelf.library.counts().views())
        .extracting(counted -> counted.view().name() + " " + counted.posts())
        .containsExactly("In texts 2", "In titles 1");
  }

  @Test
  void views_are_saved_by_name() {
    shelf.library.saveView(View.of("Go", QueryParser.parse("tag:go is:unread")));
    shelf.library.saveView(View.of("Go", QueryParser.parse("tag:go")));
    assertThat(shelf.library.views()).containsExactly(View.of("Go", QueryParser.parse("tag:go")));
    shelf.library.removeView("Go");
    assertThat(shelf.library.views()).isEmpty();
  }

  @Test
  void small_things_are_remembered() {
    shelf.library.remember("width", "72");
    shelf.library.keepPicture("https://x.example/p.png", new byte[] {1, 2}, new Album.Size(3, 4));
    shelf.reopen();
    assertThat(shelf.library.remembered("width")).contains("72");
    assertThat(shelf.library.remembered("height")).isEmpty();
    assertThat(shelf.library.picture("https://x.example/p.png")).contains(new byte[] {1, 2});
  }

  @Test
  void all_of_a_bulk_is_kept_or_nothing() {
    try {
      shelf.library.bulk(() -> {
        shelf.list("A", "2026-01-01");
        throw new IllegalStateException("stop");
      });
    } catch (IllegalStateException stop) {
      assertThat(shelf.titles("")).isEmpty();
    }
    shelf.library.bulk(() -> shelf.post("B", "2026-01-01", "text"));
    assertThat(shelf.search("text")).containsExactly("B");
  }

  @Test
  void a_headline_of_one_hundred_thousand_characters_is_kept() {
    Headline headline = Shelf.headline("x", "2026-01-01").withSummary("word ".repeat(20_000));
    long id = shelf.post(headline, "text");
    assertThat(shelf.row(id).headline().summary()).hasSize(100_000);
  }
}
