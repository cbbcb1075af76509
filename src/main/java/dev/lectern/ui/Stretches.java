package dev.lectern.ui;

import dev.lectern.typeset.Line;
import dev.lectern.typeset.Role;
import dev.lectern.ui.Choice.Stretch;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Cuts set lines into what a reader would mark: paragraphs, items, code; and into sentences. */
final class Stretches {

  private Stretches() {}

  /** Paragraphs, list items, headings, blocks of code, tables. */
  static List<Stretch> paragraphs(List<Line> lines) {
    List<Stretch> found = new ArrayList<>();
    List<Piece> open = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean text = line.block() >= 0 && line.kind() != Line.Kind.BLANK && !line.isBlank();
      boolean joins = text && !open.isEmpty() && goesOn(lines.get(i - 1), line);
      if (!joins && !open.isEmpty()) {
        found.add(new Stretch(open));
        open.clear();
      }
      Piece piece = piece(i, line);
      if (text && piece.to() > piece.from()) {
        open.add(piece);
      }
    }
    if (!open.isEmpty()) {
      found.add(new Stretch(open));
    }
    return found;
  }

  private static boolean goesOn(Line before, Line line) {
    boolean marked = line.spans().stream().anyMatch(span -> span.style().role() == Role.MARKER);
    return before.block() == line.block()
        && before.kind() == line.kind()
        && before.part() == line.part()
        && !(marked && line.part() < 0);
  }

  private static Piece piece(int number, Line line) {
    String text = line.text().stripTrailing();
    int from = Math.min(text.length(), Flow.content(line));
    return new Piece(number, from, text.length());
  }

  /** The sentences of paragraphs; code and tables are not cut. */
  static List<Stretch> sentences(List<Line> lines, List<Stretch> paragraphs) {
    List<Stretch> found = new ArrayList<>();
    for (Stretch paragraph : paragraphs) {
      if (lines.get(paragraph.first()).part() >= 0) {
        found.add(paragraph);
      } else {
        cut(lines, paragraph, found);
      }
    }
    return found;
  }

  private static void cut(List<Line> lines, Stretch paragraph, List<Stretch> found) {
    String text = words(lines, paragraph.pieces());
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
    breaks.setText(text);
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      int end = from + text.substring(from, to).stripTrailing().length();
      List<Piece> pieces = between(paragraph.pieces(), from, end);
      if (!pieces.isEmpty()) {
        found.add(new Stretch(pieces));
      }
      from = to;
    }
  }

  /** The pieces of a stretch of their joined text; a blank stands between lines. */
  private static List<Piece> between(List<Piece> pieces, int from, int to) {
    List<Piece> cut = new ArrayList<>();
    int at = 0;
    for (Piece piece : pieces) {
      int length = piece.to() - piece.from();
      int first = Math.clamp(from - at, 0, length);
      int last = Math.clamp(to - at, 0, length);
      if (first < last) {
        cut.add(new Piece(piece.line(), piece.from() + first, piece.from() + last));
      }
      at += length + 1;
    }
    return cut;
  }

  /** The text of pieces, lines joined by blanks. */
  static String words(List<Line> lines, List<Piece> pieces) {
    return pieces.stream()
        .map(piece -> lines.get(piece.line()).text().substring(piece.from(), piece.to()))
        .collect(Collectors.joining(" "));
  }
}
