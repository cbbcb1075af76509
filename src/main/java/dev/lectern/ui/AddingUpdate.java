package dev.lectern.ui;

import java.util.List;

/** The prompt for a blog's address. */
final class AddingUpdate {

  private AddingUpdate() {}

  static Step type(Model model, Adding adding, Key key) {
    return switch (key.name()) {
      case "Esc" -> Step.of(model.withScreen(adding.back()));
      case "Enter" -> begin(model, adding);
      default -> Step.of(model.withScreen(adding.withLine(adding.line().press(key))));
    };
  }

  static Step begin(Model model, Adding adding) {
    String address = adding.line().text().strip();
    if (address.isEmpty()) {
      return Step.of(model);
    }
    if (model.syncing().running()) {
      return Step.of(model.say("A sync is running; wait for it or stop it with Ctrl-x."));
    }
    Adding looking = new Adding(adding.back(), adding.line(), List.of(), Adding.State.LOOKING);
    Syncing begun = Syncing.begun(address, "Looking for posts");
    return Step.of(model.withScreen(looking).withSyncing(begun), new Effect.Add(address));
  }

  /** While it looks: the search goes on in the background when one goes back. */
  static Step act(Model model, Adding adding, Action action) {
    return switch (action) {
      case BACK, CANCEL -> Step.of(model.withScreen(adding.back()));
      case OPEN -> Step.of(model.withScreen(adding.back()));
      case STOP -> SyncUpdate.stop(model);
      default -> Step.of(model);
    };
  }
}
