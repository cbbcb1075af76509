package dev.lectern.ui;

import dev.lectern.store.Library.PostRow;
import java.util.Optional;

/** How the screen looks and what is handed to the desktop: themes, mouse, browser, clipboard. */
final class Tastes {

  static final String THEME = "theme";
  static final String CARDS = "cards";
  static final String MEASURE = "measure";
  static final String ORDERS = "orders";

  private Tastes() {}

  static Step nextTheme(Model model) {
    int next = Prefs.THEMES.indexOf(model.prefs().theme()) + 1;
    return theme(model, Prefs.THEMES.get(next % Prefs.THEMES.size()));
  }

  static Step theme(Model model, String name) {
    Model changed = model.withPrefs(model.prefs().withTheme(name)).say("Theme: " + name);
    return ReaderText.remeasure(changed).and(new Effect.Remember(THEME, name));
  }

  static Step toggleMouse(Model model) {
    boolean on = !model.prefs().mouse();
    String words = on ? "The mouse is on." : "The mouse is off: the terminal selects text with it.";
    return Step.of(
        model.withPrefs(model.prefs().withMouse(on)).say(words), new Effect.TakeMouse(on));
  }

  static Step toggleCards(Model model) {
    boolean cards = !model.prefs().cards();
    Model changed = model.withPrefs(model.prefs().withCards(cards));
    Model fitted =
        changed.withScreen(
            Below.mapList(
                changed.screen(),
                list -> list.withScroll(Windows.fit(changed, list, list.scroll()))));
    return Step.of(fitted, new Effect.Remember(CARDS, Boolean.toString(cards)));
  }

  static Step measure(Model model, int by) {
    int measure = Geometry.measure(model.size(), model.prefs()).columns() + by;
    Model changed = model.withPrefs(model.prefs().withMeasure(measure));
    int seen = Geometry.measure(changed.size(), changed.prefs()).columns();
    return ReaderText.remeasure(changed.say("Column: " + seen))
        .and(new Effect.Remember(MEASURE, Integer.toString(changed.prefs().measure())));
  }

  static Step browse(Model model, Optional<PostRow> row) {
    return row.map(post -> Step.of(model.say(""), new Effect.Browse(post.address())))
        .orElseGet(() -> Step.of(model));
  }

  static Step copy(Model model, Optional<PostRow> row) {
    return row.map(
            post -> Step.of(model.say("Copied " + post.address()), new Effect.Copy(post.address())))
        .orElseGet(() -> Step.of(model));
  }
}
