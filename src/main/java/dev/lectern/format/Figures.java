package dev.lectern.format;

import dev.lectern.article.Block;
import dev.lectern.article.Inline;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Figures: a picture, table, quotation or code with its caption. */
final class Figures {

  private Figures() {}

  static List<Block> read(Element figure, Walker walker, Flow flow) {
    Flow inner = flow.inner();
    List<Block> captions = new ArrayList<>();
    boolean captionFirst = false;
    for (Node child : figure.childNodes()) {
      if (child instanceof Element e && e.normalName().equals("figcaption")) {
        captionFirst = inner.isEmpty();
        captions.addAll(walker.blocks(e, flow));
      } else {
        walker.node(child, inner);
      }
    }
    List<Block> blocks = inner.done();
    List<Inline> caption = CellText.of(captions);
    if (CodeBlocks.isWrapper(figure, ClassHints.of(figure).code())) {
      return CodeBlocks.withoutLabels(joined(blocks, caption, captionFirst));
    }
    return joined(blocks, caption, captionFirst);
  }

  private static List<Block> joined(
      List<Block> blocks, List<Inline> caption, boolean captionFirst) {
    if (caption.isEmpty()) {
      return blocks;
    }
    List<Block> all = new ArrayList<>(blocks);
    if (!all.isEmpty() && takesCaption(all.getLast())) {
      all.set(all.size() - 1, captioned(all.getLast(), caption));
    } else {
      all.add(captionFirst ? 0 : all.size(), new Block.Paragraph(caption));
    }
    return all;
  }

  private static boolean takesCaption(Block block) {
    return switch (block) {
      case Block.Picture picture -> picture.caption().isEmpty();
      case Block.Table table -> table.caption().isEmpty();
      case Block.Quote quote -> quote.source().isEmpty();
      default -> false;
    };
  }

  private static Block captioned(Block block, List<Inline> caption) {
    return switch (block) {
      case Block.Picture picture -> captioned(picture, caption);
      case Block.Table table ->
          new Block.Table(caption, table.head(), table.body(), table.columns());
      case Block.Quote quote -> new Block.Quote(quote.blocks(), Quotes.withoutDash(caption));
      default -> block;
    };
  }

  static Block.Picture captioned(Block.Picture picture, List<Inline> caption) {
    return new Block.Picture(
        picture.source(), picture.alt(), picture.width(), picture.height(), caption);
  }
}
