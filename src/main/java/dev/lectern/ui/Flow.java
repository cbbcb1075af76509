package dev.lectern.ui;

import dev.lectern.typeset.Line;
import dev.lectern.typeset.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The letters and digits of set lines in one string, and where each of them stands: what is the
 * same at any width, however lines were broken.
 */
final class Flow {

  private final List<Line> lines;
  private final String letters;
  private final int[] line;
  private final int[] at;

  private Flow(List<Line> lines, String letters, int[] line, int[] at) {
    this.lines = lines;
    this.letters = letters;
    this.line = line;
    this.at = at;
  }

  /** Of all lines that belong to blocks. */
  static Flow of(List<Line> lines) {
    StringBuilder letters = new StringBuilder();
    int[] line = new int[256];
    int[] at = new int[256];
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).block() < 0 ? "" : lines.get(i).text();
      for (int j = content(lines.get(i)); j < text.length(); j++) {
        if (Character.isLetterOrDigit(text.charAt(j))) {
          if (letters.length() == line.length) {
            line = Arrays.copyOf(line, 2 * line.length);
            at = Arrays.copyOf(at, line.length);
          }
          line[letters.length()] = i;
          at[letters.length()] = j;
          letters.append(text.charAt(j));
        }
      }
    }
    return new Flow(lines, letters.toString(), line, at);
  }

  /** Where the text of a line begins behind bars, bullets and numbers. */
  static int content(Line line) {
    int at = 0;
    for (Span span : line.spans()) {
      if (!isMargin(span)) {
        return at + span.text().length() - span.text().stripLeading().length();
      }
      at += span.text().length();
    }
    return at;
  }

  private static boolean isMargin(Span span) {
    return switch (span.style().role()) {
      case MARKER, NOTE_MARK, QUOTE_BAR -> span.link().isEmpty();
      case FAINT -> true;
      default ->
          span.text().codePoints().noneMatch(Character::isLetterOrDigit)
              && (span.text().isBlank() || span.style().role() == dev.lectern.typeset.Role.CALLOUT);
    };
  }

  static String letters(String text) {
    StringBuilder out = new StringBuilder();
    text.chars().filter(Character::isLetterOrDigit).forEach(c -> out.append((char) c));
    return out.toString();
  }

  /** How many letters stand before a block. */
  private int before(int block) {
    int i = 0;
    while (i < letters.length() && lines.get(line[i]).block() < block) {
      i++;
    }
    return i;
  }

  /** How many letters of its block stand before a place of a line. */
  int start(Piece piece) {
    int from = before(lines.get(piece.line()).block());
    int i = from;
    while (i < letters.length()
        && (line[i] < piece.line() || (line[i] == piece.line() && at[i] < piece.from()))) {
      i++;
    }
    return i - from;
  }

  /**
   * Where a quoted passage stands: what is nearest to where it stood, and where its words were
   * changed since, what its beginning and its end still frame.
   */
  Optional<List<Piece>> find(String quote, int block, int start) {
    String wanted = letters(quote);
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    int expected = before(block) + start;
    int whole = nearest(wanted, expected);
    return whole >= 0
        ? Optional.of(pieces(whole, whole + wanted.length()))
        : framed(wanted, expected);
  }

  private static final int FRAME = 12;

  private Optional<List<Piece>> framed(String wanted, int expected) {
    if (wanted.length() < 2 * FRAME) {
      return Optional.empty();
    }
    int from = nearest(wanted.substring(0, FRAME), expected);
    int to = nearest(wanted.substring(wanted.length() - FRAME), expected + wanted.length() - FRAME);
    boolean both = from >= 0 && to > from && to - from < 2 * wanted.length();
    if (both) {
      return Optional.of(pieces(from, to + FRAME));
    }
    return from >= 0
        ? Optional.of(pieces(from, from + FRAME))
        : to >= 0 ? Optional.of(pieces(to, to + FRAME)) : Optional.empty();
  }

  private int nearest(String wanted, int expected) {
    int best = -1;
    for (int i = letters.indexOf(wanted); i >= 0; i = letters.indexOf(wanted, i + 1)) {
      best = best < 0 || Math.abs(i - expected) < Math.abs(best - expected) ? i : best;
      if (i > expected) {
        break;
      }
    }
    return best;
  }

  /** From the first letter to the last, with all that stands between them on each line. */
  private List<Piece> pieces(int from, int to) {
    List<Piece> pieces = new java.util.ArrayList<>();
    int i = from;
    while (i < to) {
      int first = i;
      while (i + 1 < to && line[i + 1] == line[first]) {
        i++;
      }
      pieces.add(new Piece(line[first], at[first], at[i] + 1));
      i++;
    }
    return withEnds(pieces);
  }

  /** Signs at the end of a line belong to the passage: full stops, brackets. */
  private List<Piece> withEnds(List<Piece> pieces) {
    return pieces.stream()
        .map(piece -> {
          String text = lines.get(piece.line()).text();
          int end = piece.to();
          while (end < text.length()
              && !Character.isLetterOrDigit(text.charAt(end))
              && !Character.isWhitespace(text.charAt(end))) {
            end++;
          }
          return new Piece(piece.line(), piece.from(), end);
        })
        .toList();
  }
}
