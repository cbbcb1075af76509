package dev.lectern.ui;

import java.util.ArrayList;
import java.util.List;

/** The state after a message, and what is to be done. */
public record Step(Model model, List<Effect> effects) {

  public Step {
    effects = List.copyOf(effects);
  }

  static Step of(Model model, Effect... effects) {
    return new Step(model, List.of(effects));
  }

  /** The same with more to do. */
  Step and(Effect... more) {
    return and(List.of(more));
  }

  Step and(List<Effect> more) {
    List<Effect> all = new ArrayList<>(effects);
    all.addAll(more);
    return new Step(model, all);
  }
}
