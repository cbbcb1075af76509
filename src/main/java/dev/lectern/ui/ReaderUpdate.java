package dev.lectern.ui;

import dev.lectern.article.Block;
import dev.lectern.store.Library.Hit;
import dev.lectern.store.Library.Mark;
import dev.lectern.store.Library.PostRow;
import dev.lectern.typeset.Layout;
import dev.lectern.typeset.Line;
import java.util.List;
import java.util.Optional;

/** What actions do in an open post. */
final class ReaderUpdate {

  private static final int OVERLAP = 2;
  private static final int STEP = 4;

  private ReaderUpdate() {}

  /** Opens a post over a screen. */
  static Step open(Model model, Screen back, PostRow row, Reader.Entry entry) {
    Reader reader = Reader.open(back, row, entry);
    var measure = Geometry.measure(model.size(), model.prefs());
    Step kept = ReaderText.keepPlace(model);
    return new Step(model.withScreen(reader), kept.effects())
        .and(new Effect.Read(row.id(), measure));
  }

  static Step act(Model model, Reader reader, Action action) {
    return reader
        .choosing()
        .map(choice -> ChooseUpdate.act(model, reader, choice, action))
        .orElseGet(() -> read(model, reader, action));
  }

  private static Step read(Model model, Reader reader, Action action) {
    int page = Geometry.page(model.size());
    return switch (action) {
      case BACK, CANCEL -> back(model, reader);
      case DOWN -> scroll(model, reader, 1);
      case UP -> scroll(model, reader, -1);
      case PAGE_DOWN -> turn(model, reader, Math.max(1, page - OVERLAP));
      case PAGE_UP -> scroll(model, reader, -Math.max(1, page - OVERLAP));
      case HALF_DOWN -> turn(model, reader, Math.max(1, page / 2));
      case HALF_UP -> scroll(model, reader, -Math.max(1, page / 2));
      case TOP -> jumpTo(model, reader, 0);
      case END -> scroll(model, reader.beforeJump(), reader.length());
      case RELATED -> Step.of(model, new Effect.Relate(reader.row().id()));
      case FIND -> FindUpdate.begin(model, reader);
      case NEXT_HIT -> FindUpdate.step(model, reader, 1);
      case PREVIOUS_HIT -> FindUpdate.step(model, reader, -1);
      case OUTLINE -> Menus.outline(model, reader);
      case NEXT_HEADING -> heading(model, reader, true);
      case PREVIOUS_HEADING -> heading(model, reader, false);
      case VIEW -> view(model, reader);
      case LINKS -> Menus.links(model, reader);
      case LABELS -> LabelUpdate.begin(model, reader, true);
      case FOLLOW -> LabelUpdate.begin(model, reader, false);
      case FOLD -> FoldUpdate.screen(model, reader);
      case FOCUS -> FocusUpdate.step(model, reader, 1);
      case FOCUS_BACK -> FocusUpdate.step(model, reader, -1);
      case LEFT -> FocusUpdate.shift(model, reader, -1);
      case RIGHT -> FocusUpdate.shift(model, reader, 1);
      case NUMBERS -> FocusUpdate.numbers(model, reader);
      case PAGER -> FocusUpdate.page(model, reader);
      case JUMP_BACK -> TrailUpdate.back(model, reader);
      case JUMP_FORWARD -> TrailUpdate.forward(model, reader);
      case MARK -> ChooseUpdate.begin(model, reader);
      case NOTE -> MarksUpdate.write(model, reader);
      case MARKS -> MarksUpdate.list(model, reader);
      case UNDO -> Step.of(model, new Effect.Undo());
      case CHANGES -> compare(model, reader.row());
      case BLOCKS -> BlockUpdate.ask(model, reader);
      case NARROWER -> Tastes.measure(model, -STEP);
      case WIDER -> Tastes.measure(model, STEP);
      case NEXT_POST -> next(model, reader, 1);
      case PREVIOUS_POST -> next(model, reader, -1);
      case STAR -> mark(model, reader, Marks.toggledStar(List.of(reader.row())));
      case TOGGLE_READ -> mark(model, reader, Marks.toggledRead(List.of(reader.row())));
      case BROWSE -> Tastes.browse(model, Optional.of(reader.row()));
      case COPY -> FocusUpdate.copy(model, reader);
      default -> Step.of(model);
    };
  }

  private static Step view(Model model, Reader reader) {
    return FocusUpdate.block(model, reader)
        .filter(Block.Picture.class::isInstance)
        .map(block -> ViewerUpdate.open(model, reader, (Block.Picture) block))
        .orElseGet(() -> ViewerUpdate.open(model, reader));
  }

  /** What its author changed since it was read. */
  static Step compare(Model model, PostRow row) {
    int columns = Math.max(20, Geometry.box(model.size()) - 4);
    Layout.Measure measure = new Layout.Measure(columns, model.prefs().ascii());
    return Step.of(model, new Effect.Compare(row.id(), measure));
  }

  /** Back to the screen below, which shows how far the post was read. */
  static Step back(Model model, Reader reader) {
    double progress = reader.progress(Geometry.page(model.size()));
    long post = reader.row().id();
    Screen below =
        Below.mapRows(
            reader.back(), row -> row.id() == post ? Marks.withProgress(row, progress) : row);
    Step kept = ReaderText.keepPlace(model);
    return reader.text().isEmpty()
        ? Step.of(model.withScreen(reader.back()))
        : new Step(model.withScreen(below), kept.effects()).and(new Effect.Count());
  }

  /** Moves by lines; whoever moves on the last screen has read the post. */
  static Step scroll(Model model, Reader reader, int lines) {
    if (reader.text().isEmpty()) {
      return Step.of(model);
    }
    Reader moved = reader.withTop(ReaderText.clamp(model, reader, reader.view().top() + lines));
    Step step = ReaderText.keepPlace(model.withScreen(moved));
    return lines > 0 ? finished(step, moved) : step;
  }

  /**
   * Moves on by lines, or less: a picture of which the screen shows a part is seen whole next, and
   * a heading does not stand at the bottom without its text.
   */
  private static Step turn(Model model, Reader reader, int lines) {
    int top = reader.view().top();
    int page = Geometry.page(model.size());
    int fewer = reader.text().map(text -> untilPicture(text, top, page, lines)).orElse(lines);
    int orphans = reader.text().map(text -> orphans(text, top + fewer, page)).orElse(0);
    return scroll(model, reader, orphans < fewer ? fewer - orphans : fewer);
  }

  /** So many lines that a picture which the bottom of the screen cuts stands at its top. */
  private static int untilPicture(Text text, int top, int page, int lines) {
    int bottom = top + page;
    if (bottom >= text.lines().size() || !isSamePicture(text, bottom - 1, bottom)) {
      return lines;
    }
    int first = bottom - 1;
    while (first > top && isSamePicture(text, first - 1, first)) {
      first--;
    }
    return first > top ? Math.min(lines, first - top) : lines;
  }

  private static boolean isSamePicture(Text text, int line, int next) {
    Line one = text.lines().get(line);
    Line other = text.lines().get(next);
    return one.kind() == Line.Kind.PICTURE
        && other.kind() == Line.Kind.PICTURE
        && one.part() == other.part();
  }

  /** How many lines at the bottom of a screen are a heading and what is blank around it. */
  private static int orphans(Text text, int top, int page) {
    int bottom = top + page;
    if (bottom >= text.lines().size()) {
      return 0;
    }
    int last = bottom - 1;
    boolean heading = false;
    while (last > top && (isHeading(text, last) || text.lines().get(last).isBlank())) {
      heading |= isHeading(text, last);
      last--;
    }
    return heading ? bottom - 1 - last : 0;
  }

  private static boolean isHeading(Text text, int line) {
    return text.lines().get(line).kind() == Line.Kind.HEADING;
  }

  private static Step finished(Step step, Reader reader) {
    boolean last = reader.progress(Geometry.page(step.model().size())) >= 1;
    if (!last || reader.row().read()) {
      return step;
    }
    Step marked = Marks.set(step.model(), List.of(reader.row().id()), Mark.READ);
    return new Step(marked.model(), step.effects()).and(marked.effects());
  }

  private static Step jumpTo(Model model, Reader reader, int line) {
    Reader moved = reader.beforeJump().withTop(ReaderText.clamp(model, reader, line));
    return ReaderText.keepPlace(model.withScreen(moved));
  }

  /** Goes to a line of the post on top, which can be gone back from. */
  static Step jump(Model model, int line) {
    return model.screen() instanceof Reader reader
        ? jumpTo(model, reader, line - 1)
        : Step.of(model);
  }

  private static Step heading(Model model, Reader reader, boolean next) {
    int here = reader.view().top() + 1;
    var lines =
        reader.text().map(Text::titles).orElse(List.of()).stream().map(Text.Title::line).toList();
    Optional<Integer> found =
        next
            ? lines.stream().filter(line -> line > here).findFirst()
            : lines.stream().filter(line -> line < here).reduce((first, second) -> second);
    return found
        .map(line -> jump(model, line))
        .orElseGet(() -> Step.of(model.say(next ? "No heading below." : "No heading above.")));
  }

  private static Step mark(Model model, Reader reader, Mark mark) {
    return Marks.set(model, List.of(reader.row().id()), mark);
  }

  /** The next post in the order of the list or of the hits it was opened from. */
  private static Step next(Model model, Reader reader, int by) {
    boolean last = reader.progress(Geometry.page(model.size())) >= 1;
    Step before = by > 0 && last ? finished(Step.of(model), reader) : Step.of(model);
    Screen below = before.model().screen() instanceof Reader marked ? marked.back() : reader.back();
    return switch (below) {
      case ListScreen list -> inList(before, list, by);
      case SearchScreen search -> inHits(before, search, by);
      default -> Step.of(model.say("This post was not opened from a list."));
    };
  }

  private static Step inList(Step before, ListScreen list, int by) {
    Model model = before.model();
    long to = list.scroll().cursor() + by;
    Optional<PostRow> row = list.rows().at(to);
    Scroll moved = list.scroll().to(to, list.rows().count(), Geometry.entries(model));
    ListScreen there = list.withScroll(moved);
    return row.map(post -> onwards(before, there, post, Reader.Entry.WHERE_LEFT))
        .orElseGet(() -> ends(before, by))
        .and(around(model, there));
  }

  /** The list below is not on top, so that its window is filled here. */
  private static List<Effect> around(Model model, ListScreen list) {
    return Windows.fill(Step.of(model.withScreen(list))).effects();
  }

  private static Step inHits(Step before, SearchScreen search, int by) {
    long to = search.scroll().cursor() + by;
    Optional<Hit> hit = search.found().at(to);
    Scroll moved =
        search.scroll().to(to, search.found().count(), Geometry.hits(before.model().size()));
    return hit.map(found ->
            onwards(
                before,
                search.withScroll(moved),
                found.post(),
                Reader.Entry.hit(search.asked(), found.snippet())))
        .orElseGet(() -> ends(before, by));
  }

  private static Step onwards(Step before, Screen below, PostRow row, Reader.Entry entry) {
    Step opened = open(before.model(), below, row, entry);
    return new Step(opened.model(), before.effects()).and(opened.effects());
  }

  private static Step ends(Step before, int by) {
    String words = by > 0 ? "This is the last post of the list." : "This is the first post.";
    return new Step(before.model().say(words), before.effects());
  }

  /** Follows a link of the post on top: to a place in it, a footnote, a post, or out. */
  static Step follow(Model model, String target) {
    if (!(model.screen() instanceof Reader reader)) {
      return Step.of(model);
    }
    return NoteUpdate.isInside(target)
        ? NoteUpdate.follow(model, reader, target)
        : Step.of(model, new Effect.Follow(target));
  }
}
