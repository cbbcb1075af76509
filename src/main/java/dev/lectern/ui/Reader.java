package dev.lectern.ui;

import dev.lectern.store.Library.PostRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A post, open.
 *
 * @param entry where it is to be opened
 * @param text empty until it is set
 * @param view what of it is on the screen
 * @param finding the words to find while they are entered
 * @param labels the links that can be followed by typing, while that is so
 * @param jumps first lines of the screens that were left by a jump
 */
public record Reader(
    Screen back,
    PostRow row,
    Entry entry,
    Optional<Text> text,
    Window view,
    Find find,
    Optional<Finding> finding,
    Labels labels,
    List<Integer> jumps)
    implements Screen {

  /** The first line on the screen and how far wide lines are shifted, in columns. */
  public record Window(int top, int shift) {
    public static final Window START = new Window(0, 0);
  }

  /** The find prompt, and the line to return to when it is given up. */
  public record Finding(LineEditor line, int origin) {}

  /** Where a post is opened: where it was left, or at the hit of a search. */
  public record Entry(String query, String snippet) {
    public static final Entry WHERE_LEFT = new Entry("", "");
  }

  /** Links with letters to type, and what of them has been typed. */
  public record Labels(List<Label> all, String typed) {
    public static final Labels NONE = new Labels(List.of(), "");

    public Labels {
      all = List.copyOf(all);
    }
  }

  /** A link and its letters. */
  public record Label(String letters, Text.Link link) {}

  public Reader {
    jumps = List.copyOf(jumps);
  }

  /** A post about to be opened over a screen. */
  public static Reader open(Screen back, PostRow row, Entry entry) {
    return new Reader(
        back,
        row,
        entry,
        Optional.empty(),
        Window.START,
        Find.NONE,
        Optional.empty(),
        Labels.NONE,
        List.of());
  }

  @Override
  public Scope scope() {
    return Scope.READER;
  }

  @Override
  public boolean isTyping() {
    return finding.isPresent() || !labels.all().isEmpty();
  }

  @Override
  public boolean isWaiting() {
    return text.isEmpty();
  }

  /** How many lines there are. */
  public int length() {
    return text.map(t -> t.lines().size()).orElse(0);
  }

  /** What has been read, 0 to 1, when so many lines are on the screen. */
  public double progress(int visible) {
    int bottom = view.top() + visible;
    return length() == 0 ? 0 : bottom >= length() ? 1 : Math.max(0, bottom) / (double) length();
  }

  /** The minutes that are left. */
  public int minutesLeft(int visible) {
    int minutes = row.headline().minutes().orElse(Math.max(1, row.words() / 230));
    return (int) Math.ceil(minutes * (1 - progress(visible)));
  }

  Reader withRow(PostRow other) {
    return new Reader(back, other, entry, text, view, find, finding, labels, jumps);
  }

  Reader withText(Text other) {
    return new Reader(back, row, entry, Optional.of(other), view, find, finding, labels, jumps);
  }

  Reader withView(Window other) {
    return new Reader(back, row, entry, text, other, find, finding, labels, jumps);
  }

  Reader withTop(int top) {
    return withView(new Window(top, view.shift()));
  }

  Reader withFind(Find other) {
    return new Reader(back, row, entry, text, view, other, finding, labels, jumps);
  }

  Reader withFinding(Optional<Finding> other) {
    return new Reader(back, row, entry, text, view, find, other, labels, jumps);
  }

  Reader withLabels(Labels other) {
    return new Reader(back, row, entry, text, view, find, finding, other, jumps);
  }

  Reader withBack(Screen other) {
    return new Reader(other, row, entry, text, view, find, finding, labels, jumps);
  }

  /** Remembers where it is before it jumps. */
  Reader beforeJump() {
    List<Integer> more = new ArrayList<>(jumps);
    more.add(view.top());
    return withJumps(more);
  }

  Reader withJumps(List<Integer> other) {
    return new Reader(back, row, entry, text, view, find, finding, labels, other);
  }
}
