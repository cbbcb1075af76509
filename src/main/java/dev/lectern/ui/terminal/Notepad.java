package dev.lectern.ui.terminal;

import dev.lectern.store.Library;
import dev.lectern.ui.Draft;
import dev.lectern.ui.Effect;
import dev.lectern.ui.Msg;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Keeps, removes and lists the reader's marks and notes. */
final class Notepad {

  private final Supplier<Library> library;
  private final Consumer<Msg> messages;

  Notepad(Supplier<Library> library, Consumer<Msg> messages) {
    this.library = library;
    this.messages = messages;
  }

  /** The file it was written in goes only when the library has the note. */
  void keep(Effect.Annotate effect) {
    Draft draft = effect.draft();
    if (draft.note() == 0) {
      library.get().annotate(draft.post(), draft.passage(), draft.text());
    } else {
      library.get().editNote(draft.note(), draft.text());
    }
    discard(effect.file());
    tell(draft.post());
  }

  void remove(Effect.RemoveNote effect) {
    library.get().removeNote(effect.note());
    tell(effect.post());
  }

  void tell(long post) {
    messages.accept(new Msg.Noted(post, library.get().notes(post)));
  }

  void list() {
    List<Msg.MarkedPost> marked =
        library.get().notes().stream()
            .flatMap(note ->
                library.get().post(note.post()).stream()
                    .map(post -> new Msg.MarkedPost(note, post.row())))
            .toList();
    messages.accept(new Msg.Notes(marked));
  }

  static void discard(String file) {
    if (!file.isEmpty()) {
      try {
        Files.deleteIfExists(Path.of(file));
      } catch (IOException stays) {
        throw new UncheckedIOException(stays);
      }
    }
  }
}
