package dev.lectern.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * A line of text as a page shows it: what one block says between the blocks inside it.
 *
 * @param linked how many of its characters are link text
 * @param length how much it says, in letters
 * @param runs the nodes it is made of
 */
record TextLine(At at, String text, int linked, int length, List<TextNode> runs) {

  /**
   * Where a line stands in the order that it was read from.
   *
   * @param place of its block
   * @param from the place of the first of its runs
   */
  record At(Element block, int place, int from) {}

  /**
   * What is read of an element.
   *
   * @param root the place of the element
   * @param from the same, or where a line of it begins
   * @param to its end, or where another line begins
   */
  record Span(int root, int from, int to) {}

  /** A line this long that ends a sentence is a paragraph of the text, not a label. */
  private static final int PARAGRAPH = 120;

  boolean isProse() {
    return length >= PARAGRAPH && linked * 2 < text.length();
  }

  Element block() {
    return at.block();
  }

  /** Where its block stands. */
  int place() {
    return at.place();
  }

  /** Where it begins. */
  int from() {
    return at.from();
  }

  /** Every line of a page, in order. */
  static List<TextLine> of(TreeOrder order, BitSet without) {
    return of(order, without, 0);
  }

  /** Every line of the element at a place, in order. */
  static List<TextLine> of(TreeOrder order, BitSet without, int root) {
    return of(order, without, new Span(root, root, order.end(root)));
  }

  /** The lines of a part of an element, in order. */
  static List<TextLine> of(TreeOrder order, BitSet without, Span span) {
    int root = span.root();
    Collector collector = new Collector(order, root);
    int open = span.from() == root ? -1 : collector.openUp(order.parent(span.from()));
    for (int place = span.from(); place < span.to(); ) {
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
        open = open == root ? -1 : order.parent(open);
      }
    }
    collector.flush();
    return collector.lines;
  }

  private static final class Collector {
    private final List<TextLine> lines = new ArrayList<>();
    private final TreeOrder order;
    private final int root;

    /** The place of the innermost block that is open; the root is one, whatever it is. */
    private int block;

    /** Where the first text of the line stands. */
    private int from;

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

    Collector(TreeOrder order, int root) {
      this.order = order;
      this.root = root;
      this.block = root;
    }

    /** Begins within an element of the root, with all around it open; returns its place. */
    private int openUp(int place) {
      block = block(place);
      for (int at = place; at >= root; at = order.parent(at)) {
        links += order.tag(at) == Tag.A ? 1 : 0;
      }
      return place;
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
        block = block(Math.max(root, order.parent(place)));
      } else if (tag == Tag.A) {
        links--;
      }
    }

    /** The innermost block that an element is or stands in. */
    private int block(int element) {
      int at = element;
      while (at > root && !order.isBlock(at)) {
        at = order.parent(at);
      }
      return at;
    }

    private void append(int place) {
      ShownText shown = order.shown(place);
      int before = length;
      from = runs.isEmpty() ? place : from;
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
        At at = new At((Element) order.at(block), block, from);
        lines.add(new TextLine(at, line, linked, letters, runs));
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
