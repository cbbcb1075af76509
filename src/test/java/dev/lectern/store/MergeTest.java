package dev.lectern.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lectern.article.PlainText;
import dev.lectern.problem.ProblemException;
import dev.lectern.query.Query;
import dev.lectern.store.Library.Mark;
import dev.lectern.store.Library.Place;
import dev.lectern.store.Library.PostRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What two libraries say of one post is joined, and nothing of either is lost. */
class MergeTest {

  @TempDir private Path folder;
  private Shelf ours;
  private Shelf theirs;

  @BeforeEach
  void open() throws IOException {
    ours = new Shelf(folder);
    theirs = new Shelf(Files.createDirectory(folder.resolve("other")));
  }

  @AfterEach
  void close() {
    ours.close();
    theirs.close();
  }

  /** State in letters: r read, s starred, t tagged, p half read; a dash stands for none. */
  @ParameterizedTest
  @CsvSource({
    "-, -, -",
    "r, -, r",
    "-, r, r",
    "rs, t, rst",
    "st, st, st",
    "p, rs, rsp",
    "t, p, tp",
    "rstp, -, rstp",
    "-, rstp, rstp"
  })
  void state_is_joined(String here, String there, String both) {
    long id = post(ours, "Same", here);
    post(theirs, "Same", there);
    String before = standing(ours, id);
    assertThat(ours.library.importFrom(theirs.file)).isZero();
    assertThat(standing(ours, id)).isEqualTo(both);
    assertThat(ours.library.importFrom(theirs.file)).isZero();
    assertThat(standing(ours, id)).isEqualTo(both);
    if (!marks(both).equals(marks(before))) {
      assertThat(ours.library.undo().orElseThrow()).contains("joined with another library");
    }
    assertThat(marks(standing(ours, id))).isEqualTo(marks(before));
  }

  /** Without the place, which is no change to be undone. */
  private static String marks(String standing) {
    return standing.replaceAll("[-p]", "");
  }

  private static long post(Shelf shelf, String title, String state) {
    long id = shelf.post(title, "2020-01-01", "text of " + title);
    if (state.contains("r")) {
      shelf.library.mark(List.of(id), Mark.READ);
    }
    if (state.contains("s")) {
      shelf.library.mark(List.of(id), Mark.STARRED);
    }
    if (state.contains("t")) {
      shelf.library.tag(List.of(id), List.of("Mine"), List.of());
    }
    if (state.contains("p")) {
      shelf.library.place(id, new Place(0, 3, 0.5));
    }
    return id;
  }

  private static String standing(Shelf shelf, long id) {
    PostRow row = shelf.row(id);
    String state =
        (row.read() ? "r" : "")
            + (row.starred() ? "s" : "")
            + (row.ownTags().isEmpty() ? "" : "t")
            + (row.progress() > 0 ? "p" : "");
    return state.isEmpty() ? "-" : state;
  }

  @Test
  void tags_are_joined_whatever_their_case() {
    long id = post(ours, "Same", "t");
    long other = post(theirs, "Same", "-");
    theirs.library.tag(List.of(other), List.of("mine", "Café"), List.of());
    ours.library.importFrom(theirs.file);
    assertThat(ours.row(id).ownTags()).containsExactly("Mine", "Café");
    assertThat(ours.titles("tag:cafe")).containsExactly("Same");
  }

  @Test
  void of_two_places_in_a_post_the_farther_counts_whichever_library_has_it() {
    long id = post(ours, "Same", "-");
    long other = post(theirs, "Same", "-");
    ours.library.place(id, new Place(1, 10, 0.7));
    theirs.library.place(other, new Place(0, 2, 0.2));
    ours.library.importFrom(theirs.file);
    assertThat(ours.library.post(id).orElseThrow().place()).isEqualTo(new Place(1, 10, 0.7));
    theirs.library.place(other, new Place(5, 1, 0.9));
    ours.library.importFrom(theirs.file);
    assertThat(ours.library.post(id).orElseThrow().place()).isEqualTo(new Place(5, 1, 0.9));
  }

  @Test
  void every_version_of_either_is_kept_once() {
    long id = ours.post("Same", "2020-01-01", "first");
    ours.store(id, "second here");
    long other = theirs.post("Same", "2020-01-01", "first");
    theirs.store(other, "second there");
    theirs.store(other, "third there");
    for (int time = 0; time < 2; time++) {
      ours.library.importFrom(theirs.file);
      assertThat(
              ours.library.revisions(id).stream()
                  .map(revision -> PlainText.of(revision.body()).strip()))
          .containsExactlyInAnyOrder("first", "second there", "third there");
    }
    assertThat(ours.search("second")).containsExactly("Same");
    assertThat(ours.search("third")).isEmpty();
  }

  @Test
  void the_tags_of_a_blog_and_views_of_one_name_are_joined() {
    ours.library.add("B", "https://b.example/", "https://b.example/", List.of("daily"));
    theirs.library.add("B", "https://b.example/", "https://b.example/", List.of("Daily", "go"));
    ours.library.saveView(SavedViews.View.of("Short", new Query.Minutes(false, 5)));
    theirs.library.saveView(SavedViews.View.of("Short", new Query.Minutes(false, 9)));
    theirs.library.saveView(SavedViews.View.of("Long", new Query.Minutes(true, 20)));
    ours.library.importFrom(theirs.file);
    ours.library.importFrom(theirs.file);
    assertThat(ours.library.blog("B").orElseThrow().tags()).containsExactly("daily", "go");
    assertThat(ours.library.views())
        .containsExactlyInAnyOrder(
            new SavedViews.View("Short", "<5m", false),
            new SavedViews.View("Short (2)", "<9m", false),
            new SavedViews.View("Long", ">20m", false));
  }

  @Test
  void a_view_whose_name_and_the_next_are_taken_gets_a_free_one() {
    ours.library.saveView(new SavedViews.View("Short", "<5m", false));
    ours.library.saveView(new SavedViews.View("Short (2)", "<6m", false));
    theirs.library.saveView(new SavedViews.View("Short", "<9m", false));
    ours.library.importFrom(theirs.file);
    ours.library.importFrom(theirs.file);
    assertThat(ours.library.views())
        .contains(new SavedViews.View("Short (3)", "<9m", false))
        .hasSize(3);
  }

  @Test
  void what_the_reader_did_there_comes_as_one_step_that_can_be_taken_back() {
    long id = post(ours, "Same", "s");
    long other = post(theirs, "Same", "rt");
    ours.library.annotate(id, new Notebook.Passage(0, 0, 4, "text"), "ours");
    theirs.library.annotate(other, new Notebook.Passage(0, 0, 4, "text"), "theirs");
    theirs.library.saveView(SavedViews.View.of("Long", new Query.Minutes(true, 20)));
    ours.library.importFrom(theirs.file);
    assertThat(ours.titles("tag:mine is:read")).containsExactly("Same");
    assertThat(ours.library.undo())
        .contains("Taken back: 1 post, 1 note, 1 view joined with another library.");
    assertThat(standing(ours, id)).isEqualTo("s");
    assertThat(ours.titles("tag:mine")).isEmpty();
    assertThat(ours.library.notes(id)).extracting(Notebook.Note::text).containsExactly("ours");
    assertThat(ours.library.views()).isEmpty();
    assertThat(new Checkup(ours.file, InstantSource.system()).complaints()).isEmpty();
  }

  @Test
  void more_posts_than_go_into_one_transaction_are_all_there_and_found() {
    theirs.library.bulk(() -> {
      for (int i = 0; i < 450; i++) {
        theirs.post("Post " + i, "2020-01-01", "word" + i);
      }
    });
    long held = ours.list("Post 7", "2020-01-01");
    ours.library.mark(List.of(held), Mark.STARRED);
    assertThat(ours.library.importFrom(theirs.file)).isEqualTo(449);
    assertThat(ours.library.count(new Query.All())).isEqualTo(450);
    for (int i : new int[] {0, 7, 199, 200, 449}) {
      assertThat(ours.search("word" + i)).containsExactly("Post " + i);
    }
    assertThat(ours.titles("is:starred")).containsExactly("Post 7");
    assertThat(new Checkup(ours.file, InstantSource.system()).complaints()).isEmpty();
  }

  @Test
  void notes_of_both_are_kept_once() {
    long id = post(ours, "Same", "-");
    long other = post(theirs, "Same", "-");
    ours.library.annotate(id, new Notebook.Passage(0, 0, 4, "text"), "ours");
    theirs.library.annotate(other, new Notebook.Passage(0, 0, 4, "text"), "theirs");
    ours.library.importFrom(theirs.file);
    ours.library.importFrom(theirs.file);
    assertThat(ours.library.notes(id).stream().map(Notebook.Note::text))
        .containsExactlyInAnyOrder("ours", "theirs");
  }

  @Test
  void a_removed_blog_can_be_taken_in_again_with_all_that_was_held_of_it() {
    ours.library.add("Other", "https://other.example/", "https://other.example/", List.of());
    long id = post(ours, "Same", "rstp");
    ours.library.annotate(id, new Notebook.Passage(0, 0, 4, "text"), "a thought");
    ours.store(id, "the text as it is now");
    ours.library.saveView(SavedViews.View.of("Short", new Query.Minutes(false, 5)));
    Path kept = ours.library.remove(ours.blog("Blog"));
    ours.library.removeView("Short");
    assertThat(ours.titles("")).isEmpty();
    assertThat(ours.search("text")).isEmpty();
    assertThat(ours.library.notes()).isEmpty();

    assertThat(ours.library.importFrom(kept)).isEqualTo(1);
    long again = ours.library.named("Same").id();
    assertThat(standing(ours, again)).isEqualTo("rstp");
    assertThat(ours.row(again).changed()).isTrue();
    assertThat(ours.search("\"as it is now\"")).containsExactly("Same");
    assertThat(ours.library.page(again).orElseThrow().html()).contains("as it is now");
    assertThat(ours.library.revisions(again)).hasSize(1);
    assertThat(ours.library.notes(again).getFirst().text()).isEqualTo("a thought");
    assertThat(ours.library.views()).isEmpty();
    assertThat(ours.library.blogs())
        .extracting(Library.Blog::name)
        .containsExactly("Blog", "Other");
    assertThat(new Checkup(ours.file, InstantSource.system()).complaints()).isEmpty();
  }

  @Test
  void a_blog_whose_posts_cannot_be_kept_is_not_removed() throws IOException {
    long id = post(ours, "Same", "rst");
    long blog = ours.blog("Blog");
    String name = "library.db.removed-%d-%d.part".formatted(blog, ours.now.toEpochMilli());
    Files.createFile(Files.createDirectory(folder.resolve(name)).resolve("in the way"));
    assertThatThrownBy(() -> ours.library.remove(blog)).isInstanceOf(ProblemException.class);
    assertThat(standing(ours, id)).isEqualTo("rst");
  }

  @Test
  void an_older_library_is_read_and_left_as_it_is() throws IOException {
    Path old = folder.resolve("old.db");
    MigrationTest.unpack(1, old);
    byte[] before = Files.readAllBytes(old);
    assertThat(ours.library.importFrom(old)).isEqualTo(2);
    assertThat(ours.titles("is:starred is:read tag:mine")).containsExactly("Kept");
    assertThat(Files.readAllBytes(old)).isEqualTo(before);
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .noneMatch(name -> name.contains("import") || name.contains("backup"));
    }
  }
}
