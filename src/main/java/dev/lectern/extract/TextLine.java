package dev.lectern.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * A line of text as a page shows it: what one block says between the blocks inside it.
 *
 * @param linked how many of its characters are link text
 * @param runs the nodes it is made of
 */
record TextLine(Element block, String text, int linked, List<TextNode> runs) {

  /** A line this long that ends a sentence is a paragraph of the text, not a label. */
  private static final int PARAGRAPH = 120;

  private static final int USUAL = 512;

  boolean isProse() {
    return linked * 2 < text.length()
        && (text.length() >= PARAGRAPH || TextMap.length(text) >= PARAGRAPH);
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
        collector.append(run);
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
    private List<TextNode> runs = new ArrayList<>();
    private char[] text = new char[USUAL];
    private int length;
    private int linked;
    private int links;

    Collector(TreeOrder order) {
      this.order = order;
      blocks.push((Element) order.at(0));
    }

    private void open(int place) {
      Element element = (Element) order.at(place);
      if (order.isBlock(place)) {
        flush();
        blocks.push(element);
      } else if (element.normalName().equals("br")) {
        flush();
      } else if (element.normalName().equals("a")) {
        links++;
      }
    }

    private void close(int place) {
      if (order.isBlock(place)) {
        flush();
        blocks.pop();
      } else if (order.at(place).normalName().equals("a")) {
        links--;
      }
    }

    /** White space collapsed. */
    private void append(TextNode run) {
      String shown = run.getWholeText();
      int end = length + shown.length();
      if (end > text.length) {
        text = Arrays.copyOf(text, end * 2);
      }
      int before = length;
      shown.getChars(0, shown.length(), text, length);
      for (int i = before; i < end; i++) {
        char c = text[i];
        if (!isBlank(c)) {
          text[length++] = c;
        } else if (length > 0 && text[length - 1] != ' ') {
          text[length++] = ' ';
        }
      }
      linked += links > 0 ? length - before : 0;
      runs.add(run);
    }

    private static boolean isBlank(char c) {
      return c <= ' ' || c == '\u00A0';
    }

    private void flush() {
      String line = length == 0 ? "" : new String(text, 0, length).strip();
      Element block = blocks.peek();
      if (!line.isEmpty() && block != null) {
        lines.add(new TextLine(block, line, linked, runs));
      }
      length = 0;
      runs = runs.isEmpty() ? runs : new ArrayList<>();
      linked = 0;
    }
  }
}
