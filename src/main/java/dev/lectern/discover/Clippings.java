package dev.lectern.discover;

import dev.lectern.byline.Dates;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Cuts an index page into clippings: around each link that may lead to a post, as much of the page
 * as holds no link to another one.
 */
final class Clippings {

  private static final String SEVERAL = "several";

  private final String language;
  private final Map<Element, String> owners = new HashMap<>();

  /** Parts of the page whose links are no titles. */
  private final Set<Element> silent = new HashSet<>();

  private Clippings(String language) {
    this.language = language;
  }

  static List<Clipping> of(List<Lead> leads, String language) {
    return new Clippings(language).cut(leads);
  }

  private List<Clipping> cut(List<Lead> leads) {
    leads.forEach(this::claim);
    Map<Element, List<Lead>> tops = new HashMap<>();
    List<Element> order = new ArrayList<>();
    for (Lead lead : leads) {
      Element top = top(lead);
      if (!tops.containsKey(top)) {
        order.add(top);
      }
      tops.computeIfAbsent(top, t -> new ArrayList<>()).add(lead);
    }
    tops.forEach((top, its) -> {
      if (its.stream().allMatch(lead -> lead.rank() == Lead.Rank.SILENT)) {
        silent.add(top);
      }
    });
    Map<Element, List<Node>> parts = withNeighbours(order);
    return order.stream()
        .map(top ->
            clipping(
                best(tops.getOrDefault(top, List.of())),
                top,
                parts.getOrDefault(top, List.of(top))))
        .toList();
  }

  private void claim(Lead lead) {
    String key = lead.target().key();
    for (Element e = lead.link(); e != null; e = e.parent()) {
      String owner = owners.merge(e, key, (old, now) -> old.equals(now) ? old : SEVERAL);
      if (owner.equals(SEVERAL) && e.parent() != null && SEVERAL.equals(owners.get(e.parent()))) {
        return;
      }
    }
  }

  private Element top(Lead lead) {
    String key = lead.target().key();
    Element top = lead.link();
    for (Element up = top.parent();
        up != null && !up.normalName().equals("body");
        up = up.parent()) {
      if (!key.equals(owners.get(up))) {
        return top;
      }
      top = up;
    }
    Element card = lead.link().closest("article, li, tr, .h-entry, .hentry");
    return card != null ? card : block(lead.link());
  }

  /** Where a page has one link only, nothing else limits its clipping. */
  private static Element block(Element link) {
    Element heading = link.closest("h1, h2, h3, h4, h5, h6, p, dd");
    Element inner = heading != null ? heading : link;
    return inner.parent() != null && !inner.parent().normalName().matches("body|main")
        ? inner.parent()
        : inner;
  }

  private static Lead best(List<Lead> leads) {
    return Collections.min(leads, Comparator.comparing(Lead::rank));
  }

  private Clipping clipping(Lead lead, Element top, List<Node> nodes) {
    StringBuilder shape = new StringBuilder();
    for (Element e = lead.link(); e != null && !e.equals(top); e = e.parent()) {
      shape.append(e.normalName()).append('<');
    }
    shape.append(top.normalName());
    Element parent = top.parent();
    if (parent != null) {
      String classes =
          parent.classNames().stream()
              .filter(c -> !c.matches(".*\\d.*"))
              .sorted()
              .collect(Collectors.joining("."));
      shape.append('<').append(parent.normalName()).append('.').append(classes);
    }
    return new Clipping(lead, nodes, shape.toString());
  }

  // Lists without a box around each entry: headings and paragraphs, terms and definitions, lines.

  private Map<Element, List<Node>> withNeighbours(List<Element> tops) {
    Map<Element, List<Element>> byParent = new HashMap<>();
    List<Element> parents = new ArrayList<>();
    for (Element top : tops) {
      Element parent = top.parent();
      if (parent != null) {
        if (!byParent.containsKey(parent)) {
          parents.add(parent);
        }
        byParent.computeIfAbsent(parent, p -> new ArrayList<>()).add(top);
      }
    }
    Map<Element, List<Node>> parts = new HashMap<>();
    parents.forEach(parent -> share(parent, byParent.getOrDefault(parent, List.of()), parts));
    return parts;
  }

  /**
   * Gives the nodes between the tops to the one before, or to the one after where dates lead, or
   * where each closes a text that began with a heading ("permalink").
   */
  private void share(Element parent, List<Element> tops, Map<Element, List<Node>> parts) {
    List<List<Node>> gaps = gaps(parent, tops);
    if (close(tops, gaps)) {
      for (int i = 0; i < tops.size(); i++) {
        List<Node> nodes = headed(gaps.get(i), gaps.get(1));
        nodes.add(tops.get(i));
        parts.put(tops.get(i), nodes);
      }
      return;
    }
    boolean dateFirst = hasDate(lastLine(gaps.getFirst())) && !hasDate(firstLine(gaps.getLast()));
    for (int i = 0; i < tops.size(); i++) {
      List<Node> nodes = new ArrayList<>();
      if (dateFirst) {
        nodes.addAll(lastLine(gaps.get(i)));
      }
      nodes.add(tops.get(i));
      if (!dateFirst) {
        nodes.addAll(firstLine(gaps.get(i + 1)));
      }
      parts.put(tops.get(i), nodes);
    }
  }

  private List<List<Node>> gaps(Element parent, List<Element> tops) {
    List<List<Node>> gaps = new ArrayList<>();
    List<Node> gap = new ArrayList<>();
    for (Node node : parent.childNodes()) {
      if (node instanceof Element element && tops.stream().anyMatch(top -> top.equals(element))) {
        gaps.add(gap);
        gap = new ArrayList<>();
      } else if (node instanceof Element element && owners.containsKey(element)) {
        gap.clear();
      } else {
        gap.add(node);
      }
    }
    gaps.add(gap);
    return gaps;
  }

  /** Whether links that are no titles each come after a heading of their own. */
  private boolean close(List<Element> tops, List<List<Node>> gaps) {
    return tops.size() > 1
        && silent.containsAll(tops)
        && gaps.subList(0, tops.size()).stream()
            .allMatch(gap -> gap.stream().anyMatch(Clippings::isHeading));
  }

  /** A text from its heading on: the first one, or after an introduction the last of its level. */
  private static List<Node> headed(List<Node> gap, List<Node> second) {
    String level =
        second.stream().filter(Clippings::isHeading).findFirst().map(Node::nodeName).orElse("");
    int from = 0;
    for (int i = 0; i < gap.size(); i++) {
      from = gap.get(i).nodeName().equals(level) ? i : from;
    }
    return new ArrayList<>(gap.subList(from, gap.size()));
  }

  private static boolean isHeading(Node node) {
    return node.nodeName().matches("h[1-6]");
  }

  /** The nodes up to the next heading or rule. */
  private static List<Node> firstLine(List<Node> gap) {
    return gap.stream().takeWhile(node -> !isBreak(node)).toList();
  }

  private static List<Node> lastLine(List<Node> gap) {
    List<Node> line = new ArrayList<>();
    for (Node node : gap.reversed()) {
      if (isBreak(node) || line.size() > 4) {
        break;
      }
      line.addFirst(node);
    }
    return line;
  }

  private static boolean isBreak(Node node) {
    return node instanceof Element element
        && element.normalName().matches("h[1-6]|hr|nav|footer|aside|header");
  }

  private boolean hasDate(List<Node> nodes) {
    String text = nodes.stream().map(Clippings::text).collect(Collectors.joining(" ")).strip();
    return !text.isEmpty() && text.length() < 100 && Dates.find(text, language).isPresent();
  }

  private static String text(Node node) {
    if (node instanceof Element element) {
      return element.text();
    }
    return node instanceof TextNode text ? text.text() : "";
  }
}
