package dev.lectern.ui;

import dev.lectern.article.Block;
import dev.lectern.typeset.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Blocks that keys are for: code, tables, formulas, pictures, details. */
final class FocusUpdate {

  private static final int SHIFT = 8;

  private FocusUpdate() {}

  /** A block that can have the focus, and its lines; the last is included. */
  private record Part(int number, int first, int last, Line.Kind kind) {}

  private static List<Part> parts(Reader reader) {
    List<Line> lines = reader.text().map(Text::lines).orElse(List.of());
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean goesOn = !parts.isEmpty() && parts.getLast().number() == line.part();
      if (line.part() >= 0 && goesOn) {
        Part open = parts.removeLast();
        parts.add(new Part(open.number(), open.first(), i, open.kind()));
      } else if (line.part() >= 0) {
        parts.add(new Part(line.part(), i, i, line.kind()));
      }
    }
    return parts;
  }

  /** The next one or, with -1, the one before; from the screen's edge where none has the focus. */
  static Step step(Model model, Reader reader, int by) {
    List<Part> parts = parts(reader);
    int top = reader.view().top();
    int bottom = top + Geometry.page(model.size());
    Optional<Part> now = focused(parts, reader).filter(part -> isSeen(part, top, bottom));
    Optional<Part> next =
        by > 0
            ? parts.stream()
                .filter(part -> now.map(n -> part.first() > n.first()).orElse(part.last() >= top))
                .findFirst()
            : parts.stream()
                .filter(
                    part -> now.map(n -> part.first() < n.first()).orElse(part.first() < bottom))
                .reduce((first, second) -> second);
    return next.map(part -> Step.of(model.withScreen(shown(model, reader, part))))
        .orElseGet(() -> Step.of(model.say(words(by))));
  }

  private static String words(int by) {
    return by > 0
        ? "No code, table, picture or details below."
        : "No code, table, picture or details above.";
  }

  private static Optional<Part> focused(List<Part> parts, Reader reader) {
    return parts.stream().filter(part -> part.number() == reader.view().focus()).findFirst();
  }

  private static boolean isSeen(Part part, int top, int bottom) {
    return part.last() >= top && part.first() < bottom;
  }

  private static Reader shown(Model model, Reader reader, Part part) {
    Reader focused = reader.withView(reader.view().withFocus(part.number()));
    int page = Geometry.page(model.size());
    int top = reader.view().top();
    boolean whole = part.first() >= top && part.last() < top + page;
    int wanted =
        part.last() < top + page || part.last() - part.first() >= page - 1
            ? part.first() - 1
            : part.last() - page + 2;
    return whole ? focused : focused.withTop(ReaderText.clamp(model, reader, wanted));
  }

  /** The part that has the focus, if it is on the screen. */
  private static Optional<Part> current(Model model, Reader reader) {
    int top = reader.view().top();
    int bottom = top + Geometry.page(model.size());
    return focused(parts(reader), reader).filter(part -> isSeen(part, top, bottom));
  }

  /** The block that has the focus, if it is on the screen. */
  static Optional<Block> block(Model model, Reader reader) {
    return current(model, reader)
        .flatMap(part -> reader.text().flatMap(text -> text.galley().part(part.number())));
  }

  /** Scrolls the block with the focus sideways, or else the first on the screen that is wider. */
  static Step shift(Model model, Reader reader, int direction) {
    int top = reader.view().top();
    int bottom = top + Geometry.page(model.size());
    Optional<Part> wide =
        current(model, reader)
            .filter(part -> hidden(model, reader, part) > 0)
            .or(() ->
                parts(reader).stream()
                    .filter(part -> isSeen(part, top, bottom) && hidden(model, reader, part) > 0)
                    .findFirst());
    if (wide.isEmpty()) {
      return Step.of(model.say("Nothing here is wider than the screen."));
    }
    int part = wide.get().number();
    int shift =
        Math.clamp(
            reader.view().shift(part) + (long) direction * SHIFT,
            0,
            hidden(model, reader, wide.get()));
    Window view = reader.view().withFocus(part).withShift(part, shift);
    return Step.of(model.withScreen(reader.withView(view)));
  }

  /** How many columns of a part are not seen. */
  private static int hidden(Model model, Reader reader, Part part) {
    Text text = reader.text().orElseThrow();
    int reach = Geometry.reach(model.size(), text.columns());
    return text.lines().subList(part.first(), part.last() + 1).stream()
        .filter(Text::scrolls)
        .mapToInt(line -> Math.max(0, line.columns() - reach))
        .max()
        .orElse(0);
  }

  /** What can be taken of a block: code as written, a table by tabs, a picture's address. */
  private static Optional<String> content(Block block) {
    return switch (block) {
      case Block.Code code -> Optional.of(code.text());
      case Block.Formula formula -> Optional.of(formula.tex());
      case Block.Picture picture -> Optional.of(picture.source());
      case Block.Table table ->
          Optional.of(
              dev.lectern.article.PlainText.of(new dev.lectern.article.Document(List.of(table))));
      default -> Optional.empty();
    };
  }

  /** Copies what has the focus, or else the address of the post. */
  static Step copy(Model model, Reader reader) {
    return block(model, reader)
        .flatMap(FocusUpdate::content)
        .map(text ->
            Step.of(
                model.say("Copied " + Numbers.of(text.split("\n", -1).length, "line")),
                new Effect.Copy(text)))
        .orElseGet(() -> Tastes.copy(model, Optional.of(reader.row())));
  }

  /** Opens code in the pager: what has the focus, or else the first on the screen. */
  static Step page(Model model, Reader reader) {
    int top = reader.view().top();
    int bottom = top + Geometry.page(model.size());
    Optional<String> text =
        block(model, reader)
            .flatMap(FocusUpdate::content)
            .or(() ->
                parts(reader).stream()
                    .filter(part -> isSeen(part, top, bottom) && part.kind() != Line.Kind.PICTURE)
                    .flatMap(
                        part -> reader.text().orElseThrow().galley().part(part.number()).stream())
                    .flatMap(block -> content(block).stream())
                    .findFirst());
    return text.map(found -> Step.of(model, new Effect.Page(found)))
        .orElseGet(() -> Step.of(model.say("No code or table on this screen.")));
  }

  /** Numbers the lines of code, or takes the numbers away. */
  static Step numbers(Model model, Reader reader) {
    return reader
        .text()
        .map(text -> {
          var measure = text.measure();
          return Step.of(
              model,
              new Effect.Reset(text.post(), measure.withLineNumbers(!measure.lineNumbers())));
        })
        .orElseGet(() -> Step.of(model));
  }

  /** Enter on what has the focus: details fold, a picture opens. */
  static Optional<Step> enter(Model model, Reader reader) {
    return block(model, reader)
        .flatMap(block ->
            switch (block) {
              case Block.Details details ->
                  Optional.of(FoldUpdate.toggle(model, reader, reader.view().focus()));
              case Block.Picture picture -> Optional.of(ViewerUpdate.open(model, reader, picture));
              default -> Optional.<Step>empty();
            });
  }
}
