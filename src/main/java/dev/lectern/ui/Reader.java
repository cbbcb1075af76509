package dev.lectern.ui;

import dev.lectern.store.Library.PostRow;
import java.util.List;
import java.util.Optional;

/**
 * A post, open.
 *
 * @param entry where it is to be opened
 * @param text empty until it is set
 * @param view what of it is on the screen
 * @param find the words that are marked
 * @param mode what keys mean at the moment
 * @param beside what the library knows about it
 * @param trail where jumps came from
 */
public record Reader(
    Screen back,
    PostRow row,
    Entry entry,
    Optional<Text> text,
    Window view,
    Find find,
    Mode mode,
    Beside beside,
    Trail trail)
    implements Screen {

  /** Where a post is opened: where it was left, at the hit of a search, or at a mark of its own. */
  public record Entry(String query, String snippet, long note) {
    public static final Entry WHERE_LEFT = new Entry("", "", 0);

    /** At the hit of a search. */
    public static Entry hit(String query, String snippet) {
      return new Entry(query, snippet, 0);
    }

    /** At a mark. */
    public static Entry mark(long note) {
      return new Entry("", "", note);
    }
  }

  /** What keys mean. */
  public sealed interface Mode {

    /** Keys are actions. */
    record Reading() implements Mode {}

    /** Keys enter the words to find; the line to return to when that is given up. */
    record Finding(LineEditor line, int origin) implements Mode {}

    /** Keys are the letters of links; what of them has been typed. */
    record Labelling(List<Label> labels, String typed) implements Mode {
      public Labelling {
        labels = List.copyOf(labels);
      }
    }

    /** Keys choose a passage. */
    record Choosing(Choice choice) implements Mode {}
  }

  /** Nothing special. */
  static final Mode READING = new Mode.Reading();

  /** A link and its letters. */
  public record Label(String letters, Text.Link link) {}

  /** A post about to be opened over a screen. */
  public static Reader open(Screen back, PostRow row, Entry entry) {
    return new Reader(
        back,
        row,
        entry,
        Optional.empty(),
        Window.START,
        Find.NONE,
        READING,
        Beside.NOTHING,
        Trail.NONE);
  }

  @Override
  public Scope scope() {
    return mode instanceof Mode.Choosing ? Scope.PASSAGE : Scope.READER;
  }

  @Override
  public boolean isTyping() {
    return mode instanceof Mode.Finding || mode instanceof Mode.Labelling;
  }

  @Override
  public boolean isWaiting() {
    return text.isEmpty();
  }

  /** The words that are being entered, while that is so. */
  public Optional<LineEditor> finding() {
    return mode instanceof Mode.Finding finding ? Optional.of(finding.line()) : Optional.empty();
  }

  /** The links that can be followed by typing, while that is so. */
  public List<Label> labels() {
    return mode instanceof Mode.Labelling labelling ? labelling.labels() : List.of();
  }

  /** The passage that is being chosen, while that is so. */
  public Optional<Choice> choosing() {
    return mode instanceof Mode.Choosing choosing
        ? Optional.of(choosing.choice())
        : Optional.empty();
  }

  /** How many lines there are, with what stands below the post. */
  public int length() {
    return text.map(t -> t.lines().size()).orElse(0);
  }

  /** What has been read, 0 to 1, when so many lines are on the screen. */
  public double progress(int visible) {
    int end = text.map(Text::end).orElse(0);
    int bottom = view.top() + visible;
    return end == 0 ? 0 : bottom >= end ? 1 : Math.max(0, bottom) / (double) end;
  }

  /** The minutes that are left. */
  public int minutesLeft(int visible) {
    int minutes = row.headline().minutes().orElse(row.words() / 230);
    return (int) Math.ceil(Math.max(1, minutes) * (1 - progress(visible)));
  }

  Reader withRow(PostRow other) {
    return new Reader(back, other, entry, text, view, find, mode, beside, trail);
  }

  Reader withText(Text other) {
    return new Reader(back, row, entry, Optional.of(other), view, find, mode, beside, trail);
  }

  Reader withView(Window other) {
    return new Reader(back, row, entry, text, other, find, mode, beside, trail);
  }

  Reader withTop(int top) {
    return withView(view.withTop(top));
  }

  Reader withFind(Find other) {
    return new Reader(back, row, entry, text, view, other, mode, beside, trail);
  }

  Reader in(Mode other) {
    return new Reader(back, row, entry, text, view, find, other, beside, trail);
  }

  Reader withBack(Screen other) {
    return new Reader(other, row, entry, text, view, find, mode, beside, trail);
  }

  Reader withBeside(Beside other) {
    return new Reader(back, row, entry, text, view, find, mode, other, trail);
  }

  Reader withTrail(Trail other) {
    return new Reader(back, row, entry, text, view, find, mode, beside, other);
  }

  /** Remembers where it is before it jumps. */
  Reader beforeJump() {
    return withTrail(trail.leaving(view.top()));
  }
}
