package dev.lectern.extract;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How much of what stands in each element of a page; linear in the page. */
final class TextMap {

  /** What stands in an element with all below it, in characters unless it says otherwise. */
  static final class Measure {
    int text;
    int linked;
    int links;
    int paragraphs;
    int pictures;
    int code;
    double prose;

    /** Text of this element's own line, its text nodes and inline children; none of a block. */
    int line;

    int lineLinked;
    boolean sentence;

    double linkDensity() {
      return text == 0 ? 0 : (double) linked / text;
    }

    private void add(Measure child) {
      text += child.text;
      linked += child.linked;
      links += child.links;
      paragraphs += child.paragraphs;
      pictures += child.pictures;
      code += child.code;
      prose += child.prose;
      line += child.line;
      lineLinked += child.lineLinked;
      sentence |= child.sentence;
    }
  }

  private static final Measure NOTHING = new Measure();

  /** Of an element in a line with a text at most, which the line around it has as its own. */
  private static final Measure PART = new Measure();

  private static final Set<Tag> PICTURES =
      EnumSet.of(Tag.IMG, Tag.PICTURE, Tag.VIDEO, Tag.SVG, Tag.IFRAME);

  /** A line of fewer characters is a label, whatever it says. */
  private static final int LABEL = 25;

  /** A cell or item this long is part of what is told. */
  private static final int CELL = 12;

  /** A line of this many characters is running text even without an end of sentence. */
  private static final int LONG_LINE = 80;

  private final TreeOrder order;
  private final @Nullable Measure[] inOrder;

  private TextMap(TreeOrder order) {
    this.order = order;
    this.inOrder = new Measure[order.size()];
  }

  /** Measures a page without some of its elements, of which each holds nothing. */
  static TextMap of(TreeOrder order, BitSet without) {
    TextMap map = new TextMap(order);
    BitSet gone = order.within(without);
    for (int place = order.size() - 1; place >= 0; place--) {
      if (!gone.get(place) && order.tag(place) != Tag.TEXT) {
        map.measure(place);
      }
    }
    return map;
  }

  /** Leaves out further elements, none in another; what is around them is measured anew. */
  void leaveOut(BitSet places) {
    BitSet around = new BitSet(order.size());
    for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
      Arrays.fill(inOrder, place, order.end(place), null);
      int parent = order.parent(place);
      while (parent >= 0 && !around.get(parent)) {
        around.set(parent);
        parent = order.parent(parent);
      }
    }
    for (int place = around.length() - 1; place >= 0; place = around.previousSetBit(place - 1)) {
      measure(place);
    }
  }

  /** The same measures in another order; what is new there holds nothing. */
  TextMap in(TreeOrder other) {
    TextMap map = new TextMap(other);
    for (int place = 0; place < other.size(); place++) {
      int before = other.tag(place) == Tag.TEXT ? 0 : order.place(other.at(place));
      map.inOrder[place] = before == 0 ? null : inOrder[before];
    }
    return map;
  }

  /** The measure of the element at a place of the order. */
  Measure at(int place) {
    Measure measure = inOrder[place];
    return measure == null ? NOTHING : measure;
  }

  /** Measures an element when all in it are measured. */
  private void measure(int place) {
    if (isPart(place)) {
      inOrder[place] = PART;
      return;
    }
    Measure own = new Measure();
    for (int in = place + 1; in < order.end(place); ) {
      if (order.tag(in) == Tag.TEXT) {
        read(order.shown(in++), own);
      } else if (inOrder[in] == PART) {
        in++;
      } else {
        own.add(at(in));
        in = order.end(in);
      }
    }
    close(place, own);
    Tag tag = order.tag(place);
    if (tag.isBlock()) {
      settle(tag, own);
    }
    inOrder[place] = own;
  }

  /** Whether an element says no more than a text of its line. */
  private boolean isPart(int place) {
    Tag tag = order.tag(place);
    int behind = place + 1;
    return !tag.isBlock()
        && tag != Tag.A
        && !PICTURES.contains(tag)
        && (order.end(place) == behind
            || (order.end(place) == behind + 1 && order.tag(behind) == Tag.TEXT));
  }

  private static void read(ShownText text, Measure own) {
    own.line += text.length();
    own.sentence |= text.sentence();
  }

  private void close(int place, Measure own) {
    Tag tag = order.tag(place);
    if (tag == Tag.A && order.at(place).hasAttr("href")) {
      own.lineLinked = own.line;
      own.linked = own.text;
      own.links++;
    }
    if (PICTURES.contains(tag)) {
      own.pictures++;
    }
  }

  /** A block's own line is weighed as prose or not, and becomes part of its text. */
  private static void settle(Tag tag, Measure own) {
    int plain = own.line - own.lineLinked;
    own.text += own.line;
    own.linked += Math.min(own.line, own.lineLinked);
    if (tag == Tag.PRE) {
      own.code += own.line;
      own.prose += own.line * 0.5;
    } else if (own.line >= LABEL
        && plain * 2 >= own.line
        && (own.sentence || own.line >= LONG_LINE)) {
      double long_ = Math.min(1, own.line / (double) LONG_LINE);
      own.prose += plain * long_ * (tag.isLooseCell() ? 0.5 : 1);
      own.paragraphs++;
    } else if (own.line >= CELL && plain * 2 >= own.line && tag.isLooseCell()) {
      own.prose += plain * 0.3;
    }
    own.line = 0;
    own.lineLinked = 0;
    own.sentence = false;
  }
}
