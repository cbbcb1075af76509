package dev.lectern.ui;

import dev.lectern.article.Block;
import dev.lectern.article.Document;
import dev.lectern.typeset.Layout;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Links inside of a post: footnotes show in place, anchors are jumped to. */
final class NoteUpdate {

  private NoteUpdate() {}

  private static final String NOTE = "note:";

  /** Whether a link stays inside of its post. */
  static boolean isInside(String target) {
    return target.startsWith("#") || isNote(target);
  }

  static boolean isNote(String target) {
    return target.startsWith(NOTE);
  }

  static Step follow(Model model, Reader reader, String target) {
    List<Block> blocks = reader.text().map(text -> text.document().blocks()).orElse(List.of());
    Optional<Block.Note> note =
        isNote(target)
            ? notes(blocks)
                .filter(found -> found.id().equals(target.substring(NOTE.length())))
                .findFirst()
            : Optional.empty();
    if (note.isPresent()) {
      return show(model, note.get());
    }
    return reader
        .text()
        .flatMap(text -> text.target(target))
        .map(line -> ReaderUpdate.jump(model, line))
        .orElseGet(() -> Step.of(model.say("That place is not in this post.")));
  }

  private static Stream<Block.Note> notes(List<Block> blocks) {
    return blocks.stream().filter(Block.Note.class::isInstance).map(Block.Note.class::cast);
  }

  private static Step show(Model model, Block.Note note) {
    int columns = Math.max(20, Geometry.box(model.size()) - 4);
    var lines =
        Layout.set(new Document(note.blocks()), new Layout.Measure(columns, model.prefs().ascii()));
    return Step.of(
        model.withScreen(
            new Popup(model.screen(), "Note " + note.label(), lines, List.of(), Scroll.START)));
  }
}
