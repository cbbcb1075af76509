package dev.lectern.byline;

import dev.lectern.article.Block;
import java.util.List;

/** Finds the code blocks of a document, however deep. */
final class Codes {

  private Codes() {}

  static void collect(List<Block> blocks, List<Block.Code> found) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Code code -> found.add(code);
        case Block.Quote quote -> collect(quote.blocks(), found);
        case Block.Items items -> items.items().forEach(item -> collect(item.blocks(), found));
        case Block.Definitions list -> list.definitions().forEach(d -> collect(d.meaning(), found));
        case Block.Details details -> collect(details.blocks(), found);
        case Block.Callout callout -> collect(callout.blocks(), found);
        case Block.Note note -> collect(note.blocks(), found);
        case Block.Heading h -> {}
        case Block.Paragraph p -> {}
        case Block.Picture p -> {}
        case Block.Table t -> {}
        case Block.Rule r -> {}
        case Block.Formula f -> {}
      }
    }
  }
}
