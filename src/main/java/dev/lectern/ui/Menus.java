package dev.lectern.ui;

import dev.lectern.store.Library.Blog;
import dev.lectern.store.Library.PostRow;
import dev.lectern.store.Order;
import dev.lectern.typeset.TextWidth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Makes the menus. */
final class Menus {

  private Menus() {}

  /** The lines of a menu's items. */
  static int room(Model model, Picker picker) {
    boolean prompt = picker.typing() || !picker.filter().text().isEmpty();
    return Math.max(1, Geometry.boxLines(model.size()) - (prompt ? 1 : 0));
  }

  static Step show(Model model, Picker.Kind kind, List<Picker.Item> items, int cursor) {
    Picker picker = Picker.over(model.screen(), kind, items, cursor);
    Scroll scroll = Scroll.START.to(cursor, items.size(), room(model, picker));
    return Step.of(model.withScreen(picker.withScroll(scroll)));
  }

  static Step sort(Model model, ListScreen list) {
    List<Orders.Named> orders = new ArrayList<>(Orders.MENU);
    if (list.question().hasWords()) {
      orders.addAll(Orders.BY_WORDS);
    }
    List<Picker.Item> items = new ArrayList<>();
    int cursor = 0;
    for (Orders.Named named : orders) {
      boolean now = named.order().equals(list.question().seenOrder());
      cursor = now ? items.size() : cursor;
      items.add(
          new Picker.Item(named.words(), now ? "now" : "", new Picker.Choice.Sort(named.order())));
    }
    return show(model, Picker.Kind.SORT, items, cursor);
  }

  static Step sorted(Model model, Order order) {
    ListScreen list = Below.list(model.screen());
    Shelf shelf = model.shelf().withOrder(list.question().part(), order);
    ListScreen sorted = sorted(list, list.question().part(), order);
    return Step.of(
        model.withShelf(shelf).withScreen(sorted),
        new Effect.Remember(Tastes.ORDERS, Orders.writeAll(shelf.orders())));
  }

  /** The list of the same part from before it was narrowed is sorted with it. */
  private static ListScreen sorted(ListScreen list, Part part, Order order) {
    if (!list.question().part().equals(part)) {
      return list;
    }
    return list.withQuestion(list.question().withOrder(order))
        .withScroll(Scroll.START)
        .withRows(Rows.UNKNOWN)
        .withBefore(list.before().map(before -> sorted(before, part, order)));
  }

  static Step outline(Model model, Reader reader) {
    List<Text.Title> titles = reader.text().map(Text::titles).orElse(List.of());
    if (titles.isEmpty()) {
      return Step.of(model.say("This post has no headings."));
    }
    int top = titles.stream().mapToInt(Text.Title::level).min().orElse(1);
    List<Picker.Item> items = new ArrayList<>();
    int cursor = 0;
    for (Text.Title title : titles) {
      cursor = title.line() <= reader.view().top() + 1 ? items.size() : cursor;
      String indent = "  ".repeat(title.level() - top);
      String percent = 100 * title.line() / Math.max(1, reader.length()) + " %";
      items.add(
          new Picker.Item(indent + title.words(), percent, new Picker.Choice.Line(title.line())));
    }
    return show(model, Picker.Kind.OUTLINE, items, cursor);
  }

  private static String leadsTo(Text.Link link) {
    return NoteUpdate.isNote(link.target()) ? "a note" : link.target();
  }

  static Step links(Model model, Reader reader) {
    List<Picker.Item> items =
        reader.text().map(Text::links).orElse(List.of()).stream()
            .map(link ->
                new Picker.Item(
                    link.words(), leadsTo(link), new Picker.Choice.Follow(link.target())))
            .distinct()
            .toList();
    return items.isEmpty()
        ? Step.of(model.say("This post has no links."))
        : show(model, Picker.Kind.LINKS, items, 0);
  }

  static Step related(Model model, List<PostRow> rows) {
    List<Picker.Item> items = rows.stream().map(Menus::post).toList();
    return items.isEmpty()
        ? Step.of(model.say("No related posts in the library."))
        : show(model, Picker.Kind.RELATED, items, 0);
  }

  private static Picker.Item post(PostRow row) {
    return new Picker.Item(row.headline().title(), row.blogName(), new Picker.Choice.Open(row));
  }

  /** Blogs that could not be synchronised, then posts that could not be had, with reasons. */
  static Step problems(Model model, List<PostRow> failures) {
    List<Picker.Item> items = new ArrayList<>();
    for (Blog blog : model.shelf().blogs()) {
      if (!blog.ledger().problem().isBlank()) {
        items.add(
            new Picker.Item(
                blog.name(), blog.ledger().problem(), new Picker.Choice.Sync(List.of(blog.id()))));
      }
    }
    for (PostRow row : failures) {
      items.add(
          new Picker.Item(row.headline().title(), row.problem(), new Picker.Choice.Open(row)));
    }
    if (items.isEmpty()) {
      return Step.of(model.say("No problems: everything found could be fetched."));
    }
    items.add(0, new Picker.Item("Try again", "all of them", new Picker.Choice.Sync(List.of())));
    model.shelf().blogs().forEach(blog -> items.add(ledger(blog)));
    return show(model, Picker.Kind.PROBLEMS, items, 0);
  }

  private static Picker.Item ledger(Blog blog) {
    String numbers =
        "%d found · %d held · %d failed · %d skipped"
            .formatted(
                blog.ledger().discovered(),
                blog.ledger().held(),
                blog.ledger().failed(),
                blog.ledger().skipped());
    return new Picker.Item(blog.name(), numbers, new Picker.Choice.Sync(List.of(blog.id())));
  }

  /** The keys of the screen on top; choosing one does what it says. */
  static Step help(Model model) {
    Scope scope = model.screen().scope();
    List<Picker.Item> items = new ArrayList<>();
    for (Action action : Action.values()) {
      if (action.scopes().contains(scope)) {
        String keys = String.join(" ", model.keys().keys(scope, action));
        items.add(new Picker.Item(keys, action.sentence(), new Picker.Choice.Do(action)));
      }
    }
    return show(model, Picker.Kind.HELP, items, 0);
  }

  static Step commands(Model model) {
    Scope scope = model.screen().scope();
    int names = Arrays.stream(Action.values()).mapToInt(a -> a.id().length()).max().orElse(0);
    List<Picker.Item> items = new ArrayList<>();
    for (Action action : Action.values()) {
      if (action.scopes().contains(scope) && !movements().contains(action)) {
        items.add(
            new Picker.Item(
                TextWidth.pad(action.id(), names + 2) + action.sentence(),
                model.keys().key(scope, action),
                new Picker.Choice.Do(action)));
      }
    }
    for (String theme : Prefs.THEMES) {
      items.add(new Picker.Item("theme " + theme, "", new Picker.Choice.Theme(theme)));
    }
    for (PaneItem item : PaneItem.all(model.shelf())) {
      item.part()
          .ifPresent(part ->
              items.add(
                  new Picker.Item(
                      "go " + part.title(),
                      Numbers.words(item.number()),
                      new Picker.Choice.Show(part))));
    }
    return show(model, Picker.Kind.COMMANDS, items, 0);
  }

  private static Set<Action> movements() {
    return EnumSet.of(
        Action.DOWN,
        Action.UP,
        Action.PAGE_DOWN,
        Action.PAGE_UP,
        Action.HALF_DOWN,
        Action.HALF_UP,
        Action.OPEN,
        Action.CANCEL,
        Action.PALETTE,
        Action.INTERRUPT);
  }
}
