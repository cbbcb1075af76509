package dev.lectern.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.store.Library.Mark;
import dev.lectern.store.Notebook.Note;
import dev.lectern.store.Notebook.Passage;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotesTest {

  private static final Passage PASSAGE = new Passage(2, 7, 5, "words");

  @TempDir private Path folder;
  private Shelf shelf;
  private long post;

  @BeforeEach
  void aPost() {
    shelf = new Shelf(folder);
    post = shelf.post("One", "2026-01-02", "# Heading\nThe words of it.");
  }

  @AfterEach
  void close() {
    shelf.close();
  }

  private List<String> texts() {
    return shelf.library.notes(post).stream().map(Note::text).toList();
  }

  @Test
  void making_writing_and_removing_are_each_taken_back() {
    Note note = shelf.library.annotate(post, PASSAGE, "");
    shelf.library.editNote(note.id(), "Why?");
    shelf.library.removeNote(note.id());
    assertThat(texts()).isEmpty();
    assertThat(shelf.library.undo()).contains("Taken back: a mark removed.");
    assertThat(texts()).containsExactly("Why?");
    shelf.library.undo();
    assertThat(texts()).containsExactly("");
    assertThat(shelf.library.notes(post)).containsExactly(note);
    shelf.library.undo();
    assertThat(texts()).isEmpty();
    assertThat(shelf.library.undo()).isEmpty();
  }

  @Test
  void undo_goes_through_notes_and_marks_in_their_order() {
    shelf.library.mark(List.of(post), Mark.STARRED);
    shelf.library.annotate(post, PASSAGE, "");
    shelf.library.mark(List.of(post), Mark.READ);
    shelf.library.undo();
    assertThat(texts()).hasSize(1);
    shelf.library.undo();
    assertThat(texts()).isEmpty();
    assertThat(shelf.titles("is:starred")).containsExactly("One");
  }

  @Test
  void a_note_survives_a_refetch_and_a_restart() {
    Note note = shelf.library.annotate(post, PASSAGE, "Kept.");
    shelf.post("One", "2026-01-02", "# Heading\nOther words of it.");
    shelf.reopen();
    assertThat(shelf.library.notes(post)).containsExactly(note);
    shelf.library.undo();
    assertThat(texts()).isEmpty();
  }

  @Test
  void what_was_last_read_is_the_version_before_all_changes_since() {
    assertThat(shelf.library.lastRead(post)).isEmpty();
    shelf.post("One", "2026-01-02", "# Heading\nSecond.");
    shelf.library.mark(List.of(post), Mark.READ);
    shelf.post("One", "2026-01-02", "# Heading\nThird.");
    shelf.post("One", "2026-01-02", "# Heading\nFourth.");
    String text =
        dev.lectern.article.PlainText.of(shelf.library.lastRead(post).orElseThrow().body());
    assertThat(text).contains("Second.");
  }

  @Test
  void addresses_are_known_by_their_posts_in_order_and_once() {
    long two = shelf.post("Two", "2026-01-03", "Text.");
    List<String> addresses =
        List.of(
            "https://posts.example/two#part",
            "https://elsewhere.example/",
            "mailto:x@y.example",
            "https://posts.example/one",
            "https://posts.example/two");
    assertThat(shelf.library.known(addresses).stream().map(Library.PostRow::id))
        .containsExactly(two, post);
  }

  @Test
  void the_next_of_a_series_is_the_one_behind_it_in_its_blog() {
    assertThat(shelf.library.nextInSeries(post)).isEmpty();
    long first = series("Part one", "2026-02-01");
    long third = series("Part three", "2026-02-03");
    long second = series("Part two", "2026-02-02");
    assertThat(shelf.library.nextInSeries(first).map(Library.PostRow::id)).contains(second);
    assertThat(shelf.library.nextInSeries(second).map(Library.PostRow::id)).contains(third);
    assertThat(shelf.library.nextInSeries(third)).isEmpty();
  }

  private long series(String title, String day) {
    var found = Shelf.found(Shelf.headline(title, day).withSeries("A series"));
    return shelf.library.found(shelf.blog("Blog"), List.of(found)).getFirst();
  }
}
