package dev.lectern.ui;

import dev.lectern.article.Block;
import dev.lectern.typeset.Line;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Details that are unfolded and folded. */
final class FoldUpdate {

  private FoldUpdate() {}

  /** Unfolds what is folded on the screen; folds it again where nothing is. */
  static Step screen(Model model, Reader reader) {
    if (reader.text().isEmpty()) {
      return Step.of(model);
    }
    Text text = reader.text().get();
    int top = Math.min(reader.view().top(), text.lines().size());
    int bottom = Math.min(text.lines().size(), top + Geometry.page(model.size()));
    List<Integer> seen =
        text.lines().subList(top, bottom).stream()
            .filter(line -> line.kind() == Line.Kind.FOLD)
            .map(Line::part)
            .distinct()
            .toList();
    if (seen.isEmpty()) {
      return Step.of(model.say("Nothing is folded on this screen."));
    }
    List<Integer> folded = seen.stream().filter(part -> !isOpen(text, part)).toList();
    return turn(model, text, folded.isEmpty() ? seen : folded);
  }

  /** Unfolds one, or folds it. */
  static Step toggle(Model model, Reader reader, int part) {
    return turn(model, reader.text().orElseThrow(), List.of(part));
  }

  private static boolean isOpen(Text text, int part) {
    boolean begun =
        text.galley()
            .part(part)
            .filter(block -> block instanceof Block.Details details && details.open())
            .isPresent();
    return begun != text.measure().turned().contains(part);
  }

  private static Step turn(Model model, Text text, List<Integer> parts) {
    Set<Integer> turned = new HashSet<>(text.measure().turned());
    parts.stream().filter(part -> !turned.remove(part)).toList().forEach(turned::add);
    return Step.of(model, new Effect.Reset(text.post(), text.measure().withTurned(turned)));
  }
}
