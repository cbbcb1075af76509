package dev.lectern.article;

import java.util.List;

/**
 * The words of a document: for the index, for counting, for pipes.
 *
 * <p>One block a line; code keeps its lines; table cells are set apart by tabs. Pictures give their
 * caption, not their alternative text.
 */
public final class PlainText {

  /** What most documents need at least. */
  private static final int ROOM = 4_096;

  private final StringBuilder out = new StringBuilder(ROOM);
  private final boolean withCode;
  private boolean begun;

  private PlainText(boolean withCode) {
    this.withCode = withCode;
  }

  /** The text of a document. */
  public static String of(Document document) {
    return of(document, true);
  }

  /** The text of a document but its blocks of code. */
  public static String withoutCode(Document document) {
    return of(document, false);
  }

  private static String of(Document document, boolean withCode) {
    PlainText text = new PlainText(withCode);
    text.all(document.blocks());
    return text.out.toString();
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

  private void all(List<Block> blocks) {
    for (Block block : blocks) {
      add(block);
    }
  }

  private void add(Block block) {
    switch (block) {
      case Block.Heading heading -> line(heading.text());
      case Block.Paragraph paragraph -> line(paragraph.text());
      case Block.Quote quote -> {
        all(quote.blocks());
        line(quote.source());
      }
      case Block.Items items -> items.items().forEach(item -> all(item.blocks()));
      case Block.Definitions list -> list.definitions().forEach(this::definition);
      case Block.Code code -> code(code);
      case Block.Picture picture -> line(picture.caption());
      case Block.Table table -> table(table);
      case Block.Rule rule -> {}
      case Block.Formula formula -> line(formula.tex());
      case Block.Details details -> {
        line(details.summary());
        all(details.blocks());
      }
      case Block.Callout callout -> {
        line(callout.title());
        all(callout.blocks());
      }
      case Block.Note note -> note(note);
    }
  }

  private void code(Block.Code code) {
    if (withCode) {
      line(code.text());
    }
  }

  /** The label stands before the first line, so that a mark in the text leads to its note. */
  private void note(Block.Note note) {
    line(label(note.label()) + " ");
    begun = false;
    all(note.blocks());
    begun = true;
  }

  /** In brackets, apart from the word before it; many pages bring the brackets along. */
  private static String label(String label) {
    String bare = label.replace("[", "").replace("]", "").strip();
    return bare.isEmpty() ? "[*]" : "[" + bare + "]";
  }

  private void line(String line) {
    startLine();
    out.append(line);
  }

  private void startLine() {
    if (begun) {
      out.append('\n');
    }
    begun = true;
  }

  private void line(List<Inline> text) {
    int before = out.length();
    boolean first = !begun;
    startLine();
    int start = out.length();
    add(text, out);
    strip(start);
    if (out.length() == start) {
      out.setLength(before);
      begun = !first;
    }
  }

  /** Takes away the white space at the ends of what stands from here on. */
  private void strip(int start) {
    int end = out.length();
    while (end > start && Character.isWhitespace(out.charAt(end - 1))) {
      end--;
    }
    out.setLength(end);
    int from = start;
    while (from < end && Character.isWhitespace(out.charAt(from))) {
      from++;
    }
    out.delete(start, from);
  }

  private void definition(Block.Definition definition) {
    line(definition.term());
    all(definition.meaning());
  }

  private void table(Block.Table table) {
    line(table.caption());
    table.head().forEach(this::row);
    table.body().forEach(this::row);
  }

  private void row(Block.Row row) {
    startLine();
    boolean first = true;
    for (Block.Cell cell : row.cells()) {
      if (!first) {
        out.append('\t');
      }
      add(cell.text(), out);
      first = false;
    }
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
