package dev.lectern.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * A line of text as a page shows it: what one block says between the blocks inside it.
 *
 * @param linked how many of its characters are link text
 * @param runs the nodes it is made of
 */
record TextLine(Element block, String text, int linked, List<TextNode> runs) {

  /** A line this long that ends a sentence is a paragraph of the text, not a label. */
  private static final int PARAGRAPH = 120;

  boolean isProse() {
    return TextMap.length(text) >= PARAGRAPH && linked * 2 < text.length();
  }

  /** Every line of an element, in order. */
  static List<TextLine> of(Element root, Set<Element> without) {
    Collector collector = new Collector(root, without);
    root.filter(collector);
    collector.flush();
    return collector.lines;
  }

  private static final class Collector implements NodeFilter {
    private final List<TextLine> lines = new ArrayList<>();
    private final Set<Element> without;
    private final Deque<Element> blocks = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private List<TextNode> runs = new ArrayList<>();
    private int linked;
    private int links;

    Collector(Element root, Set<Element> without) {
      this.without = without;
      blocks.push(root);
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode run) {
        append(run.getWholeText());
        runs.add(run);
      } else if (node instanceof Element element) {
        if (without.contains(element)) {
          return FilterResult.SKIP_ENTIRELY;
        }
        open(element);
      }
      return FilterResult.CONTINUE;
    }

    private void open(Element element) {
      if (Shapes.isBlock(element)) {
        flush();
        blocks.push(element);
      } else if (element.normalName().equals("br")) {
        flush();
      } else if (element.normalName().equals("a")) {
        links++;
      }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        if (Shapes.isBlock(element)) {
          flush();
          blocks.pop();
        } else if (element.normalName().equals("a")) {
          links--;
        }
      }
      return FilterResult.CONTINUE;
    }

    /** White space collapsed, word by word. */
    private void append(String run) {
      int before = text.length();
      int from = 0;
      for (int i = 0; i <= run.length(); i++) {
        if (i == run.length() || isBlank(run.charAt(i))) {
          text.append(run, from, i);
          from = i + 1;
          if (i < run.length() && !text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
          }
        }
      }
      linked += links > 0 ? text.length() - before : 0;
    }

    private static boolean isBlank(char c) {
      return c <= ' ' || c == '\u00A0';
    }

    private void flush() {
      String line = text.isEmpty() ? "" : text.toString().strip();
      Element block = blocks.peek();
      if (!line.isEmpty() && block != null) {
        lines.add(new TextLine(block, line, linked, runs));
      }
      text.setLength(0);
      runs = runs.isEmpty() ? runs : new ArrayList<>();
      linked = 0;
    }
  }
}
