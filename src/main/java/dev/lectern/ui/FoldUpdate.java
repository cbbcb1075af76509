package dev.lectern.ui;

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
    Set<Integer> unfolded = new HashSet<>(text.measure().unfolded());
    if (!unfolded.addAll(seen)) {
      seen.forEach(unfolded::remove);
    }
    return set(model, text, unfolded);
  }

  /** Unfolds one, or folds it. */
  static Step toggle(Model model, Reader reader, int part) {
    Text text = reader.text().orElseThrow();
    Set<Integer> unfolded = new HashSet<>(text.measure().unfolded());
    if (!unfolded.remove(part)) {
      unfolded.add(part);
    }
    return set(model, text, unfolded);
  }

  private static Step set(Model model, Text text, Set<Integer> unfolded) {
    return Step.of(model, new Effect.Reset(text.post(), text.measure().withUnfolded(unfolded)));
  }
}
