package dev.lectern.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.query.Query;
import dev.lectern.store.Library.Mark;
import dev.lectern.store.Library.PostRow;
import dev.lectern.store.SavedViews.View;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class UndoLawTest {

  /** The change that only closes the library and opens it again. */
  private static final int REOPEN = 9;

  /** How everything stands. */
  private record Standing(
      List<PostRow> rows,
      Library.Counts counts,
      List<Library.Blog> blogs,
      List<Notebook.Note> notes,
      List<String> tagged) {}

  @Property(seed = "2026", tries = 60)
  void undo_after_any_changes_restores_each_earlier_state(
      @ForAll @Size(max = 12) List<@IntRange(max = 19) Integer> changes) throws IOException {
    Path folder = Files.createTempDirectory("lectern-law");
    try (Shelf shelf = new Shelf(folder)) {
      List<Long> posts =
          shelf.library.found(
              shelf.blog("Blog"),
              List.of(
                  Shelf.found("A", "2026-01-03"),
                  Shelf.found("B", "2026-01-02"),
                  Shelf.found("C", "")));
      Deque<Standing> before = new ArrayDeque<>();
      for (int change : changes) {
        Standing standing = standing(shelf);
        if (change == REOPEN) {
          shelf.reopen();
          assertThat(standing(shelf)).isEqualTo(standing);
        }
        if (change(shelf.library, posts, change) > 0) {
          before.push(standing);
        }
      }
      while (!before.isEmpty()) {
        if (before.size() % 2 == changes.size() % 2) {
          shelf.reopen();
        }
        assertThat(shelf.library.undo()).isPresent();
        assertThat(standing(shelf)).isEqualTo(before.pop());
      }
      assertThat(shelf.library.undo()).isEmpty();
    } finally {
      delete(folder);
    }
  }

  private static int change(Library library, List<Long> posts, int change) {
    return switch (change) {
      case 0 -> library.mark(new Query.All(), Mark.READ);
      case 1 -> library.mark(new Query.Is(Query.Flag.READ), Mark.UNREAD);
      case 2 -> library.mark(posts.subList(0, 2), Mark.STARRED);
      case 3 -> library.mark(posts.subList(1, 3), Mark.UNSTARRED);
      case 4 -> library.tag(posts, List.of("x"), List.of());
      case 5 -> library.tag(posts.subList(0, 1), List.of("y"), List.of("x"));
      case 6 -> library.tag(posts, List.of(), List.of("x", "y"));
      case 7 -> library.mark(posts.subList(2, 3), Mark.READ);
      case 8 -> library.mark(new Query.Word("b", false), Mark.STARRED);
      case 10 -> annotated(library, posts.getFirst());
      case 11 -> noted(library, note -> library.editNote(note.id(), note.text() + "!"));
      case 12 -> noted(library, note -> library.removeNote(note.id()));
      case 13 -> placed(library, posts.getLast());
      case 14 -> other(library, () -> library.rename(1, "Other"));
      case 15 -> other(library, () -> library.saveView(View.of("V", new Query.All())));
      case 16 -> other(library, () -> library.saveView(new View("V", "tag:x", true)));
      case 17 -> other(library, () -> library.renameView("V", "W"));
      case 18 -> other(library, () -> library.removeView("W"));
      case 19 -> imported(library, posts);
      default -> library.mark(List.of(), Mark.READ);
    };
  }

  /** What changes nothing is no step. */
  private static int other(Library library, Runnable change) {
    var before = List.of(library.views(), library.blogs());
    change.run();
    return List.of(library.views(), library.blogs()).equals(before) ? 0 : 1;
  }

  /** What is read, noted and saved elsewhere. */
  private static int imported(Library library, List<Long> posts) {
    try {
      Path folder = Files.createTempDirectory("lectern-law-other");
      try (Shelf other = new Shelf(folder)) {
        long post = other.list("A", "2026-01-03");
        other.library.mark(List.of(post), Mark.READ);
        other.library.tag(List.of(post), List.of("z"), List.of());
        annotated(other.library, post);
        other.library.saveView(View.of("V", new Query.Is(Query.Flag.READ)));
        var before = List.of(state(library, posts), library.views(), library.notes());
        library.importFrom(other.file);
        var after = List.of(state(library, posts), library.views(), library.notes());
        return after.equals(before) ? 0 : 1;
      } finally {
        delete(folder);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static List<PostRow> state(Library library, List<Long> posts) {
    return posts.stream().map(post -> library.post(post).orElseThrow().row()).toList();
  }

  private static int annotated(Library library, long post) {
    library.annotate(post, new Notebook.Passage(0, 1, 2, "quote"), "note");
    return 1;
  }

  private static int noted(Library library, Consumer<Notebook.Note> change) {
    List<Notebook.Note> notes = library.notes();
    notes.stream().limit(1).forEach(change);
    return Math.min(1, notes.size());
  }

  /** No change to be taken back, and taking back others leaves it. */
  private static int placed(Library library, long post) {
    library.place(post, new Library.Place(3, 4, 0));
    return 0;
  }

  private static Standing standing(Shelf shelf) {
    return new Standing(
        shelf.library.window(new Query.All(), Order.NEWEST, 0, 10),
        shelf.library.counts(),
        shelf.library.blogs(),
        shelf.library.notes(),
        shelf.titles("tag:x OR is:starred -is:read"));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
