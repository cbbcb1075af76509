package dev.lectern.ui;

import dev.lectern.store.Library.PostRow;
import dev.lectern.store.Notebook.Note;
import java.util.List;
import java.util.Optional;

/** Marks and notes: written, listed, jumped to. */
final class MarksUpdate {

  private MarksUpdate() {}

  /** Writes on the first mark on the screen; where there is none, a passage is chosen first. */
  static Step write(Model model, Reader reader) {
    int top = reader.view().top();
    int bottom = top + Geometry.page(model.size());
    return reader.beside().highlights().stream()
        .filter(mark -> mark.line() >= top && mark.line() < bottom)
        .findFirst()
        .map(mark -> Step.of(model, new Effect.Write(Draft.of(mark.note()))))
        .orElseGet(() -> ChooseUpdate.begin(model, reader));
  }

  /** The editor was left. An empty text is no note; a mark whose note was emptied stays. */
  static Step written(Model model, Msg.Written written) {
    Draft draft = written.draft();
    String text = written.text().strip();
    if (text.equals(draft.text().strip())) {
      return Step.of(model.say("Nothing was written."), new Effect.Discard(written.file()));
    }
    return draft.note() == 0
        ? Step.of(model.say("Noted."), new Effect.Annotate(withText(draft, text), written.file()))
        : Step.of(
            model.say(text.isEmpty() ? "The note is gone; the mark stays." : "Noted."),
            new Effect.Annotate(withText(draft, text), written.file()));
  }

  private static Draft withText(Draft draft, String text) {
    return new Draft(draft.post(), draft.note(), draft.passage(), text);
  }

  /** The marks of a post as they are now. */
  static Step noted(Model model, Msg.Noted noted) {
    return Step.of(
        model.withScreen(
            Below.mapReaders(
                model.screen(),
                reader ->
                    reader.row().id() == noted.post()
                        ? found(reader.withBeside(reader.beside().withNotes(noted.notes())))
                        : reader)));
  }

  /** With the marks found on the lines. */
  static Reader found(Reader reader) {
    return reader
        .text()
        .map(text -> reader.withBeside(reader.beside().on(text.lines().subList(0, text.end()))))
        .orElse(reader);
  }

  /** The marks of an open post. */
  static Step list(Model model, Reader reader) {
    List<Picker.Item> items =
        reader.beside().notes().stream().map(note -> item(note, reader.row(), "")).toList();
    return items.isEmpty()
        ? Step.of(model.say("Nothing is marked in this post. m marks a passage."))
        : Menus.show(model, Picker.Kind.MARKS, items, 0);
  }

  /** The marks of all posts. */
  static Step listed(Model model, Msg.Notes notes) {
    List<Picker.Item> items =
        notes.marked().stream()
            .map(marked -> item(marked.note(), marked.post(), marked.post().headline().title()))
            .toList();
    return items.isEmpty()
        ? Step.of(model.say("Nothing is marked yet. In a post, m marks a passage."))
        : Menus.show(model, Picker.Kind.MARKS, items, 0);
  }

  private static Picker.Item item(Note note, PostRow row, String title) {
    String text = note.text().replaceAll("\\s+", " ").strip();
    String detail = title.isEmpty() || text.isEmpty() ? title + text : title + " · " + text;
    return new Picker.Item(note.passage().quote(), detail, new Picker.Choice.Mark(row, note.id()));
  }

  /** Goes to a mark: in the post that is open, or in one that is opened for it. */
  static Step jump(Model model, PostRow row, long note) {
    if (!(model.screen() instanceof Reader reader) || reader.row().id() != row.id()) {
      return ReaderUpdate.open(model, model.screen(), row, Reader.Entry.mark(note));
    }
    return line(reader, note)
        .map(line -> ReaderUpdate.jump(model, line))
        .orElseGet(() -> Step.of(model.say("These words are no longer in the post.")));
  }

  private static Optional<Integer> line(Reader reader, long note) {
    return reader.beside().highlights().stream()
        .filter(mark -> mark.note().id() == note)
        .map(Beside.Highlight::line)
        .findFirst();
  }

  /** The place that a post was opened for, once its marks are known. */
  static Reader entered(Model model, Reader reader) {
    if (reader.entry().note() == 0) {
      return reader;
    }
    return line(reader, reader.entry().note())
        .map(line -> reader.withTop(ReaderText.clamp(model, reader, line - 2)))
        .orElse(reader);
  }
}
