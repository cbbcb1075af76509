package dev.lectern.ui;

import dev.lectern.typeset.Line;
import dev.lectern.typeset.TextWidth;
import java.util.List;

/** Finding words in an open post: hits are marked and jumped to while typing. */
final class FindUpdate {

  /** The columns that are shown behind a hit in a line that scrolls sideways. */
  private static final int CONTEXT = 8;

  private FindUpdate() {}

  static Step begin(Model model, Reader reader) {
    Reader.Mode begun = new Reader.Mode.Finding(LineEditor.EMPTY, reader.view().top());
    return Step.of(model.withScreen(reader.in(begun)));
  }

  static Step type(Model model, Reader reader, Key key) {
    return reader.mode() instanceof Reader.Mode.Finding finding
        ? type(model, reader, finding, key)
        : LabelUpdate.type(model, reader, key);
  }

  private static Step type(Model model, Reader reader, Reader.Mode.Finding finding, Key key) {
    return switch (key.name()) {
      case "Esc" -> giveUp(model, reader, finding);
      case "Enter" -> accept(model, reader);
      case "Down", "Ctrl-n" -> step(model, reader, 1);
      case "Up", "Ctrl-p" -> step(model, reader, -1);
      case "Backspace" ->
          finding.line().text().isEmpty()
              ? giveUp(model, reader, finding)
              : edit(model, reader, finding, finding.line().press(key));
      default -> edit(model, reader, finding, finding.line().press(key));
    };
  }

  static Step paste(Model model, Reader reader, String text) {
    return reader.mode() instanceof Reader.Mode.Finding finding
        ? edit(model, reader, finding, finding.line().insert(text))
        : Step.of(model);
  }

  private static Step giveUp(Model model, Reader reader, Reader.Mode.Finding finding) {
    return Step.of(
        model.withScreen(
            reader
                .in(Reader.READING)
                .withFind(Find.NONE)
                .withTop(ReaderText.clamp(model, reader, finding.origin()))));
  }

  private static Step accept(Model model, Reader reader) {
    Reader found = reader.in(Reader.READING);
    boolean nothing = !reader.find().words().isEmpty() && reader.find().hits().isEmpty();
    return Step.of(nothing ? model.withScreen(found).say("Not found.") : model.withScreen(found));
  }

  private static Step edit(
      Model model, Reader reader, Reader.Mode.Finding finding, LineEditor line) {
    List<Line> lines = reader.text().map(Text::lines).orElse(List.of());
    Find find = Find.in(lines, Words.find(line.text())).nearest(finding.origin());
    Reader edited =
        reader
            .in(new Reader.Mode.Finding(line, finding.origin()))
            .withFind(find)
            .withTop(finding.origin());
    return Step.of(model.withScreen(shown(model, edited)));
  }

  /** Scrolled so that the current hit is seen. */
  private static Reader shown(Model model, Reader reader) {
    int line = reader.find().line();
    int page = Geometry.page(model.size());
    boolean seen = line >= reader.view().top() && line < reader.view().top() + page;
    int top = line < 0 || seen ? reader.view().top() : line - page / 3;
    Reader there = reader.withTop(ReaderText.clamp(model, reader, top));
    return line < 0 ? there : there.withView(aside(model, there));
  }

  /** Code or a table is scrolled sideways too, where the current hit is in what is not seen. */
  private static Window aside(Model model, Reader reader) {
    Window view = reader.view();
    Text text = reader.text().orElseThrow();
    Piece hit = reader.find().hits().get(reader.find().current()).getFirst();
    Line line = text.lines().get(hit.line());
    int from = TextWidth.columns(line.text().substring(0, hit.from()));
    int to = TextWidth.columns(line.text().substring(0, hit.to()));
    int reach = Geometry.reach(model.size(), text.columns());
    int shift = view.shift(line.part());
    boolean seen = to <= reach + shift && (from >= line.fixed() + shift || to <= line.fixed());
    if (seen || !Text.scrolls(line)) {
      return view;
    }
    int wanted = Math.min(to + CONTEXT, line.columns()) - reach;
    return view.withShift(line.part(), Math.clamp(wanted, 0, Math.max(0, from - line.fixed())));
  }

  static Step step(Model model, Reader reader, int by) {
    if (reader.find().words().isEmpty()) {
      return Step.of(model.say("Nothing to find yet: / asks for words."));
    }
    if (reader.find().hits().isEmpty()) {
      return Step.of(model.say("Not found."));
    }
    Find moved = reader.find().step(by);
    boolean wrapped =
        by > 0
            ? moved.current() <= reader.find().current()
            : moved.current() >= reader.find().current();
    Reader there = shown(model, reader.withFind(moved));
    String count = (moved.current() + 1) + " of " + Numbers.of(moved.hits().size(), "hit");
    return ReaderText.keepPlace(
        model.withScreen(there).say(count + (wrapped ? ", from the other end" : "")));
  }
}
