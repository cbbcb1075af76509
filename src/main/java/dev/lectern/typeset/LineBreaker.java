package dev.lectern.typeset;

import java.util.ArrayList;
import java.util.List;

/**
 * Fills lines with a passage, as many words on each as fit.
 *
 * <p>What is too long for a line is parted at a sensible point: behind the signs of an address,
 * between the words of an identifier, and only then anywhere.
 */
final class LineBreaker {

  /** A last line narrower than this is given company. */
  private static final int WIDOW = 7;

  private static final int WIDOW_LINES = 4;

  private final Passage passage;
  private final String text;
  private final Signs signs;

  private int width;
  private int segmentStart = -1;
  private int segmentEnd = -1;

  private LineBreaker(Passage passage, Signs signs) {
    this.passage = passage;
    this.text = passage.text();
    this.signs = signs;
  }

  /** A stretch of a passage that makes a line; trailing spaces are left out. */
  record Cut(int from, int to, boolean hyphen) {}

  static List<Cut> lines(Passage passage, int columns, Signs signs) {
    return new LineBreaker(passage, signs).set(Math.max(1, columns));
  }

  private List<Cut> set(int columns) {
    List<Cut> lines = fill(0, columns, Integer.MAX_VALUE);
    int first = 0;
    for (int i = 0; i < lines.size(); i++) {
      int next = skipSpaces(lines.get(i).to());
      if (next == text.length() || text.charAt(next) == '\n') {
        keepCompany(lines.subList(first, i + 1), columns);
        first = i + 1;
      }
    }
    return lines;
  }

  /**
   * Sets the last few lines before a break that the text wants a little narrower, if that gives a
   * last word company for no line more.
   */
  private void keepCompany(List<Cut> lines, int columns) {
    if (lines.size() < 2 || columns(lines.getLast()) >= WIDOW || columns <= 2 * WIDOW) {
      return;
    }
    int count = Math.min(WIDOW_LINES, lines.size());
    List<Cut> tail = lines.subList(lines.size() - count, lines.size());
    int start = tail.getFirst().from();
    for (int narrower = columns - 1; narrower >= columns * 3 / 4; narrower--) {
      List<Cut> tried = fill(start, narrower, count);
      if (tried.size() == count && columns(tried.getLast()) >= WIDOW && isSound(tried, tail)) {
        for (int i = 0; i < count; i++) {
          tail.set(i, tried.get(i));
        }
        return;
      }
    }
  }

  /** Whether lines hold all of the text of others, and none of them parts a word to do so. */
  private boolean isSound(List<Cut> tried, List<Cut> whole) {
    boolean parted =
        tried.stream().map(line -> skipSpaces(line.to())).anyMatch(next -> !isBreak(next));
    return !parted && skipSpaces(tried.getLast().to()) == skipSpaces(whole.getLast().to());
  }

  private boolean isBreak(int index) {
    return passage.breaksAt(index) || text.charAt(index) == '\n';
  }

  private int columns(Cut line) {
    return TextWidth.columns(text, line.from(), line.to(), signs.ambiguous());
  }

  private List<Cut> fill(int start, int columns, int limit) {
    width = columns;
    segmentEnd = -1;
    List<Cut> lines = new ArrayList<>();
    int from = skipSpaces(start);
    while (from < text.length() && lines.size() < limit) {
      Cut line = line(from);
      lines.add(line);
      from = next(line.to());
    }
    return lines;
  }

  /** Where the line after one begins: behind its spaces, or behind one forced break. */
  private int next(int to) {
    int i = to;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i < text.length() && text.charAt(i) == '\n' ? skipSpaces(i + 1) : i;
  }

  private int skipSpaces(int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  private Cut line(int from) {
    int used = 0;
    int fitted = from;
    int position = from;
    while (position < text.length() && text.charAt(position) != '\n') {
      segment(position);
      int end = trimmed(position, segmentEnd);
      int room = width - used;
      int columns = bounded(position, end, room);
      if (columns > room) {
        return overfull(from, fitted, position, end, room);
      }
      if (!endsInSoftHyphen(end) || columns < room) {
        fitted = segmentEnd;
      }
      used += columns + segmentEnd - end;
      position = segmentEnd;
    }
    return new Cut(from, trimmed(from, position), false);
  }

  /** Finds the segment, unbroken text and the spaces after it, that a position stands in. */
  private void segment(int position) {
    if (position >= segmentStart && position < segmentEnd) {
      return;
    }
    int end = position + 1;
    while (end < text.length() && !passage.breaksAt(end) && text.charAt(end) != '\n') {
      end++;
    }
    segmentStart = position;
    segmentEnd = end;
  }

  private int trimmed(int from, int to) {
    int end = to;
    while (end > from && text.charAt(end - 1) == ' ') {
      end--;
    }
    return end;
  }

  /** The columns of a stretch; counting stops when they are more than the room. */
  private int bounded(int from, int to, int room) {
    int stop = Math.min(to, from + 4 * room + 64);
    int columns = TextWidth.columns(text, from, stop, signs.ambiguous());
    return stop < to ? Math.max(columns, room + 1) : columns;
  }

  private boolean endsInSoftHyphen(int end) {
    return end > 0 && end < text.length() && text.charAt(end - 1) == Passage.SOFT_HYPHEN;
  }

  private Cut cut(int from, int to) {
    int end = trimmed(from, to);
    return new Cut(from, end, endsInSoftHyphen(end));
  }

  /** Ends a line that a segment does not fit on. */
  private Cut overfull(int from, int fitted, int position, int end, int room) {
    if (fitted > from) {
      int point = room > width / 3 ? partingPoint(position, end, room) : position;
      return point > position ? new Cut(from, point, false) : cut(from, fitted);
    }
    int point = LongWords.pointInName(text, from, end, width, signs);
    return new Cut(from, point > from ? point : anywhere(from, end, width), false);
  }

  /**
   * Where to part a segment rather than leave a third of the line empty, or half of it where a name
   * would be parted that the next line can hold.
   */
  private int partingPoint(int position, int end, int room) {
    boolean fitsAlone = bounded(position, end, width) <= width;
    if (fitsAlone && room <= width / 2 && !LongWords.isAddress(text, position, end)) {
      return position;
    }
    return fitsAlone
        ? LongWords.pointInAddress(text, position, end, room, signs)
        : LongWords.pointInName(text, position, end, room, signs);
  }

  private int anywhere(int position, int end, int room) {
    int to = position;
    int used = 0;
    while (to < end) {
      int next = Math.min(end, TextWidth.next(text, to));
      used += TextWidth.columns(text, to, next, signs.ambiguous());
      if (used > room && to > position) {
        return to;
      }
      to = next;
    }
    return to;
  }
}
