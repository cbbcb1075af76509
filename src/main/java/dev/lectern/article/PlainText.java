package dev.lectern.article;

import java.util.List;
import java.util.StringJoiner;

/**
 * The words of a document: for the index, for counting, for pipes.
 *
 * <p>One block a line; code keeps its lines; table cells are set apart by tabs. Pictures give their
 * caption, not their alternative text.
 */
public final class PlainText {

  private PlainText() {}

  /** The text of a document. */
  public static String of(Document document) {
    StringJoiner lines = new StringJoiner("\n");
    document.blocks().forEach(block -> add(block, lines));
    return lines.toString();
  }

  /** The text of a run of inline pieces. */
  public static String of(List<Inline> inlines) {
    if (inlines.size() == 1 && inlines.getFirst() instanceof Inline.Text text) {
      return text.text();
    }
    StringBuilder out = new StringBuilder();
    add(inlines, out);
    return out.toString();
  }

  private static void add(List<Inline> inlines, StringBuilder out) {
    for (Inline inline : inlines) {
      add(inline, out);
    }
  }

  private static void add(Block block, StringJoiner lines) {
    switch (block) {
      case Block.Heading heading -> line(heading.text(), lines);
      case Block.Paragraph paragraph -> line(paragraph.text(), lines);
      case Block.Quote quote -> {
        all(quote.blocks(), lines);
        line(quote.source(), lines);
      }
      case Block.Items items -> items.items().forEach(item -> all(item.blocks(), lines));
      case Block.Definitions list -> list.definitions().forEach(d -> definition(d, lines));
      case Block.Code code -> lines.add(code.text());
      case Block.Picture picture -> line(picture.caption(), lines);
      case Block.Table table -> table(table, lines);
      case Block.Rule rule -> {}
      case Block.Formula formula -> lines.add(formula.tex());
      case Block.Details details -> {
        line(details.summary(), lines);
        all(details.blocks(), lines);
      }
      case Block.Callout callout -> {
        line(callout.title(), lines);
        all(callout.blocks(), lines);
      }
      case Block.Note note -> note(note, lines);
    }
  }

  /** The label stands before the first line, so that a mark in the text leads to its note. */
  private static void note(Block.Note note, StringJoiner lines) {
    StringJoiner own = new StringJoiner("\n");
    all(note.blocks(), own);
    lines.add(label(note.label()) + " " + own);
  }

  /** In brackets, apart from the word before it; many pages bring the brackets along. */
  private static String label(String label) {
    String bare = label.replace("[", "").replace("]", "").strip();
    return bare.isEmpty() ? "[*]" : "[" + bare + "]";
  }

  private static void all(List<Block> blocks, StringJoiner lines) {
    blocks.forEach(block -> add(block, lines));
  }

  private static void line(List<Inline> text, StringJoiner lines) {
    String line = of(text).strip();
    if (!line.isEmpty()) {
      lines.add(line);
    }
  }

  private static void definition(Block.Definition definition, StringJoiner lines) {
    line(definition.term(), lines);
    all(definition.meaning(), lines);
  }

  private static void table(Block.Table table, StringJoiner lines) {
    line(table.caption(), lines);
    table.head().forEach(row -> row(row, lines));
    table.body().forEach(row -> row(row, lines));
  }

  private static void row(Block.Row row, StringJoiner lines) {
    StringJoiner cells = new StringJoiner("\t");
    row.cells().forEach(cell -> cells.add(of(cell.text())));
    lines.add(cells.toString());
  }

  private static void add(Inline inline, StringBuilder out) {
    switch (inline) {
      case Inline.Text text -> out.append(text.text());
      case Inline.Emphasis emphasis -> add(emphasis.content(), out);
      case Inline.Strong strong -> add(strong.content(), out);
      case Inline.Strike strike -> add(strike.content(), out);
      case Inline.Raised raised -> add(raised.content(), out);
      case Inline.Lowered lowered -> add(lowered.content(), out);
      case Inline.CodeSpan code -> out.append(code.text());
      case Inline.Key key -> out.append(key.text());
      case Inline.Link link -> add(link.content(), out);
      case Inline.Image image -> {}
      case Inline.LineBreak lineBreak -> out.append('\n');
      case Inline.Formula formula -> out.append(formula.tex());
      case Inline.NoteMark mark -> out.append(label(mark.label()));
      case Inline.Anchor anchor -> {}
    }
  }
}
