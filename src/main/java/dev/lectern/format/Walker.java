package dev.lectern.format;

import dev.lectern.address.Address;
import dev.lectern.article.Block;
import dev.lectern.article.Inline;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** Goes through a page once, from the top, and writes down what it finds as blocks. */
final class Walker {

  /** jsoup's own limit; below it only the words are read. */
  static final int DEEPEST = 512;

  /** How deep blocks may stand in each other; what is deeper joins its parent. */
  private static final int NESTED = 32;

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "body",
          "center",
          "dd",
          "dialog",
          "dir",
          "div",
          "dt",
          "fieldset",
          "footer",
          "form",
          "header",
          "hgroup",
          "html",
          "legend",
          "li",
          "main",
          "menu",
          "nav",
          "optgroup",
          "p",
          "pre",
          "search",
          "section",
          "summary",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "caption",
          "figcaption",
          "amp-carousel",
          "slot-block");

  private final Address base;
  private final Landmarks landmarks;
  private final Footnotes footnotes;
  private final Lists lists = new Lists(this);
  private final Boxes boxes = new Boxes(this);
  private final Inlines inlines = new Inlines(this);
  private final TexHabit tex;
  private final PictureSources sources;
  private int depth;
  private int nesting;

  Walker(Element content, Address base, Landmarks landmarks) {
    this.tex = new TexHabit(content);
    this.base = base;
    this.sources = new PictureSources(base);
    this.landmarks = landmarks;
    this.footnotes = new Footnotes(landmarks);
  }

  Footnotes footnotes() {
    return footnotes;
  }

  /** Reads an element that holds a note. */
  void note(Element element, Footnotes.Found found, Flow flow) {
    boxes.note(element, found, flow);
  }

  Landmarks landmarks() {
    return landmarks;
  }

  Address base() {
    return base;
  }

  /** The addresses of the page's pictures. */
  PictureSources sources() {
    return sources;
  }

  /** Reads the content of a page: an element that is a block of its own, or all that is in it. */
  void root(Element content, Flow flow) {
    if (content.normalName().equals("body") || content.normalName().equals("#root")) {
      children(content, flow);
    } else {
      element(content, flow);
    }
  }

  /** Reads everything below a node into a flow. */
  void children(Node parent, Flow flow) {
    for (int i = 0; i < parent.childNodeSize(); i++) {
      node(parent.childNode(i), flow);
    }
  }

  /** The blocks below an element, as they stand inside another block of this flow. */
  List<Block> blocks(Element element, Flow flow) {
    return blocks(element, Set.of(), flow.inner());
  }

  /** Reads an element but for some of its children, as it stands inside another block. */
  List<Block> blocks(Element element, Collection<? extends Node> without, Flow inner) {
    nesting++;
    for (int i = 0; i < element.childNodeSize(); i++) {
      Node child = element.childNode(i);
      if (without.isEmpty() || !without.contains(child)) {
        node(child, inner);
      }
    }
    nesting--;
    return inner.done();
  }

  /** The text of one cell of a table. */
  List<Inline> cell(Element cell, Flow flow) {
    return CellText.of(item(cell, flow));
  }

  /** The blocks of one item of a list. */
  List<Block> item(Element item, Flow flow) {
    Flow inner = flow.inner();
    landmarks.linkedNames(item).forEach(inner.run()::anchor);
    depth++;
    List<Block> blocks = blocks(item, Set.of(), inner);
    depth--;
    return blocks;
  }

  /** The text below an element, for places that hold no blocks. */
  List<Inline> inlines(Element element, Flow flow) {
    return CellText.of(blocks(element, flow));
  }

  /** Whether another block may be opened inside the present ones. */
  boolean mayNest() {
    return nesting < NESTED;
  }

  void node(Node node, Flow flow) {
    if (node instanceof TextNode text) {
      TexInText.add(text.getWholeText(), tex, flow);
    } else if (node instanceof Element element) {
      element(element, flow);
    }
  }

  private void element(Element element, Flow flow) {
    if (depth >= DEEPEST) {
      words(element, flow);
      return;
    }
    depth++;
    ClassHints hints = ClassHints.of(element);
    Optional<Formulas.Formula> formula = Formulas.of(element, hints.formula(), sources);
    if (formula.isPresent()) {
      Formulas.add(formula.get(), flow);
    } else if (!Visibility.isHidden(element, hints)) {
      visible(element, hints, flow);
    }
    depth--;
  }

  private static void words(Element element, Flow flow) {
    flow.run().end();
    NodeTraversor.traverse(
        (node, at) -> {
          if (node instanceof TextNode text) {
            flow.run().text(text.getWholeText());
          } else if (node instanceof Element inner && inner.isBlock()) {
            flow.run().end();
          }
        },
        element);
    flow.run().end();
  }

  private void visible(Element element, ClassHints hints, Flow flow) {
    Optional<Footnotes.Found> note = footnotes.note(element);
    if (note.isPresent() && mayNest()) {
      boxes.note(element, note.get(), flow);
      return;
    }
    switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> boxes.heading(element, flow);
      case "script",
          "iframe",
          "video",
          "audio",
          "object",
          "embed",
          "lite-youtube",
          "lite-vimeo",
          "amp-youtube",
          "amp-vimeo",
          "amp-video",
          "amp-audio",
          "amp-iframe" ->
          inlines.embed(element, flow);
      case "style",
          "template",
          "head",
          "title",
          "meta",
          "link",
          "select",
          "option",
          "datalist",
          "canvas",
          "map",
          "svg",
          "rp",
          "source",
          "track",
          "param",
          "wbr",
          "textarea",
          "input" -> {}
      case "noscript" -> inlines.noscript(element, flow);
      case "button" -> inlines.button(element, flow);
      case "br" -> flow.run().lineBreak();
      case "hr" -> flow.add(new Block.Rule());
      case "img", "amp-img" -> inlines.image(element, flow);
      case "blockquote" -> boxes.quote(element, hints, flow);
      case "ul", "ol", "menu", "dir" -> lists.list(element, flow);
      case "dl" -> lists.definitions(element, flow);
      case "table" -> boxes.table(element, flow);
      case "figure" -> boxes.figure(element, flow);
      case "details" -> boxes.details(element, flow);
      case "pre", "listing", "xmp", "plaintext" -> boxes.preformatted(element, flow);
      default -> other(element, hints, flow);
    }
  }

  private void other(Element element, ClassHints hints, Flow flow) {
    if (CodeBlocks.isCode(element, hints.code())) {
      boxes.code(element, flow);
      return;
    }
    Optional<String> callout = Callouts.kind(element, hints);
    if (callout.isPresent() && mayNest()) {
      boxes.callout(element, callout.get(), flow);
    } else if (isHeadingByRole(element)) {
      boxes.heading(element, flow);
    } else if (element.isBlock() || BLOCKS.contains(element.normalName())) {
      boxes.block(element, hints, flow);
    } else {
      inlines.inline(element, flow);
    }
  }

  private static boolean isHeadingByRole(Element element) {
    return element.attr("role").equals("heading") && element.attr("aria-level").matches("[1-6]");
  }

  /** Marks the place that this element is, if a link leads to it. */
  void place(Element element, Flow flow, boolean block) {
    List<String> names = landmarks.linkedNames(element);
    if (!names.isEmpty()) {
      if (block) {
        flow.run().end();
      }
      names.forEach(flow.run()::anchor);
    }
  }
}
