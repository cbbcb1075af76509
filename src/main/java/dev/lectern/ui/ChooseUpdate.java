package dev.lectern.ui;

import dev.lectern.store.Notebook.Passage;
import dev.lectern.typeset.Line;
import dev.lectern.ui.Choice.Stretch;
import java.util.List;
import java.util.Optional;

/** Choosing a passage of a post, and what is done with it: marked, noted on, copied. */
final class ChooseUpdate {

  private ChooseUpdate() {}

  /** Begins with the first paragraph that begins on the screen. */
  static Step begin(Model model, Reader reader) {
    List<Stretch> units = Stretches.paragraphs(lines(reader));
    if (units.isEmpty()) {
      return Step.of(model.say("There is no text to mark."));
    }
    Choice choice = new Choice(units, 0, 0, false).at(first(units, reader.view().top()));
    return shown(
        model.say("j k another, J K more, s sentences: m marks, e notes, y copies"),
        reader,
        choice);
  }

  /** The text of the post, without what stands below it. */
  private static List<Line> lines(Reader reader) {
    return reader.text().map(text -> text.lines().subList(0, text.end())).orElse(List.of());
  }

  private static int first(List<Stretch> units, int line) {
    for (int i = 0; i < units.size(); i++) {
      if (units.get(i).first() >= line) {
        return i;
      }
    }
    return units.size() - 1;
  }

  static Step act(Model model, Reader reader, Choice choice, Action action) {
    return switch (action) {
      case BACK, CANCEL -> Step.of(model.withScreen(reader.in(Reader.READING)));
      case DOWN -> shown(model, reader, choice.at(Math.max(choice.from(), choice.to()) + 1));
      case UP -> shown(model, reader, choice.at(Math.min(choice.from(), choice.to()) - 1));
      case MORE -> shown(model, reader, choice.reaching(choice.to() + 1));
      case LESS -> shown(model, reader, choice.reaching(choice.to() - 1));
      case PAGE_DOWN, HALF_DOWN -> leap(model, reader, choice, 1);
      case PAGE_UP, HALF_UP -> leap(model, reader, choice, -1);
      case TOP -> shown(model, reader, choice.at(0));
      case END -> shown(model, reader, choice.at(choice.units().size() - 1));
      case FINER -> finer(model, reader, choice);
      case MARK -> mark(model, reader, choice);
      case NOTE -> note(model, reader, choice);
      case COPY -> copy(model, reader, choice);
      default -> Step.of(model);
    };
  }

  /** A click chooses what stands there. */
  static Step click(Model model, Reader reader, Choice choice, int line) {
    for (int i = 0; i < choice.units().size(); i++) {
      if (choice.units().get(i).last() >= line) {
        return shown(model, reader, choice.at(i));
      }
    }
    return Step.of(model);
  }

  private static Step leap(Model model, Reader reader, Choice choice, int pages) {
    int page = Geometry.page(model.size());
    int line = choice.units().get(choice.to()).first() + pages * page;
    return shown(model, reader, choice.at(first(choice.units(), line)));
  }

  /** Sentences instead of paragraphs, or paragraphs again, at the same place. */
  private static Step finer(Model model, Reader reader, Choice choice) {
    List<Line> lines = lines(reader);
    List<Stretch> paragraphs = Stretches.paragraphs(lines);
    List<Stretch> units = choice.finer() ? paragraphs : Stretches.sentences(lines, paragraphs);
    Piece at = choice.pieces().getFirst();
    int index = 0;
    while (index < units.size() - 1 && isBefore(units.get(index), at)) {
      index++;
    }
    return shown(model, reader, new Choice(units, index, index, !choice.finer()));
  }

  private static boolean isBefore(Stretch unit, Piece place) {
    Piece last = unit.pieces().getLast();
    return last.line() < place.line() || (last.line() == place.line() && last.to() <= place.from());
  }

  /** Scrolled so that the end that moves is seen. */
  private static Step shown(Model model, Reader reader, Choice choice) {
    int page = Geometry.page(model.size());
    Stretch unit = choice.units().get(choice.to());
    int top = reader.view().top();
    boolean above = unit.first() < top;
    boolean below = unit.last() >= top + page;
    int to =
        above || unit.last() - unit.first() >= page
            ? unit.first() - 1
            : below ? unit.last() - page + 2 : top;
    Reader there =
        reader
            .in(new Reader.Mode.Choosing(choice))
            .withTop(above || below ? ReaderText.clamp(model, reader, to) : top);
    return Step.of(model.withScreen(there));
  }

  private static Passage passage(Reader reader, Choice choice) {
    List<Line> lines = lines(reader);
    List<Piece> pieces = choice.pieces();
    String quote = Stretches.words(lines, pieces);
    int start = Flow.of(lines).start(pieces.getFirst());
    int block = lines.get(pieces.getFirst().line()).block();
    return new Passage(block, start, quote.length(), quote);
  }

  /** The mark that a choice touches. */
  private static Optional<Beside.Highlight> marked(Reader reader, Choice choice) {
    return reader.beside().highlights().stream()
        .filter(mark -> mark.pieces().stream().anyMatch(piece -> touches(choice, piece)))
        .findFirst();
  }

  private static boolean touches(Choice choice, Piece piece) {
    return choice.pieces().stream()
        .anyMatch(own ->
            own.line() == piece.line() && own.from() < piece.to() && piece.from() < own.to());
  }

  private static Step mark(Model model, Reader reader, Choice choice) {
    Model done = model.withScreen(reader.in(Reader.READING));
    long post = reader.row().id();
    return marked(reader, choice)
        .map(mark ->
            Step.of(
                done.say("The mark is removed. " + undoKey(model) + " takes that back."),
                new Effect.RemoveNote(post, mark.note().id())))
        .orElseGet(() ->
            Step.of(
                done.say("Marked. M lists the marks; " + undoKey(model) + " takes it back."),
                new Effect.Annotate(new Draft(post, 0, passage(reader, choice), ""), "")));
  }

  private static String undoKey(Model model) {
    return model.keys().key(Scope.READER, Action.UNDO);
  }

  private static Step note(Model model, Reader reader, Choice choice) {
    return Step.of(
        model.withScreen(reader.in(Reader.READING)),
        marked(reader, choice)
            .map(mark -> new Effect.Write(Draft.of(mark.note())))
            .orElseGet(() ->
                new Effect.Write(new Draft(reader.row().id(), 0, passage(reader, choice), ""))));
  }

  private static Step copy(Model model, Reader reader, Choice choice) {
    String words = Stretches.words(lines(reader), choice.pieces());
    return Step.of(
        model.withScreen(reader.in(Reader.READING)).say("Copied " + words.length() + " characters"),
        new Effect.Copy(words));
  }
}
