package dev.lectern.article;

import java.util.List;

/** The body of an article: a sequence of blocks. */
public record Document(List<Block> blocks) {

  /** A document without content. */
  public static final Document EMPTY = new Document(List.of());

  public Document {
    blocks = List.copyOf(blocks);
  }

  /** Whether there is nothing in it. */
  public boolean isEmpty() {
    return blocks.isEmpty();
  }
}
