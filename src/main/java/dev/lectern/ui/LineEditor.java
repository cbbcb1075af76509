package dev.lectern.ui;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * A line of text being entered, with a cursor; moves and deletes whole characters as people see
 * them (extended grapheme clusters, UAX 29).
 *
 * @param cursor an index into the text, at a cluster's edge
 */
public record LineEditor(String text, int cursor) {

  /** Nothing entered yet. */
  public static final LineEditor EMPTY = new LineEditor("", 0);

  private static final int LONGEST = 2000;

  public LineEditor {
    cursor = Math.clamp(cursor, 0, text.length());
  }

  /** A text with the cursor behind it. */
  public static LineEditor of(String text) {
    return new LineEditor(text, text.length());
  }

  /** Inserts text before the cursor; what cannot stand in a line becomes a space or goes. */
  public LineEditor insert(String more) {
    String clean = clean(more);
    if (text.length() + clean.length() > LONGEST) {
      return this;
    }
    return new LineEditor(
        text.substring(0, cursor) + clean + text.substring(cursor), cursor + clean.length());
  }

  private static String clean(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> addClean(out, c));
    return out.toString();
  }

  private static void addClean(StringBuilder out, int c) {
    if (c == '\n' || c == '\r' || c == '\t') {
      out.append(' ');
    } else if (!Character.isISOControl(c)
        && Character.getType(c) != Character.SURROGATE
        && !(c >= 0x202a && c <= 0x202e)
        && !(c >= 0x2066 && c <= 0x2069)) {
      out.appendCodePoint(c);
    }
  }

  /** What a key does to the line; the line itself where it does nothing. */
  public LineEditor press(Key key) {
    return switch (key.name()) {
      case "Backspace", "Ctrl-h" -> cut(before(cursor), cursor);
      case "Delete", "Ctrl-d" -> cut(cursor, after(cursor));
      case "Left", "Ctrl-b" -> new LineEditor(text, before(cursor));
      case "Right", "Ctrl-f" -> new LineEditor(text, after(cursor));
      case "Home", "Ctrl-a" -> new LineEditor(text, 0);
      case "End", "Ctrl-e" -> new LineEditor(text, text.length());
      case "Ctrl-u" -> cut(0, cursor);
      case "Ctrl-k" -> cut(cursor, text.length());
      case "Ctrl-w", "Alt-Backspace" -> cut(wordBefore(), cursor);
      case "Alt-b", "Ctrl-Left" -> new LineEditor(text, wordBefore());
      case "Alt-f", "Ctrl-Right" -> new LineEditor(text, wordAfter());
      default -> key.isText() ? insert(key.text()) : this;
    };
  }

  private LineEditor cut(int from, int to) {
    return new LineEditor(text.substring(0, from) + text.substring(to), from);
  }

  private int before(int index) {
    int edge = clusters().preceding(index);
    return edge == BreakIterator.DONE ? 0 : edge;
  }

  private int after(int index) {
    int edge = clusters().following(Math.min(index, text.length()));
    return edge == BreakIterator.DONE ? text.length() : edge;
  }

  private BreakIterator clusters() {
    BreakIterator edges = BreakIterator.getCharacterInstance(Locale.ROOT);
    edges.setText(text);
    return edges;
  }

  private int wordBefore() {
    int at = cursor;
    while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    while (at > 0 && !Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private int wordAfter() {
    int at = cursor;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
