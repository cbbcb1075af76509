package dev.lectern.ui;

import dev.lectern.query.Query;
import dev.lectern.query.QueryParser;
import dev.lectern.query.QueryWriter;
import dev.lectern.store.SavedViews.View;

/** Saves views under names, gives them others, and removes them. */
final class NamingUpdate {

  private NamingUpdate() {}

  /** Asks under which name to save what a list shows. */
  static Step save(Model model, ListScreen list) {
    Query shown = list.question().query();
    if (shown instanceof Query.All) {
      return Step.of(model.say("This is every post. Narrow the list first, then save it."));
    }
    String query = QueryWriter.write(shown);
    String typed = list.question().filter().strip();
    return ask(model, new Naming.Wish.Save(query, false), typed.isEmpty() ? query : typed);
  }

  /** Asks under which name to save a search. */
  static Step save(Model model, SearchScreen search) {
    String typed = search.line().text().strip();
    String query = QueryWriter.write(QueryParser.typing(typed));
    return query.isEmpty()
        ? Step.of(model.say("Type what to search for first, then save it."))
        : ask(model, new Naming.Wish.Save(query, true), typed);
  }

  private static Step ask(Model model, Naming.Wish wish, String name) {
    return Step.of(model.withScreen(Naming.over(model.screen(), wish, name)));
  }

  static Step rename(Model model, Part part) {
    return part.isSaved() ? ask(model, new Naming.Wish.Rename(part), part.name()) : refuse(model);
  }

  static Step remove(Model model, Part part) {
    return part.isSaved()
        ? Step.of(
            model.say("The view “" + part.name() + "” is removed. u takes it back."),
            new Effect.RemoveView(part.name()))
        : refuse(model);
  }

  private static Step refuse(Model model) {
    return Step.of(model.say("This is no saved view. b shows them: choose one there."));
  }

  static Step type(Model model, Naming naming, Key key) {
    return switch (key.name()) {
      case "Esc" -> Step.of(model.withScreen(naming.back()));
      case "Enter" -> accept(model, naming);
      default -> Step.of(model.withScreen(naming.withLine(naming.line().press(key))));
    };
  }

  private static Step accept(Model model, Naming naming) {
    String name = naming.line().text().strip();
    if (name.isEmpty()) {
      return Step.of(model);
    }
    boolean taken = isOther(naming.wish(), name) && model.shelf().view(name).isPresent();
    if (taken && !naming.taken().equals(name)) {
      return Step.of(model.withScreen(naming.withTaken(name)));
    }
    Model below = model.withScreen(naming.back());
    return switch (naming.wish()) {
      case Naming.Wish.Save save -> saved(below, new View(name, save.query(), save.texts()));
      case Naming.Wish.Rename rename -> renamed(below, rename.part(), name);
    };
  }

  private static boolean isOther(Naming.Wish wish, String name) {
    return !(wish instanceof Naming.Wish.Rename rename && rename.part().name().equals(name));
  }

  private static Step saved(Model model, View view) {
    return Step.of(
        model.say("Saved as the view “" + view.name() + "”. u takes it back."),
        new Effect.SaveView(view));
  }

  /** The order chosen for the view stays with it. */
  private static Step renamed(Model model, Part part, String name) {
    if (part.name().equals(name)) {
      return Step.of(model);
    }
    Part other = part.withName(name);
    Shelf shelf = model.shelf().withOrder(other, model.shelf().order(part));
    Screen screen =
        Below.mapList(
            model.screen(),
            list -> list.question().part().equals(part) ? retitled(list, other) : list);
    return Step.of(
        model
            .withShelf(shelf)
            .withScreen(screen)
            .say("“" + part.name() + "” is now called “" + name + "”. u takes it back."),
        new Effect.RenameView(part.name(), name),
        new Effect.Remember(Tastes.ORDERS, Orders.writeAll(shelf.orders())));
  }

  private static ListScreen retitled(ListScreen list, Part part) {
    Question before = list.question();
    return list.withQuestion(new Question(part, before.filter(), before.order()));
  }
}
