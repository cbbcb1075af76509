package dev.lectern.article;

import java.util.ArrayList;
import java.util.List;

/** The pictures of a document, in the order of its text, however deep they stand. */
public final class Illustrations {

  private final List<Block.Picture> pictures = new ArrayList<>();

  private Illustrations() {}

  /** All pictures that stand on their own; small ones within the text are not among them. */
  public static List<Block.Picture> of(Document document) {
    Illustrations found = new Illustrations();
    found.all(document.blocks());
    return List.copyOf(found.pictures);
  }

  private void all(List<Block> blocks) {
    blocks.forEach(this::add);
  }

  private void add(Block block) {
    switch (block) {
      case Block.Picture picture -> pictures.add(picture);
      case Block.Quote quote -> all(quote.blocks());
      case Block.Items items -> items.items().forEach(item -> all(item.blocks()));
      case Block.Definitions list -> list.definitions().forEach(d -> all(d.meaning()));
      case Block.Details details -> all(details.blocks());
      case Block.Callout callout -> all(callout.blocks());
      case Block.Note note -> all(note.blocks());
      case Block.Heading heading -> {}
      case Block.Paragraph paragraph -> {}
      case Block.Code code -> {}
      case Block.Table table -> {}
      case Block.Rule rule -> {}
      case Block.Formula formula -> {}
    }
  }
}
