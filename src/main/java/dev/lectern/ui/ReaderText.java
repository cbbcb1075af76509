package dev.lectern.ui;

import dev.lectern.store.Library.Place;
import dev.lectern.typeset.Layout;
import dev.lectern.typeset.Line;
import java.util.List;
import java.util.stream.Stream;

/** The text of an open post: when it comes, where it is shown, how its place is kept. */
final class ReaderText {

  private static final char HIT_BEGINS = '\u0002';
  private static final char HIT_ENDS = '\u0003';

  /** As many characters around a hit as tell it from others. */
  private static final int AROUND = 24;

  private ReaderText() {}

  /** A text has been set: for a post just opened, or again in another measure. */
  static Step set(Model model, Msg.Set set) {
    boolean first =
        Below.readers(model.screen()).stream()
            .anyMatch(reader -> reader.row().id() == set.post() && reader.text().isEmpty());
    Screen changed =
        Below.mapReaders(
            model.screen(),
            reader -> reader.row().id() == set.post() ? with(model, reader, set) : reader);
    Step step = Step.of(model.withScreen(changed));
    return first ? PictureUpdate.fetch(step, set.text()) : step;
  }

  private static Reader with(Model model, Reader reader, Msg.Set set) {
    if (set.text().columns() != Geometry.measure(model.size(), model.prefs()).columns()) {
      return reader;
    }
    List<Line> lines = set.text().lines();
    Reader filled =
        MarksUpdate.found(
            below(
                reader
                    .withText(set.text())
                    .withRow(set.text().post().row())
                    .withFind(again(reader, lines))
                    .in(kept(reader))));
    return reader.text().isEmpty()
        ? entered(model, filled, set.place())
        : settled(model, reader, filled);
  }

  /** The place that the reader went to, whatever has happened to the screen since. */
  private static Place wished(Reader reader) {
    Text text = reader.text().orElseThrow();
    return reader.view().anchor().orElseGet(() -> text.place(reader.view().top(), 0));
  }

  /** The header has no places: what was seen of it is seen again. */
  private static Reader settled(Model model, Reader before, Reader after) {
    Text text = after.text().orElseThrow();
    boolean inHead = before.view().top() < before.text().orElseThrow().head();
    Place wished = wished(before);
    int line = inHead ? Math.min(before.view().top(), text.head()) : text.line(wished);
    int top = clamp(model, after, line);
    return inHead ? after.withTop(top) : after.withView(after.view().settled(top, wished));
  }

  /** A passage that is being chosen stood on lines that are gone. */
  private static Reader.Mode kept(Reader reader) {
    return reader.mode() instanceof Reader.Mode.Finding ? reader.mode() : Reader.READING;
  }

  /** With the lines below the post, once all of it is set. */
  private static Reader below(Reader reader) {
    return reader
        .text()
        .filter(Text::whole)
        .map(text -> reader.withText(text.above(reader.beside().onward().lines(text.measure()))))
        .orElse(reader);
  }

  /** The library told what it knows about an open post. */
  static Step beside(Model model, Msg.Beside beside) {
    return Step.of(
        model.withScreen(
            Below.mapReaders(
                model.screen(),
                reader ->
                    reader.row().id() == beside.post() ? known(model, reader, beside) : reader)));
  }

  private static Reader known(Model model, Reader reader, Msg.Beside beside) {
    Beside told = reader.beside().withNotes(beside.notes()).withOnward(beside.onward());
    boolean first = reader.beside().equals(Beside.NOTHING);
    Reader found = MarksUpdate.found(below(reader.withBeside(told)));
    return first ? MarksUpdate.entered(model, found) : found;
  }

  /** What its author changed, over the post. */
  static Step compared(Model model, Msg.Compared compared) {
    if (compared.lines().isEmpty()) {
      return Step.of(model.say("Nothing is known of an earlier version of this post."));
    }
    return Step.of(
        model.withScreen(
            new Popup(
                model.screen(),
                compared.title(),
                compared.lines(),
                ChangeSetter.stops(compared.lines()),
                Scroll.START)));
  }

  private static Find again(Reader reader, List<Line> lines) {
    Find find = Find.in(lines, reader.find().words());
    return find.at(Math.min(reader.find().current(), find.hits().size() - 1));
  }

  private static Reader entered(Model model, Reader reader, Place place) {
    if (reader.entry().query().isEmpty()) {
      return reader.withTop(line(model, reader, place));
    }
    Find find = Find.in(lines(reader), Words.query(reader.entry().query()));
    Find at = find.nearest(Math.max(0, passage(reader)));
    int page = Geometry.page(model.size());
    return reader.withFind(at).withTop(clamp(model, reader, at.line() - page / 3));
  }

  /**
   * The line where the passage stands that the search showed; a passage may begin in one block and
   * end in the next, so that its parts are looked for too.
   */
  private static int passage(Reader reader) {
    String snippet = reader.entry().snippet();
    int begin = snippet.indexOf(HIT_BEGINS);
    int end = snippet.indexOf(HIT_ENDS, Math.max(0, begin));
    if (begin < 0 || end < 0) {
      return 0;
    }
    String before = snippet.substring(Math.max(0, begin - AROUND), begin).replaceFirst("^\\S*", "");
    String hit = snippet.substring(begin + 1, end);
    String behind =
        snippet
            .substring(end + 1, Math.min(snippet.length(), end + AROUND))
            .replaceFirst("\\S*$", "");
    String next = behind.replaceFirst("(?<=\\S)\\s.*", "");
    String last = before.replaceFirst(".*\\s(?=\\S)", "");
    return Stream.of(before + hit + behind, hit + behind, hit + next, before + hit, last + hit)
        .map(around -> line(reader, around))
        .filter(line -> line > 0)
        .findFirst()
        .orElse(0);
  }

  private static int line(Reader reader, String around) {
    String phrase = around.replaceAll("[\u0002\u0003]", "").strip();
    Words passage =
        new Words(List.of(new Words.Wanted(Folded.of(phrase).text(), true)), false, false);
    return Find.in(lines(reader), passage).nearest(0).line();
  }

  private static List<Line> lines(Reader reader) {
    return reader.text().map(Text::lines).orElse(List.of());
  }

  private static int line(Model model, Reader reader, Place place) {
    return clamp(model, reader, reader.text().map(text -> text.entry(place)).orElse(0));
  }

  /** A first line such that the screen is full, where the post is long enough. */
  static int clamp(Model model, Reader reader, int top) {
    return Math.clamp(top, 0, Math.max(0, reader.length() - Geometry.page(model.size())));
  }

  static Step missing(Model model, long post) {
    return model.screen() instanceof Reader reader && reader.row().id() == post
        ? Step.of(model.withScreen(reader.back()).say("This post is no longer in the library."))
        : Step.of(model);
  }

  static Step related(Model model, Msg.Related related) {
    return model.screen() instanceof Reader reader && reader.row().id() == related.post()
        ? Menus.related(model, related.rows())
        : Step.of(model);
  }

  /** Has every open post set again where the measure has changed. */
  static Step remeasure(Model model) {
    var measure = Geometry.measure(model.size(), model.prefs());
    Step step = Step.of(model);
    Screen screen = model.screen();
    while (true) {
      if (screen instanceof Reader reader) {
        boolean same = reader.text().filter(t -> isIn(t, measure)).isPresent();
        step =
            reader.text().isEmpty()
                ? step.and(new Effect.Read(reader.row().id(), measure))
                : same ? step : step.and(reset(reader.text().get(), measure));
      }
      var back = Below.back(screen);
      if (back.isEmpty()) {
        return new Step(clamped(step.model()), step.effects());
      }
      screen = back.get();
    }
  }

  /** Has a text set in another measure, its folds and line numbers as they are. */
  static Effect reset(Text text, Layout.Measure measure) {
    return new Effect.Reset(
        text.post(),
        measure.withTurned(text.measure().turned()).withLineNumbers(text.measure().lineNumbers()));
  }

  private static boolean isIn(Text text, Layout.Measure measure) {
    return text.columns() == measure.columns()
        && HeldPictures.same(text.measure().pictures(), measure.pictures());
  }

  private static Model clamped(Model model) {
    return model.withScreen(
        Below.mapReaders(
            model.screen(),
            reader -> reader.text().isEmpty() ? reader : settled(model, reader, reader)));
  }

  /** Keeps the place of the post on top, if one is open. */
  static Step keepPlace(Model model) {
    if (!(model.screen() instanceof Reader reader) || reader.text().isEmpty()) {
      return Step.of(model);
    }
    double progress = reader.progress(Geometry.page(model.size()));
    Place wished = reader.view().top() == 0 ? Place.START : wished(reader);
    Place kept = new Place(wished.block(), wished.offset(), progress);
    return Step.of(model, new Effect.Keep(reader.row().id(), kept));
  }
}
