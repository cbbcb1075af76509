package dev.lectern.extract;

import java.util.Arrays;
import java.util.BitSet;
import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The elements and texts of a page in tree order (DOM, 1.1: preorder, depth first), found in one
 * walk, so that whoever looks at all of them runs along an array. Comments and data are left out.
 * What is moved or added later is not in it.
 */
final class TreeOrder {

  /** What most pages hold; others make more room. */
  private static final int ROOM = 2_048;

  /** More are found by an index, so that a page of many cuts stays linear. */
  private static final int MOST_LOOKS = 30;

  private Node[] nodes = new Node[ROOM];

  private Tag[] tags = new Tag[ROOM];

  /** The place of the element around each node; -1 for the root. */
  private int[] parents = new int[ROOM];

  /** The place behind each node and all that is in it. */
  private int[] ends = new int[ROOM];

  /** What each text shows, once it was asked for. */
  private @Nullable ShownText[] shown = new ShownText[ROOM];

  private int size;

  private int looks;
  private @Nullable IdentityHashMap<Node, Integer> places;

  private TreeOrder() {}

  /** The order of an element and all in it. */
  static TreeOrder of(Element root) {
    TreeOrder order = new TreeOrder();
    order.walk(root);
    return order;
  }

  /** While an element is open its end counts the children that were seen. */
  private void walk(Element root) {
    int open = add(root, Tag.of(root.normalName()), -1);
    while (open >= 0) {
      Element element = (Element) nodes[open];
      int child = ends[open]++;
      if (child == element.childNodeSize()) {
        ends[open] = size;
        open = parents[open];
        continue;
      }
      Node node = element.childNode(child);
      if (node instanceof Element inner) {
        open = add(inner, Tag.of(inner.normalName()), open);
      } else if (node instanceof TextNode) {
        int place = add(node, Tag.TEXT, open);
        ends[place] = size;
      }
    }
  }

  private int add(Node node, Tag tag, int parent) {
    if (size == nodes.length) {
      nodes = Arrays.copyOf(nodes, size * 2);
      tags = Arrays.copyOf(tags, size * 2);
      parents = Arrays.copyOf(parents, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      shown = Arrays.copyOf(shown, size * 2);
    }
    nodes[size] = node;
    tags[size] = tag;
    parents[size] = parent;
    ends[size] = 0;
    return size++;
  }

  int size() {
    return size;
  }

  /** The element or text at a place. */
  Node at(int place) {
    return nodes[place];
  }

  /** What the text at a place shows. */
  ShownText shown(int place) {
    ShownText known = shown[place];
    if (known == null) {
      known = ShownText.of(((TextNode) nodes[place]).getWholeText());
      shown[place] = known;
    }
    return known;
  }

  /** The place of the element around the node at a place; -1 for the root. */
  int parent(int place) {
    return parents[place];
  }

  /** The place behind the node at a place and all that is in it. */
  int end(int place) {
    return ends[place];
  }

  /** What kind of element stands at a place, if it is no text. */
  Tag tag(int place) {
    return tags[place];
  }

  /** Whether the node at a place is a block. */
  boolean isBlock(int place) {
    return tags[place].isBlock();
  }

  /** Whether the element at a place, or one in it, stands at one of these places. */
  boolean holds(int place, BitSet places) {
    int next = places.nextSetBit(place);
    return next >= 0 && next < ends[place];
  }

  /** The place of the element before one among its siblings, or -1. */
  int before(int place) {
    int parent = parents[place];
    int at = place - 1;
    while (at > parent) {
      while (parents[at] != parent) {
        at = parents[at];
      }
      if (tags[at] != Tag.TEXT) {
        return at;
      }
      at--;
    }
    return -1;
  }

  /** The place of the element behind one among its siblings, or -1. */
  int behind(int place) {
    int last = parents[place] < 0 ? size : ends[parents[place]];
    int at = ends[place];
    while (at < last && tags[at] == Tag.TEXT) {
      at++;
    }
    return at < last ? at : -1;
  }

  /** Gives the text at a place other words. */
  void rewrite(int place, String words) {
    ((TextNode) nodes[place]).text(words);
    shown[place] = null;
  }

  /** Where a node stands; 0 where it is none of these. Few are asked for on most pages. */
  int place(Node node) {
    looks++;
    if (looks > MOST_LOOKS) {
      places = places == null ? indexed() : places;
      return places.getOrDefault(node, 0);
    }
    return place(node, 0);
  }

  /** Where a node stands that is looked for from a place on; 0 where it is none of these. */
  int place(Node node, int from) {
    for (int place = from; place < size; place++) {
      if (node.equals(nodes[place])) {
        return place;
      }
    }
    return 0;
  }

  private IdentityHashMap<Node, Integer> indexed() {
    IdentityHashMap<Node, Integer> index = new IdentityHashMap<>(size);
    for (int place = 0; place < size; place++) {
      index.put(nodes[place], place);
    }
    return index;
  }

  /** The places of some elements and of all that is in them. */
  BitSet within(BitSet elements) {
    BitSet within = new BitSet(size);
    for (int place = elements.nextSetBit(0); place >= 0; ) {
      within.set(place, ends[place]);
      place = elements.nextSetBit(ends[place]);
    }
    return within;
  }
}
