package dev.lectern.format;

import dev.lectern.article.Block;
import dev.lectern.article.Document;
import dev.lectern.article.Inline;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names of places in a document, and those that its links lead to. */
final class DocumentAnchors {

  private final Set<String> named = new HashSet<>();
  private final Set<String> places = new HashSet<>();
  private final Set<String> linked = new HashSet<>();

  private DocumentAnchors(Document document) {
    blocks(document.blocks());
  }

  /** Links that lead nowhere, and places that nothing leads to. */
  static Set<String> loose(Document document) {
    DocumentAnchors anchors = new DocumentAnchors(document);
    Set<String> loose = new HashSet<>(anchors.linked);
    loose.removeAll(anchors.named);
    anchors.places.stream().filter(name -> !anchors.linked.contains(name)).forEach(loose::add);
    return loose;
  }

  static Set<String> linked(Document document) {
    return new DocumentAnchors(document).linked;
  }

  private void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      block(block);
    }
  }

  private void block(Block block) {
    switch (block) {
      case Block.Heading heading -> {
        named.add(heading.anchor());
        inlines(heading.text());
      }
      case Block.Paragraph paragraph -> inlines(paragraph.text());
      case Block.Quote quote -> {
        blocks(quote.blocks());
        inlines(quote.source());
      }
      case Block.Items items -> items(items);
      case Block.Definitions list ->
          list.definitions()
              .forEach(definition -> {
                inlines(definition.term());
                blocks(definition.meaning());
              });
      case Block.Picture picture -> inlines(picture.caption());
      case Block.Table table -> table(table);
      case Block.Details details -> {
        inlines(details.summary());
        blocks(details.blocks());
      }
      case Block.Callout callout -> {
        inlines(callout.title());
        blocks(callout.blocks());
      }
      case Block.Note note -> {
        named.add(note.id());
        blocks(note.blocks());
      }
      case Block.Code code -> {}
      case Block.Rule rule -> {}
      case Block.Formula formula -> {}
    }
  }

  private void items(Block.Items items) {
    for (Block.Item item : items.items()) {
      blocks(item.blocks());
    }
  }

  private void table(Block.Table table) {
    inlines(table.caption());
    table.head().forEach(row -> row.cells().forEach(cell -> inlines(cell.text())));
    table.body().forEach(row -> row.cells().forEach(cell -> inlines(cell.text())));
  }

  private void inlines(List<Inline> inlines) {
    for (Inline inline : inlines) {
      inline(inline);
    }
  }

  private void inline(Inline inline) {
    switch (inline) {
      case Inline.Text text -> {}
      case Inline.Link link -> {
        if (link.target().startsWith("#")) {
          linked.add(link.target().substring(1));
        }
        inlines(link.content());
      }
      case Inline.NoteMark mark -> linked.add(mark.id());
      case Inline.Anchor anchor -> {
        named.add(anchor.name());
        places.add(anchor.name());
      }
      case Inline.Emphasis emphasis -> inlines(emphasis.content());
      case Inline.Strong strong -> inlines(strong.content());
      case Inline.Strike strike -> inlines(strike.content());
      case Inline.Raised raised -> inlines(raised.content());
      case Inline.Lowered lowered -> inlines(lowered.content());
      case Inline.CodeSpan code -> {}
      case Inline.Key key -> {}
      case Inline.Image image -> {}
      case Inline.LineBreak lineBreak -> {}
      case Inline.Formula formula -> {}
    }
  }
}
