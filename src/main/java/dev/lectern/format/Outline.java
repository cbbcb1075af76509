package dev.lectern.format;

import dev.lectern.article.Block;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Levels of headings without gaps: the title of the article is the first level, its sections are
 * the second, and each step down is one.
 */
final class Outline {

  private static final int TOP = 2;
  private static final int DEEPEST = 6;

  private final Deque<Integer> open = new ArrayDeque<>();

  private Outline() {}

  static List<Block> levelled(List<Block> blocks) {
    return new Outline().all(blocks);
  }

  private List<Block> all(List<Block> blocks) {
    List<Block> levelled = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      levelled.add(block(block));
    }
    return levelled;
  }

  private Block block(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> paragraph;
      case Block.Code code -> code;
      case Block.Heading h -> new Block.Heading(level(h.level()), h.anchor(), h.text());
      case Block.Quote quote -> new Block.Quote(all(quote.blocks()), quote.source());
      case Block.Items items -> isPlain(items) ? items : items(items);
      case Block.Definitions list ->
          new Block.Definitions(
              list.definitions().stream()
                  .map(d -> new Block.Definition(d.term(), all(d.meaning())))
                  .toList());
      case Block.Details details ->
          new Block.Details(details.summary(), all(details.blocks()), details.open());
      case Block.Callout c -> new Block.Callout(c.kind(), c.title(), all(c.blocks()));
      case Block.Note note -> new Block.Note(note.id(), note.label(), all(note.blocks()));
      case Block.Picture picture -> picture;
      case Block.Table table -> table;
      case Block.Rule rule -> rule;
      case Block.Formula formula -> formula;
    };
  }

  /** Whether nothing stands in a list but text and code, as in most. */
  private static boolean isPlain(Block.Items list) {
    for (Block.Item item : list.items()) {
      for (Block block : item.blocks()) {
        if (!(block instanceof Block.Paragraph || block instanceof Block.Code)) {
          return false;
        }
      }
    }
    return true;
  }

  private Block items(Block.Items items) {
    List<Block.Item> levelled = new ArrayList<>(items.items().size());
    for (Block.Item item : items.items()) {
      levelled.add(new Block.Item(item.task(), all(item.blocks())));
    }
    return new Block.Items(items.ordered(), items.start(), levelled);
  }

  private int level(int written) {
    while (!open.isEmpty() && open.peek() >= written) {
      open.pop();
    }
    open.push(written);
    return Math.min(TOP + open.size() - 1, DEEPEST);
  }
}
