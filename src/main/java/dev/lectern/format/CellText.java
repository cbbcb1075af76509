package dev.lectern.format;

import dev.lectern.article.Block;
import dev.lectern.article.Inline;
import dev.lectern.article.PlainText;
import dev.lectern.format.Piece.Kind;
import java.util.ArrayList;
import java.util.List;

/** Blocks as running text, for places that hold nothing else: cells, captions, terms, summaries. */
final class CellText {

  private final List<Inline> out = new ArrayList<>();
  private final Run run = new Run(frame -> out.addAll(frame.frozen()));

  private CellText() {}

  /** The blocks one after the other, set apart by line breaks. */
  static List<Inline> of(List<Block> blocks) {
    if (blocks.isEmpty()) {
      return List.of();
    }
    if (blocks.size() == 1 && blocks.getFirst() instanceof Block.Paragraph paragraph) {
      return paragraph.text();
    }
    CellText text = new CellText();
    text.all(blocks);
    text.run.end();
    return text.out;
  }

  /** Running text of which something was taken away, as it reads without it. */
  static List<Inline> settled(List<Inline> text) {
    CellText settled = new CellText();
    settled.line(text);
    settled.run.end();
    return settled.out;
  }

  private void all(List<Block> blocks) {
    blocks.forEach(this::add);
  }

  private void add(Block block) {
    switch (block) {
      case Block.Heading heading -> line(List.of(new Inline.Strong(heading.text())));
      case Block.Paragraph paragraph -> line(paragraph.text());
      case Block.Quote quote -> {
        all(quote.blocks());
        line(quote.source());
      }
      case Block.Items items -> items(items);
      case Block.Definitions list ->
          list.definitions()
              .forEach(definition -> {
                line(definition.term());
                all(definition.meaning());
              });
      case Block.Code code -> code.text().lines().forEach(this::codeLine);
      case Block.Picture picture -> {
        line(List.of(new Inline.Image(picture.source(), picture.alt())));
        line(picture.caption());
      }
      case Block.Table table -> table(table);
      case Block.Rule rule -> {}
      case Block.Formula formula -> line(List.of(new Inline.Formula(formula.tex())));
      case Block.Details details -> {
        line(details.summary());
        all(details.blocks());
      }
      case Block.Callout callout -> {
        line(callout.title());
        all(callout.blocks());
      }
      case Block.Note note -> all(note.blocks());
    }
  }

  private void items(Block.Items items) {
    int number = items.start();
    for (Block.Item item : items.items()) {
      endLine();
      run.text(items.ordered() ? number + ". " : "• ");
      number++;
      for (int i = 0; i < item.blocks().size(); i++) {
        if (i == 0 && item.blocks().getFirst() instanceof Block.Paragraph paragraph) {
          paragraph.text().forEach(this::add);
        } else {
          add(item.blocks().get(i));
        }
      }
    }
  }

  private void codeLine(String line) {
    int indent = 0;
    while (indent < line.length() && line.charAt(indent) == ' ') {
      indent++;
    }
    endLine();
    if (indent < line.length()) {
      run.openCode();
      run.text(line.substring(indent));
      run.closeCode();
    }
  }

  private void table(Block.Table table) {
    line(table.caption());
    table.head().forEach(this::row);
    table.body().forEach(this::row);
  }

  private void row(Block.Row row) {
    endLine();
    for (Block.Cell cell : row.cells()) {
      cell.text().forEach(this::add);
      run.text(" ");
    }
  }

  private void line(List<Inline> text) {
    endLine();
    text.forEach(this::add);
  }

  private void endLine() {
    run.lineEnd();
  }

  private void add(Inline inline) {
    switch (inline) {
      case Inline.Text text -> run.text(text.text());
      case Inline.Emphasis emphasis -> framed(Kind.EMPHASIS, "", emphasis.content());
      case Inline.Strong strong -> framed(Kind.STRONG, "", strong.content());
      case Inline.Strike strike -> framed(Kind.STRIKE, "", strike.content());
      case Inline.Raised raised -> framed(Kind.RAISED, "", raised.content());
      case Inline.Lowered lowered -> framed(Kind.LOWERED, "", lowered.content());
      case Inline.CodeSpan code -> {
        run.openCode();
        run.text(code.text());
        run.closeCode();
      }
      case Inline.Link link -> framed(Kind.LINK, link.target(), link.content());
      case Inline.LineBreak lineBreak -> run.lineEnd();
      case Inline.Anchor anchor -> run.anchor(anchor.name());
      case Inline.Key key -> run.leaf(key);
      case Inline.Image image -> run.leaf(image);
      case Inline.Formula formula -> run.leaf(formula);
      case Inline.NoteMark mark -> run.noteMark(mark);
    }
  }

  private void framed(Kind kind, String target, List<Inline> content) {
    boolean opened = run.open(kind, target);
    content.forEach(this::add);
    if (opened) {
      run.close();
    }
  }

  /** Whether there are no words in it. */
  static boolean isBlank(List<Inline> text) {
    return PlainText.of(text).isBlank();
  }
}
