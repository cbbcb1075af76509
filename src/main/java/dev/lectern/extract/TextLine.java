package dev.lectern.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

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
      if (order.tag(place) == Tag.TEXT) {
        collector.append(place);
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

    /** The place of the innermost block that is open; the root is one, whatever it is. */
    private int block;

    /** What the line says as long as one text of it says anything. */
    private String only = "";

    /** What several texts say together. */
    private final StringBuilder text = new StringBuilder();

    private List<TextNode> runs = new ArrayList<>();
    private boolean spaced;
    private int length;
    private int linked;
    private int ideographs;
    private int links;

    Collector(TreeOrder order) {
      this.order = order;
    }

    private void open(int place) {
      Tag tag = order.tag(place);
      if (tag.isBlock()) {
        flush();
        block = place;
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
        block = blockAround(place);
      } else if (tag == Tag.A) {
        links--;
      }
    }

    private int blockAround(int place) {
      int around = order.parent(place);
      while (around > 0 && !order.isBlock(around)) {
        around = order.parent(around);
      }
      return Math.max(around, 0);
    }

    private void append(int place) {
      ShownText shown = order.shown(place);
      int before = length;
      if (shown.spaceBefore()) {
        space();
      }
      if (!shown.text().isEmpty()) {
        say(shown.text());
        ideographs += shown.ideographs();
      }
      if (shown.spaceAfter()) {
        space();
      }
      linked += links > 0 ? length - before : 0;
      runs.add((TextNode) order.at(place));
    }

    /** One space between two words, however many texts end and begin with one. */
    private void space() {
      if (!spaced && length > 0) {
        length++;
        spaced = true;
      }
    }

    private void say(String words) {
      if (length == 0) {
        only = words;
      } else {
        text.append(text.isEmpty() ? only : "").append(spaced ? " " : "").append(words);
      }
      length += words.length();
      spaced = false;
    }

    private void flush() {
      String line = text.isEmpty() ? only.strip() : text.toString().strip();
      if (line.isEmpty()) {
        runs.clear();
      } else {
        int letters = ShownText.length(line.length(), ideographs);
        lines.add(new TextLine((Element) order.at(block), line, linked, letters, runs));
        runs = new ArrayList<>();
      }
      only = "";
      text.setLength(0);
      spaced = false;
      length = 0;
      linked = 0;
      ideographs = 0;
    }
  }
}
