package dev.lectern.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jsoup.nodes.TextNode;

/**
 * What is left of a part of a page, line by line. After a cut only the lines beside it are read
 * anew: since lines end where blocks begin and end, it can only join the one above it to the one
 * below.
 */
final class LinesLeft {

  private final TreeOrder order;
  private final int root;
  private final BitSet gone;
  private List<TextLine> lines;

  /** The places of what was cut or shortened since the lines were read. */
  private final BitSet changed = new BitSet();

  /**
   * @param root the place of the part
   * @param gone the places of what is left out
   * @param lines what is left without them
   */
  LinesLeft(TreeOrder order, int root, BitSet gone, List<TextLine> lines) {
    this.order = order;
    this.root = root;
    this.gone = gone;
    this.lines = lines;
  }

  /** Reads a part of a page. */
  static LinesLeft of(TreeOrder order, int root, BitSet gone) {
    return new LinesLeft(order, root, gone, TextLine.of(order, gone, root));
  }

  /** The same of an element of it. */
  LinesLeft within(int element) {
    if (!readsAlike(element)) {
      return of(order, element, gone);
    }
    int first = firstFrom(element);
    int behind = firstFrom(order.end(element));
    LinesLeft inside = new LinesLeft(order, element, gone, lines.subList(first, behind));
    inside.changed.or(changed);
    return inside;
  }

  /** Whether a block has the lines by itself that it has in what is around it. */
  private boolean readsAlike(int block) {
    int at = block;
    while (at >= 0 && !gone.get(at) && order.tag(at) != Tag.A) {
      at = order.parent(at);
    }
    return at < 0 && order.isBlock(block);
  }

  /** The first line that begins at a place or behind it. */
  private int firstFrom(int place) {
    int low = 0;
    int high = lines.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      boolean before = lines.get(middle).from() < place;
      low = before ? middle + 1 : low;
      high = before ? high : middle;
    }
    return low;
  }

  TreeOrder order() {
    return order;
  }

  int root() {
    return root;
  }

  /** The places of what is left out. */
  BitSet gone() {
    return gone;
  }

  boolean isCut(int place) {
    return gone.get(place);
  }

  void cut(int place) {
    gone.set(place);
    changed.set(place, order.end(place));
  }

  void cut(BitSet places) {
    for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
      cut(place);
    }
  }

  /** Leaves of the text at a place its first characters. */
  void shorten(int place, int length) {
    order.rewrite(place, ((TextNode) order.at(place)).getWholeText().substring(0, length));
    changed.set(place);
  }

  List<TextLine> lines() {
    if (!changed.isEmpty()) {
      lines = readAnew();
      changed.clear();
    }
    return lines;
  }

  private List<TextLine> readAnew() {
    BitSet touched = touched();
    List<TextLine> read = new ArrayList<>(lines.size());
    for (int line = 0; line < lines.size(); ) {
      int behind = touched.nextClearBit(line);
      if (behind == line) {
        read.add(lines.get(line++));
      } else {
        int from = line == 0 ? root : lines.get(line).from();
        int to = behind < lines.size() ? lines.get(behind).from() : order.end(root);
        read.addAll(TextLine.of(order, gone, new TextLine.Span(root, from, to)));
        line = behind;
      }
    }
    return read;
  }

  /** Of each change the line that it is in, or else the one above, to the first one below. */
  private BitSet touched() {
    BitSet touched = new BitSet(lines.size());
    int line = 0;
    int last = order.end(root);
    for (int at = changed.nextSetBit(root); at >= 0 && at < last; ) {
      int end = changed.nextClearBit(at);
      while (line + 1 < lines.size() && lines.get(line + 1).from() <= at) {
        line++;
      }
      int above = line;
      while (line < lines.size() && lines.get(line).from() < end) {
        line++;
      }
      touched.set(above, Math.min(line + 1, lines.size()));
      at = changed.nextSetBit(end);
    }
    return touched;
  }
}
