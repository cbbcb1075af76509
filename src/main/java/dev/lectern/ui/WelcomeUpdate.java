package dev.lectern.ui;

/** What actions do on the screen of an empty library. */
final class WelcomeUpdate {

  private WelcomeUpdate() {}

  static Step act(Model model, Welcome welcome, Action action) {
    return switch (action) {
      case DOWN, PAGE_DOWN, HALF_DOWN ->
          Step.of(model.withScreen(welcome.withCursor(welcome.cursor() + 1)));
      case UP, PAGE_UP, HALF_UP ->
          Step.of(model.withScreen(welcome.withCursor(welcome.cursor() - 1)));
      case TOP -> Step.of(model.withScreen(welcome.withCursor(0)));
      case END -> Step.of(model.withScreen(welcome.withCursor(Integer.MAX_VALUE)));
      case OPEN -> choose(model, welcome);
      case ADD -> Step.of(model.withScreen(Adding.over(welcome)));
      case BACK -> Keys.leave(model, 0);
      default -> Step.of(model);
    };
  }

  private static Step choose(Model model, Welcome welcome) {
    return switch (welcome.way()) {
      case ADDRESS -> Step.of(model.withScreen(Adding.over(welcome)));
      case SUGGESTION ->
          AddingUpdate.begin(
              model, Adding.over(welcome).withLine(LineEditor.of(model.suggestion())));
      case DEMO -> Step.of(model.say("Fetching the demo …"), new Effect.ShowDemo());
    };
  }
}
