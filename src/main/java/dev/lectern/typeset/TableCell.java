package dev.lectern.typeset;

import dev.lectern.article.Block.Align;
import java.util.ArrayList;
import java.util.List;

/** A cell of a table with its text, and that text in lines once the width is known. */
final class TableCell {

  private final Passage passage;
  private final Signs signs;
  private List<LineBreaker.Cut> cuts = List.of();

  TableCell(Passage passage, Signs signs) {
    this.passage = passage;
    this.signs = signs;
  }

  int characters() {
    return passage.length();
  }

  int longestLine() {
    int longest = 0;
    int from = 0;
    for (String line : passage.text().split("\n", -1)) {
      longest = Math.max(longest, columns(from, from + line.length()));
      from += line.length() + 1;
    }
    return longest;
  }

  int longestWord() {
    int longest = 0;
    int from = 0;
    for (int i = 1; i <= passage.length(); i++) {
      if (i == passage.length() || passage.breaksAt(i) || passage.text().charAt(i) == '\n') {
        longest = Math.max(longest, columns(from, i));
        from = i;
      }
    }
    return Math.min(longest, TableWidths.LONGEST_WORD);
  }

  /** Trailing spaces do not count. */
  private int columns(int from, int to) {
    int end = to;
    while (end > from && passage.text().charAt(end - 1) <= ' ') {
      end--;
    }
    return TextWidth.columns(passage.text(), from, end, signs.ambiguous());
  }

  void fill(int width) {
    cuts = LineBreaker.lines(passage, width, signs);
  }

  int height() {
    return cuts.size();
  }

  /** The offset in the cell's text that a line of it begins at. */
  int offset(int line) {
    return cuts.isEmpty() ? 0 : cuts.get(Math.min(line, cuts.size() - 1)).from();
  }

  /** A line of the cell with the spaces that align it; empty below its last. */
  List<Span> line(int line, int width, Align align) {
    List<Span> spans = new ArrayList<>();
    if (line < cuts.size()) {
      spans.addAll(VisualOrder.of(passage).spans(cuts.get(line), width, signs));
    }
    int free = width - spans.stream().mapToInt(span -> signs.columns(span.text())).sum();
    int before =
        switch (align) {
          case START -> 0;
          case CENTER -> free / 2;
          case END -> free;
        };
    pad(spans, 0, before);
    pad(spans, spans.size(), free - before);
    return spans;
  }

  private static void pad(List<Span> spans, int index, int columns) {
    if (columns > 0) {
      spans.add(index, Span.of(TextWidth.spaces(columns), Role.TEXT));
    }
  }
}
