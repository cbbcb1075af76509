package dev.lectern.discover;

import dev.lectern.address.Address;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * The part of an index page that speaks of one post.
 *
 * @param lead the best of its links to the post
 * @param nodes one element, or neighbours that belong together
 * @param shape equal for parts built alike
 */
record Clipping(Lead lead, List<Node> nodes, String shape) {

  Clipping {
    nodes = List.copyOf(nodes);
  }

  Address target() {
    return lead.target();
  }

  /** All elements, in document order. */
  Stream<Element> elements() {
    return nodes.stream()
        .filter(Element.class::isInstance)
        .flatMap(node -> ((Element) node).getAllElements().stream());
  }
}
