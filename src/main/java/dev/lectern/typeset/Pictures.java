package dev.lectern.typeset;

import dev.lectern.article.Block;
import java.util.List;

/** Gives the cells of pictures; must answer at once, from what is decoded already. */
@FunctionalInterface
public interface Pictures {

  /** No picture is shown; their texts are. */
  Pictures NONE = (picture, columns) -> List.of();

  /**
   * The rows of a picture, each so many columns wide at most; none where it is not at hand, and its
   * text is set instead.
   */
  List<List<Span>> rows(Block.Picture picture, int columns);
}
