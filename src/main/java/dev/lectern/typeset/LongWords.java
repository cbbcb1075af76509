package dev.lectern.typeset;

/** Where addresses, paths and identifiers may be parted when a line can't hold them. */
final class LongWords {

  /** No less than three characters stand alone at the end of a line: not the {@code #} of a tag. */
  private static final int SHORTEST = 2;

  private LongWords() {}

  /** Whether it is an address or a path, which readers know to go on. */
  static boolean isAddress(String text, int from, int to) {
    int slash = text.indexOf('/', from);
    return slash >= 0 && slash < to;
  }

  /** The last point behind a separator within the room; the position itself where there is none. */
  static int pointInAddress(String text, int position, int end, int room, Signs signs) {
    return last(text, position, end, room, signs, LongWords::isSeparated);
  }

  /** The same, or else between the words of an identifier. */
  static int pointInName(String text, int position, int end, int room, Signs signs) {
    int separated = pointInAddress(text, position, end, room, signs);
    return separated - position > room / 4
        ? separated
        : Math.max(separated, last(text, position, end, room, signs, LongWords::isHump));
  }

  private static int last(String text, int position, int end, int room, Signs signs, Point point) {
    int found = position;
    int used = 0;
    for (int i = position; i < end; ) {
      int next = Math.min(end, TextWidth.next(text, i));
      used += TextWidth.columns(text, i, next, signs.ambiguous());
      if (used > room) {
        return found;
      }
      found = next - position > SHORTEST && point.is(text, next, end) ? next : found;
      i = next;
    }
    return found;
  }

  /** Says whether a word that ends somewhere may be parted at an index. */
  private interface Point {
    boolean is(String text, int index, int end);
  }

  private static boolean isSeparated(String text, int index, int end) {
    return index > 1
        && index < end - 1
        && "/?&=._-:,;|\\+%#".indexOf(text.charAt(index - 1)) >= 0
        && !text.startsWith("//", index - 2)
        && Character.isLetterOrDigit(text.charAt(index));
  }

  private static boolean isHump(String text, int index, int end) {
    return index > 1
        && index < end - 1
        && Character.isLowerCase(text.charAt(index - 1))
        && Character.isUpperCase(text.charAt(index));
  }
}
