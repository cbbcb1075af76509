package dev.lectern.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * A line of text as a page shows it: what one block says between the blocks inside it.
 *
 * @param linked how many of its characters are link text
 * @param length how much it says, in letters
 * @param runs the nodes it is made of
 */
record TextLine(Element block, String text, int linked, int length, List<TextNode> runs) {

  /** A line this long that ends a sentence is a paragraph of the text, not a label. */
  private static final int PARAGRAPH = 120;

  boolean isProse() {
    return length >= PARAGRAPH && linked * 2 < text.length();
  }

  /** Every line of an element, in order. */
  static List<TextLine> of(Element root, Set<Element> without) {
    TreeOrder order = TreeOrder.of(root);
    return of(order, order.outermost(without));
  }

  /** Every line of a page, in order. */
  static List<TextLine> of(TreeOrder order, BitSet without) {
    Collector collector = new Collector(order);
    int open = -1;
    for (int place = 0; place < order.size(); ) {
      boolean skipped = without.get(place);
      if (order.at(place) instanceof TextNode run) {
        collector.append(run, order.shown(place));
      } else if (!skipped) {
        collector.open(place);
        open = place;
      }
      place = skipped ? order.end(place) : place + 1;
      while (open >= 0 && order.end(open) <= place) {
        collector.close(open);
        open = order.parent(open);
      }
    }
    collector.flush();
    return collector.lines;
  }

  private static final class Collector {
    private final List<TextLine> lines = new ArrayList<>();
    private final TreeOrder order;
    private final Deque<Element> blocks = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private List<TextNode> runs = new ArrayList<>();

    /** What the line says as long as one run of it says anything. */
    private @Nullable String only;

    private boolean spaced;
    private int linked;
    private int ideographs;
    private int links;

    Collector(TreeOrder order) {
      this.order = order;
      blocks.push((Element) order.at(0));
    }

    private void open(int place) {
      Tag tag = order.tag(place);
      if (tag.isBlock()) {
        flush();
        blocks.push((Element) order.at(place));
      } else if (tag == Tag.BR) {
        flush();
      } else if (tag == Tag.A) {
        links++;
      }
    }

    private void close(int place) {
      Tag tag = order.tag(place);
      if (tag.isBlock()) {
        flush();
        blocks.pop();
      } else if (tag == Tag.A) {
        links--;
      }
    }

    private void append(TextNode run, ShownText shown) {
      int before = text.length();
      if (shown.spaceBefore()) {
        space();
      }
      if (!shown.text().isEmpty()) {
        only = text.isEmpty() ? shown.text() : null;
        text.append(shown.text());
        spaced = false;
        ideographs += shown.ideographs();
      }
      if (shown.spaceAfter()) {
        space();
      }
      linked += links > 0 ? text.length() - before : 0;
      runs.add(run);
    }

    /** One space between two words, however many texts end and begin with one. */
    private void space() {
      if (!spaced && !text.isEmpty()) {
        text.append(' ');
        spaced = true;
      }
    }

    private void flush() {
      Element block = blocks.peek();
      if (!text.isEmpty() && block != null) {
        String shown = only == null ? text.toString() : only;
        add(block, shown.strip());
      }
      text.setLength(0);
      only = null;
      spaced = false;
      runs = runs.isEmpty() ? runs : new ArrayList<>();
      linked = 0;
      ideographs = 0;
    }

    private void add(Element block, String line) {
      if (!line.isEmpty()) {
        int length = ShownText.length(line.length(), ideographs);
        lines.add(new TextLine(block, line, linked, length, runs));
      }
    }
  }
}
