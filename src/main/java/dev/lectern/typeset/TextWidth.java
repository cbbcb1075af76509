package dev.lectern.typeset;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Columns that text takes in a terminal, by grapheme clusters (UAX #29).
 *
 * <p>A cluster is as wide as the sum of its code points (UAX #11), as terminals add them; an emoji
 * sequence is two columns wide, whatever its length.
 */
public final class TextWidth {

  private static final Pattern CLUSTER = Pattern.compile("\\X");

  /** No cluster is taken to be longer, so that a heap of marks costs no more than other text. */
  private static final int LONGEST_CLUSTER = 64;

  private static final int EMOJI_STYLE = 0xFE0F;
  private static final int JOINER = 0x200D;

  private TextWidth() {}

  /** How wide the characters are that East Asian fonts draw in two columns and others in one. */
  public enum Ambiguous {
    NARROW,
    WIDE
  }

  /** How many columns a text takes. */
  public static int columns(String text) {
    return columns(text, Ambiguous.NARROW);
  }

  /** How many columns a text takes in a terminal of that kind. */
  public static int columns(String text, Ambiguous ambiguous) {
    return columns(text, 0, text.length(), ambiguous);
  }

  static int columns(CharSequence text, int from, int to, Ambiguous ambiguous) {
    int columns = 0;
    int i = from;
    while (i < to) {
      if (isAscii(text.charAt(i)) && (i + 1 == to || isAscii(text.charAt(i + 1)))) {
        columns++;
        i++;
      } else {
        int end = Math.min(to, next(text, i));
        columns += ofCluster(text, i, end, ambiguous);
        i = end;
      }
    }
    return columns;
  }

  /** Where the grapheme cluster ends that starts at an index. */
  public static int next(CharSequence text, int index) {
    int first = Character.codePointAt(text, index);
    int end = index + Character.charCount(first);
    if (end >= text.length()) {
      return text.length();
    }
    if (!joins(first) && !joins(Character.codePointAt(text, end))) {
      return end;
    }
    Matcher cluster = CLUSTER.matcher(text);
    cluster.region(index, Math.min(text.length(), index + LONGEST_CLUSTER));
    return cluster.lookingAt() ? Math.max(end, cluster.end()) : end;
  }

  /** The columns of one cluster. */
  static int ofCluster(CharSequence text, int from, int to, Ambiguous ambiguous) {
    int first = Character.codePointAt(text, from);
    int sum = ofCodePoint(first, ambiguous);
    int i = from + Character.charCount(first);
    if (i < to && isEmojiSequence(text, first, i, to)) {
      return 2;
    }
    while (i < to) {
      int codePoint = Character.codePointAt(text, i);
      sum += ofCodePoint(codePoint, ambiguous);
      i += Character.charCount(codePoint);
    }
    return sum;
  }

  /** The text, cut with an ellipsis where it is wider than so many columns. */
  public static String fit(String text, int columns) {
    return fit(text, columns, "…");
  }

  /** The text, cut where it is wider than so many columns, with a mark of one's own. */
  public static String fit(String text, int columns, String ellipsis) {
    if (text.length() <= columns / 2 || columns(text) <= columns) {
      return text;
    }
    int room = columns - columns(ellipsis);
    return room < 0 ? cut(text, columns) : cut(text, room).stripTrailing() + ellipsis;
  }

  /** As much of the beginning of a text as so many columns hold. */
  public static String cut(String text, int columns) {
    return text.substring(0, index(text, columns, Ambiguous.NARROW));
  }

  /** The text with spaces behind it up to so many columns; a wider text is left as it is. */
  public static String pad(String text, int columns) {
    return text + spaces(columns - columns(text));
  }

  /** The text with spaces before it up to so many columns; a wider text is left as it is. */
  public static String padStart(String text, int columns) {
    return spaces(columns - columns(text)) + text;
  }

  /** So many spaces, none where the number is negative. */
  public static String spaces(int columns) {
    return " ".repeat(Math.max(0, columns));
  }

  /** The index behind the last cluster that so many columns hold. */
  static int index(CharSequence text, int columns, Ambiguous ambiguous) {
    int used = 0;
    int i = 0;
    while (i < text.length()) {
      int end = next(text, i);
      used += ofCluster(text, i, end, ambiguous);
      if (used > columns) {
        return i;
      }
      i = end;
    }
    return i;
  }

  private static int ofCodePoint(int codePoint, Ambiguous ambiguous) {
    if (codePoint < 0x7F) {
      return codePoint < 0x20 ? 0 : 1;
    }
    byte width = WidthTable.of(codePoint);
    if (width != WidthTable.AMBIGUOUS) {
      return width;
    }
    return ambiguous == Ambiguous.WIDE ? 2 : 1;
  }

  private static boolean isEmojiSequence(CharSequence text, int first, int from, int to) {
    if (isRegional(first)) {
      return true;
    }
    if (!Character.isEmoji(first)) {
      return false;
    }
    for (int i = from; i < to; i++) {
      int codePoint = Character.codePointAt(text, i);
      if (codePoint == EMOJI_STYLE || codePoint == JOINER || Character.isEmojiModifier(codePoint)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRegional(int codePoint) {
    return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
  }

  private static boolean joins(int codePoint) {
    return codePoint >= 0x300 && WidthTable.joins(codePoint);
  }

  private static boolean isAscii(char c) {
    return c >= ' ' && c < 0x7F;
  }
}
