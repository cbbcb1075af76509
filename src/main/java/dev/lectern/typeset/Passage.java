package dev.lectern.typeset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Running text made flat: its characters, the looks of its stretches, where lines may end. */
final class Passage {

  static final char SOFT_HYPHEN = '\u00AD';

  private final String text;
  private final int[] starts;
  private final List<Look> looks;
  private final boolean[] breaks;
  private final boolean plain;

  private Passage(String text, int[] starts, List<Look> looks, boolean[] breaks) {
    this.text = text;
    this.starts = starts;
    this.looks = looks;
    this.breaks = breaks;
    this.plain = isPlain(text);
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isUnprinted(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  /** Whether a line may end before an index. */
  boolean breaksAt(int index) {
    return breaks[index];
  }

  /** The spans of a stretch, ready to print. */
  List<Span> spans(int from, int to) {
    List<Span> spans = new ArrayList<>(4);
    for (int i = segmentAt(from); i < starts.length && starts[i] < to; i++) {
      int end = i + 1 < starts.length ? Math.min(to, starts[i + 1]) : to;
      String printed = printed(text.substring(Math.max(from, starts[i]), end));
      if (!printed.isEmpty()) {
        spans.add(looks.get(i).span(printed));
      }
    }
    return spans;
  }

  /** The look of the character at an index. */
  Look lookAt(int index) {
    return looks.get(segmentAt(index));
  }

  private int segmentAt(int index) {
    int found = Arrays.binarySearch(starts, index);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }

  /** Without what only steers the breaking of lines. */
  String printed(String piece) {
    if (plain) {
      return piece;
    }
    StringBuilder out = new StringBuilder(piece.length());
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      if (!isUnprinted(c)) {
        out.append(c);
      } else if (c == '\u00A0' || c == '\u202F' || c == '\u2007') {
        out.append(' ');
      }
    }
    return out.toString();
  }

  /** Soft hyphens, zero-width spaces and joiners of words, and spaces that do not break. */
  private static boolean isUnprinted(char c) {
    if (c < '\u00A0') {
      return c == '\n';
    }
    return c == SOFT_HYPHEN
        || c == '\u00A0'
        || c == '\u200B'
        || c == '\u2060'
        || c == '\uFEFF'
        || c == '\u202F'
        || c == '\u2007';
  }

  /** Writes a passage from its beginning to its end. */
  static final class Writer {

    private final StringBuilder text = new StringBuilder();
    private final List<Look> looks = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final List<int[]> kept = new ArrayList<>();

    /** Adds text whose white space is collapsed with what stands before it. */
    Writer text(String added, Look look) {
      boolean atSpace = text.isEmpty() || isSpace(text.charAt(text.length() - 1));
      verbatim(
          atSpace && !added.isEmpty() && added.charAt(0) == ' ' ? added.substring(1) : added, look);
      return this;
    }

    /** Adds text as it is. */
    Writer verbatim(String added, Look look) {
      if (!added.isEmpty()) {
        if (looks.isEmpty() || !looks.getLast().equals(look)) {
          looks.add(look);
          starts.add(text.length());
        }
        text.append(added);
      }
      return this;
    }

    /** Adds text that is parted at its spaces only, if at all. */
    Writer kept(String added, Look look) {
      kept.add(new int[] {text.length(), text.length() + added.length()});
      return verbatim(added, look);
    }

    /** Keeps what comes next on the line of what stands before it. */
    Writer glue() {
      kept.add(new int[] {text.length() - 1, text.length() + 1});
      return this;
    }

    Writer newLine() {
      return verbatim("\n", looks.isEmpty() ? Look.of(Role.TEXT) : looks.getLast());
    }

    int length() {
      return text.length();
    }

    Passage done() {
      String whole = text.toString();
      boolean[] breaks = LineBreaks.of(whole);
      kept.forEach(range -> keep(whole, breaks, range[0] + 1, Math.min(range[1], whole.length())));
      return new Passage(
          whole, starts.stream().mapToInt(Integer::intValue).toArray(), looks, breaks);
    }

    private static void keep(String text, boolean[] breaks, int from, int to) {
      for (int i = Math.max(1, from); i < to; i++) {
        breaks[i] &= isSpace(text.charAt(i - 1));
      }
    }

    private static boolean isSpace(char c) {
      return c == ' ' || c == '\n';
    }
  }
}
