package dev.lectern.ui;

import java.util.Optional;

/** Turns keys into actions, and actions into what the screen on top does with them. */
final class Keys {

  private Keys() {}

  static Step press(Model model, Key key) {
    Screen screen = model.screen();
    Optional<Action> action = model.keys().action(screen.scope(), key);
    if (!model.size().isEnough()) {
      return action.filter(Keys::always).map(a -> act(model, a)).orElseGet(() -> Step.of(model));
    }
    if (screen.isTyping() && action.filter(a -> always(a) || saves(a, key)).isEmpty()) {
      return type(model, key);
    }
    return action.map(found -> act(model, found)).orElseGet(() -> Step.of(model));
  }

  /** Whether an action is meant even while text is entered. */
  private static boolean always(Action action) {
    return action == Action.INTERRUPT || action == Action.SUSPEND || action == Action.REDRAW;
  }

  /** A filter or a search is saved while it is typed, by a key that is no text. */
  private static boolean saves(Action action, Key key) {
    return action == Action.SAVE_VIEW && !key.isText();
  }

  private static Step type(Model model, Key key) {
    return switch (model.screen()) {
      case ListScreen list -> FilterUpdate.type(model, list, key);
      case SearchScreen search -> SearchUpdate.type(model, search, key);
      case Reader reader -> FindUpdate.type(model, reader, key);
      case Picker picker -> PickerUpdate.type(model, picker, key);
      case Adding adding -> AddingUpdate.type(model, adding, key);
      case Naming naming -> NamingUpdate.type(model, naming, key);
      case Popup popup -> Step.of(model);
      case Viewer viewer -> Step.of(model);
      case Welcome welcome -> Step.of(model);
    };
  }

  /** Pasted text goes where text is entered, and nowhere else. */
  static Step paste(Model model, String text) {
    return switch (model.screen()) {
      case ListScreen list when list.isTyping() ->
          FilterUpdate.edit(model, list, FilterUpdate.line(list).insert(text));
      case SearchScreen search when search.typing() ->
          SearchUpdate.edit(model, search, search.line().insert(text));
      case Reader reader when reader.finding().isPresent() -> FindUpdate.paste(model, reader, text);
      case Picker picker when picker.typing() ->
          Step.of(model.withScreen(picker.withFilter(picker.filter().insert(text))));
      case Adding adding when adding.isTyping() ->
          Step.of(model.withScreen(adding.withLine(adding.line().insert(text.strip()))));
      case Naming naming ->
          Step.of(model.withScreen(naming.withLine(naming.line().insert(text.strip()))));
      default -> Step.of(model.say("Pasted text is taken where text is asked for: / s : or a."));
    };
  }

  /** Does an action on the screen on top. */
  static Step act(Model model, Action action) {
    return switch (action) {
      case INTERRUPT -> leave(model, 130);
      case QUIT -> leave(model, 0);
      case SUSPEND -> Step.of(model, new Effect.Suspend());
      case REDRAW -> Step.of(model, new Effect.Redraw());
      case HELP -> Menus.help(model);
      case PALETTE -> Menus.commands(model);
      case THEME -> Tastes.nextTheme(model);
      case MOUSE -> Tastes.toggleMouse(model);
      case SEARCH -> search(model);
      default -> onScreen(model, action);
    };
  }

  private static Step onScreen(Model model, Action action) {
    return switch (model.screen()) {
      case ListScreen list when list.pane().focused() -> PaneUpdate.act(model, list, action);
      case ListScreen list -> ListUpdate.act(model, list, action);
      case SearchScreen search -> SearchUpdate.act(model, search, action);
      case Reader reader -> ReaderUpdate.act(model, reader, action);
      case Picker picker -> PickerUpdate.act(model, picker, action);
      case Adding adding -> AddingUpdate.act(model, adding, action);
      case Naming naming -> Step.of(model);
      case Popup popup -> PopupUpdate.act(model, popup, action);
      case Viewer viewer -> ViewerUpdate.act(model, viewer, action);
      case Welcome welcome -> WelcomeUpdate.act(model, welcome, action);
    };
  }

  private static Step search(Model model) {
    return model.screen() instanceof SearchScreen search
        ? Step.of(model.withScreen(search.withTyping(true)))
        : Step.of(model.withScreen(SearchScreen.over(model.screen())));
  }

  /** Leaves, with the places of open posts kept. */
  static Step leave(Model model, int code) {
    return ReaderText.keepPlace(model).and(new Effect.Quit(code));
  }
}
