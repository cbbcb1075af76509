package dev.lectern.discover;

import dev.lectern.byline.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The short texts of a card: dates, read times, labels. */
final class SmallPrint {

  private static final int LONGEST = 100;

  private SmallPrint() {}

  /** Short texts beside the title, in document order, the larger before the parts of it. */
  static List<String> of(Clipping clipping, Optional<Element> title) {
    List<String> lines = new ArrayList<>();
    clipping.nodes().forEach(node -> collect(node, title, lines));
    StringBuilder rest = new StringBuilder();
    clipping.nodes().forEach(node -> gather(node, title, rest));
    add(rest.toString().replaceAll("\\s+", " "), lines);
    return lines;
  }

  /** All text but the title's: day and month may stand in pieces. */
  private static void gather(Node node, Optional<Element> title, StringBuilder rest) {
    if (node instanceof TextNode text) {
      rest.append(text.text()).append(' ');
    } else if (title.filter(node::equals).isEmpty()) {
      node.childNodes().forEach(child -> gather(child, title, rest));
    }
  }

  private static void collect(Node node, Optional<Element> title, List<String> lines) {
    if (node instanceof TextNode text) {
      add(text.text(), lines);
    }
    if (!(node instanceof Element element) || title.filter(t -> t.equals(element)).isPresent()) {
      return;
    }
    if (title.filter(t -> t.parents().contains(element)).isEmpty()) {
      add(element.text(), lines);
    }
    element.childNodes().forEach(child -> collect(child, title, lines));
  }

  private static void add(String text, List<String> lines) {
    String line = text.strip();
    if (!line.isEmpty() && line.length() <= LONGEST) {
      lines.add(line);
    }
  }

  /** Whether a text is a date and hardly anything else. */
  static boolean isDate(String text, String language) {
    String line = text.strip();
    return line.length() < 40
        && line.codePoints().anyMatch(Character::isDigit)
        && (line.matches("(19[89]|20[0-4])\\d")
            || (Texts.words(line) < 5 && Dates.find(line, language).isPresent()));
  }
}
