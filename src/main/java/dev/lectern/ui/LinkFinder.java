package dev.lectern.ui;

import dev.lectern.typeset.Line;
import dev.lectern.typeset.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds the links of set lines; one that goes on over a line's end is one link. */
final class LinkFinder {

  private final List<Text.Link> links = new ArrayList<>();
  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private String target = "";

  private LinkFinder() {}

  static List<Text.Link> links(List<Line> lines) {
    LinkFinder finder = new LinkFinder();
    for (int i = 0; i < lines.size(); i++) {
      finder.line(i, lines.get(i));
    }
    finder.close();
    return finder.links;
  }

  private void line(int number, Line line) {
    int at = 0;
    boolean first = true;
    for (Span span : line.spans()) {
      int end = at + span.text().length();
      if (!span.link().isEmpty()) {
        link(number, span, at, first);
        first = false;
      } else if (!span.text().isBlank()) {
        close();
        first = false;
      }
      at = end;
    }
  }

  private void link(int number, Span span, int at, boolean first) {
    boolean goesOn =
        !pieces.isEmpty()
            && span.link().equals(target)
            && ((pieces.getLast().to() == at && pieces.getLast().line() == number)
                || (first && pieces.getLast().line() == number - 1));
    if (!goesOn) {
      close();
    }
    target = span.link();
    if (goesOn && pieces.getLast().line() == number) {
      pieces.set(
          pieces.size() - 1, new Piece(number, pieces.getLast().from(), at + span.text().length()));
    } else {
      words.append(goesOn ? " " : "");
      pieces.add(new Piece(number, at, at + span.text().length()));
    }
    words.append(span.text());
  }

  private void close() {
    if (!pieces.isEmpty()) {
      links.add(new Text.Link(target, words.toString().strip(), pieces));
      pieces.clear();
      words.setLength(0);
      target = "";
    }
  }
}
