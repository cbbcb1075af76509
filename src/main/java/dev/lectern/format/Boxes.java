package dev.lectern.format;

import dev.lectern.article.Block;
import dev.lectern.article.Inline;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** What stands on lines of its own: headings, quotes, callouts, figures, tables, notes. */
final class Boxes {

  private static final Evaluator SET_APART = Selector.evaluatorOf("img, figure, pre, table");

  private final Walker walker;
  private final Tables tables;

  Boxes(Walker walker) {
    this.walker = walker;
    this.tables = new Tables(walker);
  }

  void block(Element element, ClassHints hints, Flow flow) {
    flow.run().end();
    if (!flow.isEmpty()
        && flow.last() instanceof Block.Picture picture
        && picture.caption().isEmpty()
        && hints.caption()
        && element.selectFirst(SET_APART) == null) {
      flow.replaceLast(Figures.captioned(picture, walker.inlines(element, flow)));
      return;
    }
    walker.place(element, flow, true);
    if (CodeBlocks.isWrapper(element, hints.code())) {
      flow.addAll(CodeBlocks.withoutLabels(walker.blocks(element, flow)));
    } else {
      walker.children(element, flow);
    }
    flow.run().end();
  }

  /** Code, or verse or prose that a page sets as code is set. */
  void preformatted(Element element, Flow flow) {
    if (CodeBlocks.isCode(element)) {
      code(element, flow);
    } else {
      verse(element, flow);
    }
  }

  void code(Element element, Flow flow) {
    walker.place(element, flow, true);
    Block.Code code = CodeBlocks.read(element);
    if (!code.text().isEmpty()) {
      flow.add(code);
    }
  }

  private static void verse(Element element, Flow flow) {
    flow.run().end();
    element
        .wholeText()
        .lines()
        .forEach(line -> {
          flow.run().text(line);
          flow.run().lineEnd();
        });
    flow.run().end();
  }

  void heading(Element element, Flow flow) {
    flow.run().end();
    Headings.Parts parts = Headings.of(element, walker.landmarks());
    List<Block> blocks = walker.blocks(element, parts.permalinks(), flow.inner());
    List<Inline> text = Headings.withoutAnchors(CellText.of(blocks));
    if (CellText.isBlank(text)) {
      flow.addAll(blocks);
    } else {
      flow.add(new Block.Heading(parts.level(), parts.anchor(), text));
    }
  }

  void quote(Element element, ClassHints hints, Flow flow) {
    Optional<String> kind = Callouts.kind(element, hints);
    flow.run().end();
    walker.place(element, flow, true);
    if (!walker.mayNest()) {
      walker.children(element, flow);
      flow.run().end();
    } else if (kind.isPresent()) {
      callout(element, kind.get(), flow);
    } else {
      Quotes.of(element, walker, flow).map(Callouts::ifMarked).ifPresent(flow::add);
    }
  }

  void callout(Element element, String kind, Flow flow) {
    flow.run().end();
    walker.place(element, flow, true);
    Optional<Element> title = Callouts.title(element);
    List<Inline> titleText = title.map(t -> walker.inlines(t, flow)).orElse(List.of());
    List<Block> blocks = walker.blocks(element, title.stream().toList(), flow.inner());
    if (!blocks.isEmpty() || !titleText.isEmpty()) {
      flow.add(new Block.Callout(kind, titleText, blocks));
    }
  }

  void details(Element element, Flow flow) {
    flow.run().end();
    walker.place(element, flow, true);
    if (!walker.mayNest()) {
      walker.children(element, flow);
      flow.run().end();
      return;
    }
    Optional<Element> named =
        element.children().stream()
            .filter(child -> child.normalName().equals("summary"))
            .findFirst();
    List<Inline> summary = named.map(child -> walker.inlines(child, flow)).orElse(List.of());
    List<Block> blocks = walker.blocks(element, named.stream().toList(), flow.inner());
    if (!blocks.isEmpty() || !summary.isEmpty()) {
      flow.add(new Block.Details(summary, blocks, element.hasAttr("open")));
    }
  }

  void figure(Element element, Flow flow) {
    flow.run().end();
    walker.place(element, flow, true);
    flow.addAll(Figures.read(element, walker, flow));
  }

  void table(Element element, Flow flow) {
    flow.run().end();
    if (CodeBlocks.isCode(element)) {
      code(element, flow);
    } else {
      walker.place(element, flow, true);
      tables.read(element, flow);
    }
  }

  /** Reads an element that holds a note. */
  void note(Element element, Footnotes.Found found, Flow flow) {
    flow.run().end();
    List<Element> labels = element.children().stream().filter(Footnotes::isNoteLabel).toList();
    List<Block> blocks = walker.blocks(element, labels, new Flow());
    if (!blocks.isEmpty()) {
      flow.add(new Block.Note(found.id(), found.label(), blocks));
    }
  }
}
