package dev.lectern.format;

import dev.lectern.article.Inline;
import dev.lectern.article.PlainText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Headings of a page: level, name, and what generators hang on them to copy their address. */
final class Headings {

  private static final Evaluator PICTURE = Selector.evaluatorOf("img");

  private static final ByClass<Boolean> PERMALINK_CLASS =
      ByClass.holding(
          "(?i)(^|[\\s_-])(anchor|headerlink|header-anchor|permalink|hash-link|heading-link|anchorjs-link"
              + "|zola-anchor|direct-link|editsection|mw-editsection|anchor-link|heading-anchor)([\\s_-]|$)");
  private static final Pattern PERMALINK_TEXT =
      Pattern.compile(
          "(?i)|[#¶§🔗⚓∞]+\ufe0f?|link|anchor|permalink.*|direct link to.*|link to (this )?(heading|section).*");

  private Headings() {}

  /** The level as written, the name that links use, and the nodes that are no part of the text. */
  record Parts(int level, String anchor, Set<Node> permalinks) {}

  static Parts of(Element heading, Landmarks landmarks) {
    Set<Node> permalinks = new HashSet<>();
    for (int i = 0; i < heading.childNodeSize(); i++) {
      if (heading.childNode(i) instanceof Element child && isPermalink(child)) {
        permalinks.add(child);
      }
    }
    return new Parts(level(heading), anchor(heading, landmarks), permalinks);
  }

  private static int level(Element heading) {
    String name = heading.normalName();
    return name.length() == 2 && name.charAt(0) == 'h'
        ? name.charAt(1) - '0'
        : Integer.parseInt(heading.attr("aria-level"));
  }

  private static boolean isPermalink(Element child) {
    boolean pointsHere =
        child.normalName().equals("a")
            && (child.attr("href").contains("#") || child.attr("href").isEmpty());
    boolean classed = PERMALINK_CLASS.of(child);
    if (!pointsHere && !classed) {
      return false;
    }
    String text = CleanText.line(child.text());
    boolean isSign = PERMALINK_TEXT.matcher(text).matches();
    return (pointsHere && isSign && child.selectFirst(PICTURE) == null)
        || (classed && (isSign || text.length() < 12) && !isWholeText(child));
  }

  private static boolean isWholeText(Element child) {
    Element parent = child.parent();
    return parent != null
        && !child.text().isBlank()
        && parent.childNodes().stream()
            .noneMatch(
                node -> !node.equals(child) && node instanceof TextNode text && !text.isBlank())
        && parent.childrenSize() == 1;
  }

  private static String anchor(Element heading, Landmarks landmarks) {
    return names(heading).filter(name -> landmarks.place(name).isPresent()).orElse("");
  }

  private static Optional<String> names(Element heading) {
    if (!heading.id().isEmpty()) {
      return Optional.of(heading.id());
    }
    for (int i = 0; i < heading.childNodeSize(); i++) {
      if (heading.childNode(i) instanceof Element child
          && (child.nameIs("a") || child.nameIs("span"))) {
        String name = child.id().isEmpty() ? child.attr("name") : child.id();
        if (!name.isEmpty()) {
          return Optional.of(name);
        }
      }
    }
    Element parent = heading.parent();
    return parent != null
            && heading.equals(parent.firstElementChild())
            && !parent.id().isEmpty()
            && (parent.nameIs("section") || parent.nameIs("div"))
        ? Optional.of(parent.id())
        : Optional.empty();
  }

  /** A heading is a place itself: names inside it are not needed twice, nor links to it. */
  static List<Inline> withoutAnchors(List<Inline> text) {
    List<Inline> rest = new ArrayList<>(text.size());
    for (Inline inline : text) {
      if (!(inline instanceof Inline.Anchor || isPermalink(inline))) {
        rest.add(inline);
      }
    }
    return rest.size() == text.size() ? text : CellText.settled(rest);
  }

  /** One that stood too deep in the markup to be seen there. */
  private static boolean isPermalink(Inline inline) {
    return inline instanceof Inline.Link link
        && link.target().contains("#")
        && link.content().stream().noneMatch(Inline.Image.class::isInstance)
        && PERMALINK_TEXT.matcher(CleanText.line(PlainText.of(link.content()))).matches();
  }
}
