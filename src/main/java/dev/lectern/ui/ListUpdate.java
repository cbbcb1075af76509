package dev.lectern.ui;

import dev.lectern.store.Library.Blog;
import dev.lectern.store.Library.Mark;
import dev.lectern.store.Library.PostRow;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What actions do in the library's list. */
final class ListUpdate {

  private ListUpdate() {}

  static Step act(Model model, ListScreen list, Action action) {
    return switch (action) {
      case OPEN -> open(model, list);
      case BACK -> back(model, list, true);
      case CANCEL -> back(model, list, false);
      case FILTER -> FilterUpdate.begin(model, list);
      case SORT -> Menus.sort(model, list);
      case PANE -> PaneUpdate.toggle(model, list);
      case SAVE_VIEW -> NamingUpdate.save(model, list);
      case RENAME_VIEW -> NamingUpdate.rename(model, list.question().part());
      case REMOVE_VIEW -> NamingUpdate.remove(model, list.question().part());
      case CARDS -> Tastes.toggleCards(model);
      case SELECT -> select(model, list);
      case RANGE -> range(model, list);
      case SELECT_ALL -> selectAll(model, list);
      case STAR -> mark(model, list, Marks.toggledStar(list.chosen()));
      case TOGGLE_READ -> mark(model, list, Marks.toggledRead(list.chosen()));
      case READ_ALL -> readAll(model, list);
      case UNDO -> Step.of(model, new Effect.Undo());
      case NEXT_UNREAD -> unread(model, list, 1);
      case PREVIOUS_UNREAD -> unread(model, list, -1);
      case BROWSE -> Tastes.browse(model, list.current());
      case COPY -> Tastes.copy(model, list.current());
      case ADD -> Step.of(model.withScreen(Adding.over(list)));
      case SYNC -> sync(model, list);
      case SYNC_ALL -> SyncUpdate.begin(model, List.of(), false);
      case STOP -> SyncUpdate.stop(model);
      case MARKS -> Step.of(model, new Effect.ListNotes());
      case CHANGES ->
          list.current()
              .map(row -> ReaderUpdate.compare(model, row))
              .orElseGet(() -> Step.of(model));
      case PROBLEMS -> Step.of(model, new Effect.ListFailures());
      default -> move(model, list, action);
    };
  }

  private static Step move(Model model, ListScreen list, Action action) {
    Scroll moved = list.scroll().move(action, list.rows().count(), Geometry.entries(model));
    return Step.of(model.withScreen(list.withScroll(moved)));
  }

  static Step open(Model model, ListScreen list) {
    return list.current()
        .map(row -> ReaderUpdate.open(model, list, row, Reader.Entry.WHERE_LEFT))
        .orElseGet(() -> Step.of(model));
  }

  private static Step back(Model model, ListScreen list, boolean mayQuit) {
    if (!list.selection().isEmpty()) {
      return Step.of(model.withScreen(list.withSelection(ListScreen.Selection.NONE)));
    }
    if (list.before().isPresent()) {
      return Step.of(model.withScreen(FilterUpdate.giveUp(list)));
    }
    if (list.pane().open()) {
      return Step.of(model.withScreen(list.withPane(ListScreen.Pane.CLOSED)));
    }
    return mayQuit ? Keys.leave(model, 0) : Step.of(model.say("Q quits."));
  }

  private static Step select(Model model, ListScreen list) {
    if (list.selection().anchor() >= 0) {
      return closeRange(model, list);
    }
    return list.current()
        .map(row -> list.withSelection(toggled(list.selection(), row.id())))
        .map(selected -> move(model, selected, Action.DOWN))
        .orElseGet(() -> Step.of(model));
  }

  private static ListScreen.Selection toggled(ListScreen.Selection selection, long post) {
    Set<Long> posts = new HashSet<>(selection.posts());
    if (!posts.remove(post)) {
      posts.add(post);
    }
    return new ListScreen.Selection(posts, -1);
  }

  private static Step range(Model model, ListScreen list) {
    if (list.selection().anchor() >= 0) {
      return closeRange(model, list);
    }
    ListScreen.Selection begun =
        new ListScreen.Selection(list.selection().posts(), list.scroll().cursor());
    return Step.of(model.withScreen(list.withSelection(begun)));
  }

  private static Step closeRange(Model model, ListScreen list) {
    Set<Long> posts = Set.copyOf(list.chosenIds());
    return Step.of(model.withScreen(list.withSelection(new ListScreen.Selection(posts, -1))));
  }

  private static Step selectAll(Model model, ListScreen list) {
    if (!list.selection().isEmpty()) {
      return Step.of(model.withScreen(list.withSelection(ListScreen.Selection.NONE)));
    }
    Set<Long> posts =
        Set.copyOf(list.rows().window().stream().map(PostRow::id).distinct().toList());
    return Step.of(model.withScreen(list.withSelection(new ListScreen.Selection(posts, -1))));
  }

  private static Step mark(Model model, ListScreen list, Mark mark) {
    List<Long> posts = list.chosenIds();
    boolean several = !list.selection().isEmpty();
    Model calm = model.withScreen(list.withSelection(ListScreen.Selection.NONE));
    Step step = Marks.set(calm, posts, mark);
    return several
        ? new Step(
            step.model().say(sentence(mark, posts.size()) + " u takes it back."), step.effects())
        : step;
  }

  private static String sentence(Mark mark, int posts) {
    String done =
        switch (mark) {
          case READ -> "marked as read.";
          case UNREAD -> "marked as unread.";
          case STARRED -> "starred.";
          case UNSTARRED -> "lost their stars.";
        };
    return Numbers.of(posts, "post") + " " + done;
  }

  private static Step readAll(Model model, ListScreen list) {
    ListScreen read = list.mapRows(row -> Marks.with(row, Mark.READ));
    return Step.of(
        model.withScreen(read).say("Every post of this list is marked as read. u takes it back."),
        new Effect.MarkAll(list.question().query(), Mark.READ));
  }

  private static Step unread(Model model, ListScreen list, int by) {
    long at = list.scroll().cursor() + by;
    while (list.rows().at(at).filter(PostRow::read).isPresent()) {
      at += by;
    }
    if (list.rows().at(at).isPresent()) {
      return goTo(model, list, at);
    }
    return at >= 0 && at < list.rows().count()
        ? Step.of(model, new Effect.SeekUnread(list.question(), at, by))
        : noUnread(model, by);
  }

  private static Step goTo(Model model, ListScreen list, long at) {
    Scroll moved = list.scroll().to(at, list.rows().count(), Geometry.entries(model));
    return Step.of(model.withScreen(list.withScroll(moved)));
  }

  private static Step noUnread(Model model, int by) {
    return Step.of(model.say(by > 0 ? "No unread post below." : "No unread post above."));
  }

  /** The next unread post stands beyond the rows that were loaded, or nowhere. */
  static Step sought(Model model, Msg.SoughtUnread sought) {
    Effect.SeekUnread question = sought.question();
    boolean here =
        model.screen() instanceof ListScreen list && list.question().equals(question.question());
    if (!here) {
      return Step.of(model);
    }
    return sought.at() < 0
        ? noUnread(model, question.by())
        : goTo(model, (ListScreen) model.screen(), sought.at());
  }

  private static Step sync(Model model, ListScreen list) {
    List<Long> blogs =
        list.question().part().blog().flatMap(model.shelf()::blog).stream().map(Blog::id).toList();
    return SyncUpdate.begin(model, blogs, false);
  }
}
