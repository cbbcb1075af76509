package dev.lectern.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The addresses that a document links to, in the order of its text, each once. */
public final class Links {

  private final Set<String> targets = new LinkedHashSet<>();

  private Links() {}

  /** All targets; places within the document are not among them. */
  public static List<String> of(Document document) {
    Links links = new Links();
    links.blocks(document.blocks());
    return new ArrayList<>(links.targets);
  }

  private void blocks(List<Block> blocks) {
    blocks.forEach(this::block);
  }

  private void block(Block block) {
    switch (block) {
      case Block.Heading heading -> text(heading.text());
      case Block.Paragraph paragraph -> text(paragraph.text());
      case Block.Quote quote -> {
        blocks(quote.blocks());
        text(quote.source());
      }
      case Block.Items items -> items.items().forEach(item -> blocks(item.blocks()));
      case Block.Definitions list ->
          list.definitions()
              .forEach(definition -> {
                text(definition.term());
                blocks(definition.meaning());
              });
      case Block.Picture picture -> text(picture.caption());
      case Block.Table table -> table(table);
      case Block.Details details -> {
        text(details.summary());
        blocks(details.blocks());
      }
      case Block.Callout callout -> {
        text(callout.title());
        blocks(callout.blocks());
      }
      case Block.Note note -> blocks(note.blocks());
      case Block.Code code -> {}
      case Block.Rule rule -> {}
      case Block.Formula formula -> {}
    }
  }

  private void table(Block.Table table) {
    text(table.caption());
    table.head().forEach(row -> row.cells().forEach(cell -> text(cell.text())));
    table.body().forEach(row -> row.cells().forEach(cell -> text(cell.text())));
  }

  private void text(List<Inline> text) {
    text.forEach(this::inline);
  }

  private void inline(Inline inline) {
    switch (inline) {
      case Inline.Link link -> {
        if (!link.target().startsWith("#")) {
          targets.add(link.target());
        }
        text(link.content());
      }
      case Inline.Emphasis emphasis -> text(emphasis.content());
      case Inline.Strong strong -> text(strong.content());
      case Inline.Strike strike -> text(strike.content());
      case Inline.Raised raised -> text(raised.content());
      case Inline.Lowered lowered -> text(lowered.content());
      case Inline.Text words -> {}
      case Inline.CodeSpan code -> {}
      case Inline.Key key -> {}
      case Inline.Image image -> {}
      case Inline.LineBreak lineBreak -> {}
      case Inline.Formula formula -> {}
      case Inline.NoteMark mark -> {}
      case Inline.Anchor anchor -> {}
    }
  }
}
