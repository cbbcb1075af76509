package dev.lectern.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts what is in a document: its structure in numbers.
 *
 * @param code the texts of its code blocks, in order
 */
public record Census(
    List<String> code, int tables, int images, int headings, int listItems, int links, int quotes) {

  public Census {
    code = List.copyOf(code);
  }

  public static Census of(Document document) {
    Count count = new Count();
    document.blocks().forEach(count::block);
    return new Census(
        count.code,
        count.tables,
        count.images,
        count.headings,
        count.listItems,
        count.links,
        count.quotes);
  }

  /** The numbers while they grow. */
  private static final class Count {
    private final List<String> code = new ArrayList<>();
    private int tables;
    private int images;
    private int headings;
    private int listItems;
    private int links;
    private int quotes;

    void block(Block block) {
      switch (block) {
        case Block.Heading heading -> {
          headings++;
          text(heading.text());
        }
        case Block.Paragraph paragraph -> text(paragraph.text());
        case Block.Quote quote -> {
          quotes++;
          blocks(quote.blocks());
          text(quote.source());
        }
        case Block.Items items -> items.items().forEach(this::item);
        case Block.Definitions list -> list.definitions().forEach(this::definition);
        case Block.Code listing -> code.add(listing.text());
        case Block.Picture picture -> {
          images++;
          text(picture.caption());
        }
        case Block.Table table -> table(table);
        case Block.Rule rule -> {}
        case Block.Formula formula -> {}
        case Block.Details details -> {
          text(details.summary());
          blocks(details.blocks());
        }
        case Block.Callout callout -> {
          text(callout.title());
          blocks(callout.blocks());
        }
        case Block.Note note -> {
          listItems++;
          blocks(note.blocks());
        }
      }
    }

    private void blocks(List<Block> blocks) {
      blocks.forEach(this::block);
    }

    private void item(Block.Item item) {
      listItems++;
      blocks(item.blocks());
    }

    private void definition(Block.Definition definition) {
      text(definition.term());
      blocks(definition.meaning());
    }

    private void table(Block.Table table) {
      tables++;
      text(table.caption());
      table.head().forEach(row -> row.cells().forEach(cell -> text(cell.text())));
      table.body().forEach(row -> row.cells().forEach(cell -> text(cell.text())));
    }

    private void text(List<Inline> inlines) {
      inlines.forEach(this::inline);
    }

    private void inline(Inline inline) {
      switch (inline) {
        case Inline.Emphasis emphasis -> text(emphasis.content());
        case Inline.Strong strong -> text(strong.content());
        case Inline.Strike strike -> text(strike.content());
        case Inline.Raised raised -> text(raised.content());
        case Inline.Lowered lowered -> text(lowered.content());
        case Inline.Link link -> {
          links++;
          text(link.content());
        }
        case Inline.Image image -> images++;
        case Inline.Text text -> {}
        case Inline.CodeSpan span -> {}
        case Inline.Key key -> {}
        case Inline.LineBreak lineBreak -> {}
        case Inline.Formula formula -> {}
        case Inline.NoteMark mark -> {}
        case Inline.Anchor anchor -> {}
      }
    }
  }
}
