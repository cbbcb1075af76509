package dev.lectern.typeset;

import dev.lectern.article.Block;

/** The empty lines between two blocks. */
final class Leading {

  private Leading() {}

  static int between(Block above, Block below) {
    if (above instanceof Block.Heading heading) {
      return heading.level() > 2 && below instanceof Block.Paragraph ? 0 : 1;
    }
    if (below instanceof Block.Heading heading) {
      return heading.level() <= 2 ? 2 : 1;
    }
    return above instanceof Block.Note && below instanceof Block.Note ? 0 : 1;
  }
}
