package dev.lectern.ui;

import dev.lectern.store.Notebook.Note;
import dev.lectern.typeset.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * What the library knows about an open post.
 *
 * @param notes what the reader marked in it
 * @param highlights where of that is on the lines; those whose words are gone are not there
 * @param onward where to go on from its end
 */
public record Beside(List<Note> notes, List<Highlight> highlights, Onward onward) {

  /** Nothing is known yet. */
  public static final Beside NOTHING = new Beside(List.of(), List.of(), Onward.NOWHERE);

  /** A marked passage and where it stands. */
  public record Highlight(Note note, List<Piece> pieces) {
    public Highlight {
      pieces = List.copyOf(pieces);
    }

    /** The line it begins on. */
    public int line() {
      return pieces.getFirst().line();
    }
  }

  public Beside {
    notes = List.copyOf(notes);
    highlights = List.copyOf(highlights);
  }

  Beside withNotes(List<Note> other) {
    return new Beside(other, highlights, onward);
  }

  Beside withOnward(Onward other) {
    return new Beside(notes, highlights, other);
  }

  /** With the marks found again on other lines. */
  Beside on(List<Line> lines) {
    if (notes.isEmpty()) {
      return new Beside(notes, List.of(), onward);
    }
    Flow flow = Flow.of(lines);
    List<Highlight> found = new ArrayList<>();
    for (Note note : notes) {
      flow.find(note.passage().quote(), note.passage().block(), note.passage().start())
          .ifPresent(pieces -> found.add(new Highlight(note, pieces)));
    }
    return new Beside(notes, found, onward);
  }
}
