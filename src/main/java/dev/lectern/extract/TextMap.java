package dev.lectern.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** How much of what stands in each element of a page; made in one walk, so linear in the page. */
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

    /** Text of this element's own line: its text nodes and inline children. */
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
    }
  }

  private static final Measure NOTHING = new Measure();
  private static final Set<String> PICTURES = Set.of("img", "picture", "video", "svg", "iframe");

  /** A line of fewer characters is a label, whatever it says. */
  private static final int LABEL = 25;

  /** A cell or item this long is part of what is told. */
  private static final int CELL = 12;

  /** A line of this many characters is running text even without an end of sentence. */
  private static final int LONG_LINE = 80;

  /** How much more one ideograph says than one letter. */
  private static final int IDEOGRAPH = 3;

  private static final int USUAL = 2_048;

  private final Map<Node, Measure> measures = HashMap.newHashMap(USUAL);

  static TextMap of(Element root, Set<Element> without) {
    TextMap map = new TextMap();
    map.walk(root, without);
    return map;
  }

  Measure of(Element element) {
    return measures.getOrDefault(element, NOTHING);
  }

  private void walk(Element root, Set<Element> without) {
    root.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            if (node instanceof Element element) {
              if (without.contains(element)) {
                return FilterResult.SKIP_ENTIRELY;
              }
              measures.put(element, new Measure());
            }
            return FilterResult.CONTINUE;
          }

          @Override
          public FilterResult tail(Node node, int depth) {
            if (node instanceof TextNode text) {
              characters(text);
            } else if (node instanceof Element element) {
              close(element, root);
            }
            return FilterResult.CONTINUE;
          }
        });
  }

  private void characters(TextNode text) {
    Node parent = text.parentNode();
    Measure measure = parent == null ? null : measures.get(parent);
    if (measure != null && !text.isBlank()) {
      String shown = text.getWholeText();
      measure.line += length(shown);
      measure.sentence |= endsSentence(shown);
    }
  }

  /** Letters and marks, white space collapsed; an ideograph counts as several. */
  static int length(String text) {
    int length = 0;
    boolean space = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = c <= ' ' || c == '\u00A0';
      length += blank ? (space ? 0 : 1) : c >= 0x2E80 && c < 0xD800 ? IDEOGRAPH : 1;
      space = blank;
    }
    return length;
  }

  private static boolean endsSentence(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean stop = c == '.' || c == '!' || c == '?' || c == ',' || c == ';' || c == ':';
      if ((stop && (i + 1 == text.length() || text.charAt(i + 1) <= ' '))
          || (c >= 0x80 && "。！？，、；؟،।".indexOf(c) >= 0)) {
        return true;
      }
    }
    return false;
  }

  private void close(Element element, Element root) {
    Measure own = of(element);
    String tag = element.normalName();
    if (tag.equals("a") && element.hasAttr("href")) {
      own.lineLinked = own.line;
      own.linked = own.text;
      own.links++;
    }
    if (PICTURES.contains(tag)) {
      own.pictures++;
    }
    boolean block = Shapes.isBlock(element);
    if (block) {
      settle(element, own);
    }
    Node parent = element.parentNode();
    Measure above = element.equals(root) || parent == null ? null : measures.get(parent);
    if (above != null) {
      above.add(own);
      if (!block) {
        above.line += own.line;
        above.lineLinked += own.lineLinked;
        above.sentence |= own.sentence;
      }
    }
  }

  /** A block's own line is weighed as prose or not, and becomes part of its text. */
  private static void settle(Element element, Measure own) {
    int plain = own.line - own.lineLinked;
    own.text += own.line;
    own.linked += Math.min(own.line, own.lineLinked);
    if (element.normalName().equals("pre")) {
      own.code += own.line;
      own.prose += own.line * 0.5;
    } else if (own.line >= LABEL
        && plain * 2 >= own.line
        && (own.sentence || own.line >= LONG_LINE)) {
      double long_ = Math.min(1, own.line / (double) LONG_LINE);
      own.prose += plain * long_ * (Shapes.isLooseCell(element) ? 0.5 : 1);
      own.paragraphs++;
    } else if (own.line >= CELL && plain * 2 >= own.line && Shapes.isLooseCell(element)) {
      own.prose += plain * 0.3;
    }
    own.line = 0;
    own.lineLinked = 0;
    own.sentence = false;
  }
}
