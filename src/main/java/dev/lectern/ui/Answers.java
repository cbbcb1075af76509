package dev.lectern.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What answers of the library change. An answer whose question has moved on changes nothing. */
final class Answers {

  private Answers() {}

  static Step opened(Model model, Msg.Opened opened) {
    Map<String, String> remembered = opened.remembered();
    Shelf shelf = model.shelf().opened(Orders.readAll(remembered.getOrDefault(Tastes.ORDERS, "")));
    Model open = model.withShelf(shelf).withPrefs(prefs(model.prefs(), remembered));
    Screen sorted =
        Below.mapList(
            open.screen(),
            list ->
                list.withQuestion(list.question().withOrder(shelf.order(list.question().part()))));
    return Step.of(open.withScreen(sorted), new Effect.Count());
  }

  private static Prefs prefs(Prefs prefs, Map<String, String> remembered) {
    String theme = remembered.getOrDefault(Tastes.THEME, prefs.theme());
    boolean cards = Boolean.parseBoolean(remembered.getOrDefault(Tastes.CARDS, "" + prefs.cards()));
    return prefs
        .withTheme(Prefs.THEMES.contains(theme) ? theme : prefs.theme())
        .withCards(cards)
        .withMeasure(number(remembered.get(Tastes.MEASURE), prefs.measure()));
  }

  private static int number(@org.jspecify.annotations.Nullable String text, int otherwise) {
    return text != null && text.matches("\\d{1,4}") ? Integer.parseInt(text) : otherwise;
  }

  static Step counted(Model model, Msg.Counted counted) {
    Shelf shelf = model.shelf().counted(counted.counts(), counted.blogs());
    Model known = model.withShelf(shelf);
    boolean empty = shelf.blogs().isEmpty() && shelf.counts().all() == 0;
    if (empty && known.screen() instanceof ListScreen list) {
      return Step.of(known.withScreen(new Welcome(list, 0)));
    }
    if (!empty && known.screen() instanceof Welcome welcome) {
      return Step.of(known.withScreen(welcome.below()));
    }
    return model.shelf().counts().all() == 0 && !empty
        ? Step.of(known, new Effect.WarmUp(Geometry.measure(model.size(), model.prefs())))
        : Step.of(known);
  }

  static Step loaded(Model model, Msg.Loaded loaded) {
    Screen changed =
        Below.mapList(
            model.screen(),
            list ->
                list.question().equals(loaded.question().question())
                    ? shown(model, list, loaded)
                    : list);
    return Step.of(model.withScreen(changed));
  }

  private static ListScreen shown(Model model, ListScreen list, Msg.Loaded loaded) {
    ListScreen filled = list.withRows(loaded.rows()).withStale(false);
    long anchor = loaded.question().anchor();
    long at = anchor == 0 ? -1 : loaded.rows().indexOf(anchor);
    boolean unmoved = list.current().filter(row -> row.id() == anchor).isPresent();
    Scroll scroll = list.scroll();
    Scroll kept =
        at < 0 || !unmoved
            ? scroll
            : new Scroll(at, Math.max(0, at - (scroll.cursor() - scroll.top())));
    return filled.withScroll(Windows.fit(model, filled, kept));
  }

  static Step searched(Model model, Msg.Searched searched) {
    if (!(model.screen() instanceof SearchScreen search)
        || !search.line().text().equals(searched.question().query())) {
      return Step.of(model);
    }
    SearchScreen shown = search.withFound(searched.question().query(), searched.found());
    Scroll scroll =
        shown
            .scroll()
            .to(shown.scroll().cursor(), searched.found().count(), Geometry.hits(model.size()));
    return Step.of(model.withScreen(shown.withScroll(scroll)));
  }

  /** Marks changed in the library: the numbers are counted again, after an undo the rows too. */
  static Step marked(Model model, String sentence) {
    if (sentence.isEmpty()) {
      return Step.of(model, new Effect.Count());
    }
    ListScreen list = Below.list(model.screen());
    List<Effect> notes =
        Below.readers(model.screen()).stream()
            .<Effect>map(reader -> new Effect.ReadNotes(reader.row().id()))
            .toList();
    return Step.of(model.say(sentence), Windows.reload(model, list), new Effect.Count()).and(notes);
  }

  static Step followed(Model model, Msg.Followed followed) {
    Optional<Step> inside =
        followed
            .row()
            .map(row -> ReaderUpdate.open(model, model.screen(), row, Reader.Entry.WHERE_LEFT));
    return inside.orElseGet(() -> Step.of(model, new Effect.Browse(followed.target())));
  }
}
