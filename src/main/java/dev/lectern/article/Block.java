package dev.lectern.article;

import java.util.List;

/**
 * A block of a document: a paragraph, a heading, a table and so on.
 *
 * <p>Blocks nest where the web nests them (quotes, list items, definitions, details, callouts,
 * notes); the depth is limited where documents are read.
 */
public sealed interface Block {

  /** A heading of level 1 to 6; the anchor is empty where the page gave none. */
  record Heading(int level, String anchor, List<Inline> text) implements Block {
    public Heading {
      if (level < 1 || level > 6) {
        throw new IllegalArgumentException("heading level " + level);
      }
      text = List.copyOf(text);
    }
  }

  /** A paragraph of running text. */
  record Paragraph(List<Inline> text) implements Block {
    public Paragraph {
      text = List.copyOf(text);
    }
  }

  /** A block quotation; the source ({@code cite}) is empty where none is named. */
  record Quote(List<Block> blocks, List<Inline> source) implements Block {
    public Quote {
      blocks = List.copyOf(blocks);
      source = List.copyOf(source);
    }
  }

  /** A list; {@code start} is the number of the first item and counts for ordered lists only. */
  record Items(boolean ordered, int start, List<Item> items) implements Block {
    public Items {
      items = List.copyOf(items);
    }
  }

  /** One item of a list. */
  record Item(Task task, List<Block> blocks) {
    public Item {
      blocks = List.copyOf(blocks);
    }
  }

  /** Whether an item is one of a task list, and done. */
  enum Task {
    NONE,
    OPEN,
    DONE
  }

  /** A definition list. */
  record Definitions(List<Definition> definitions) implements Block {
    public Definitions {
      definitions = List.copyOf(definitions);
    }
  }

  /** A term and what it means; the meaning is empty where the next term shares it. */
  record Definition(List<Inline> term, List<Block> meaning) {
    public Definition {
      term = List.copyOf(term);
      meaning = List.copyOf(meaning);
    }
  }

  /**
   * A block of code with every line, space and blank line as written; no newline at the end.
   *
   * @param language the name the page gives ("go", "c++"), lower case, or empty
   */
  record Code(String language, String text) implements Block {}

  /**
   * A picture on its own.
   *
   * @param source the absolute address
   * @param width in CSS pixels, 0 where unknown
   * @param height in CSS pixels, 0 where unknown
   */
  record Picture(String source, String alt, int width, int height, List<Inline> caption)
      implements Block {
    public Picture {
      caption = List.copyOf(caption);
    }
  }

  /** A table; {@code columns} holds one alignment a column. */
  record Table(List<Inline> caption, List<Row> head, List<Row> body, List<Align> columns)
      implements Block {
    public Table {
      caption = List.copyOf(caption);
      head = List.copyOf(head);
      body = List.copyOf(body);
      columns = List.copyOf(columns);
    }
  }

  /** One row of a table. */
  record Row(List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * One cell; it spans that many columns and rows (at least one each). Paragraphs in a cell are set
   * apart by line breaks.
   */
  record Cell(List<Inline> text, int columnSpan, int rowSpan) {
    public Cell {
      text = List.copyOf(text);
    }
  }

  /** How a column is set. */
  enum Align {
    START,
    CENTER,
    END
  }

  /** A thematic break. */
  record Rule() implements Block {}

  /** A displayed formula as TeX source, without its delimiters. */
  record Formula(String tex) implements Block {}

  /**
   * Something under a summary ({@code details}), folded away unless its author left it open (HTML
   * Standard, 4.11.1).
   */
  record Details(List<Inline> summary, List<Block> blocks, boolean open) implements Block {
    public Details {
      summary = List.copyOf(summary);
      blocks = List.copyOf(blocks);
    }

    /** Folded away. */
    public Details(List<Inline> summary, List<Block> blocks) {
      this(summary, blocks, false);
    }
  }

  /** An aside that stands out; the kind is a lower-case word such as note, tip or warning. */
  record Callout(String kind, List<Inline> title, List<Block> blocks) implements Block {
    public Callout {
      title = List.copyOf(title);
      blocks = List.copyOf(blocks);
    }
  }

  /** A footnote; {@link Inline.NoteMark}s with the same id point here. */
  record Note(String id, String label, List<Block> blocks) implements Block {
    public Note {
      blocks = List.copyOf(blocks);
    }
  }
}
