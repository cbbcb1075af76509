package dev.lectern.article;

import java.util.List;

/** A piece of running text. */
public sealed interface Inline {

  /** Plain characters, cleaned of controls; white space collapsed. */
  record Text(String text) implements Inline {}

  /** Emphasis ({@code em}, {@code i}). */
  record Emphasis(List<Inline> content) implements Inline {
    public Emphasis {
      content = List.copyOf(content);
    }
  }

  /** Strong importance ({@code strong}, {@code b}). */
  record Strong(List<Inline> content) implements Inline {
    public Strong {
      content = List.copyOf(content);
    }
  }

  /** Text struck out ({@code s}, {@code del}). */
  record Strike(List<Inline> content) implements Inline {
    public Strike {
      content = List.copyOf(content);
    }
  }

  /** Superscript. */
  record Raised(List<Inline> content) implements Inline {
    public Raised {
      content = List.copyOf(content);
    }
  }

  /** Subscript. */
  record Lowered(List<Inline> content) implements Inline {
    public Lowered {
      content = List.copyOf(content);
    }
  }

  /** Inline code. */
  record CodeSpan(String text) implements Inline {}

  /** A key to press ({@code kbd}). */
  record Key(String text) implements Inline {}

  /** A link; the target is an absolute address, or {@code #anchor} within the document. */
  record Link(String target, List<Inline> content) implements Inline {
    public Link {
      content = List.copyOf(content);
    }
  }

  /** A small picture within the text. */
  record Image(String source, String alt) implements Inline {}

  /** A forced line break. */
  record LineBreak() implements Inline {}

  /** A formula in the text as TeX source, without its delimiters. */
  record Formula(String tex) implements Inline {}

  /** The mark of a footnote. */
  record NoteMark(String id, String label) implements Inline {}

  /** A place that links inside the document can jump to. */
  record Anchor(String name) implements Inline {}
}
