package dev.lectern.typeset;

import dev.lectern.article.Document;
import java.util.List;
import java.util.Set;

/** Sets a document in lines. */
public final class Layout {

  private Layout() {}

  /**
   * The whole document in a measure; only code, tables and formulas may be wider, and {@link
   * Line#slice} shows what fits of them.
   */
  public static List<Line> set(Document document, Measure measure) {
    Galley galley = new Galley(document, measure);
    galley.finish();
    return galley.lines(0, galley.size());
  }

  /**
   * The line that shows a place: the last that begins at it or before it, but the first of several
   * that begin at the same character.
   */
  public static int lineOf(List<Line> lines, Place place) {
    int low = 0;
    int high = lines.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (isBehind(lines.get(middle), place)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return firstOfSame(lines, Math.max(0, low - 1));
  }

  private static boolean isBehind(Line line, Place place) {
    return new Place(line.block(), line.offset()).compareTo(place) > 0;
  }

  private static int firstOfSame(List<Line> lines, int last) {
    int first = last;
    while (first > 0 && isSamePlace(lines.get(first - 1), lines.get(last))) {
      first--;
    }
    while (first < last && lines.get(first).kind() == Line.Kind.BLANK) {
      first++;
    }
    return first;
  }

  private static boolean isSamePlace(Line one, Line other) {
    return one.block() == other.block() && one.offset() == other.offset();
  }

  /**
   * How to set.
   *
   * @param columns the width of the text column, at least 20; less is taken for 20
   * @param ascii whether only ASCII may be drawn with
   * @param ambiguous how wide the terminal draws ambiguous characters
   * @param lineNumbers whether lines of code are numbered
   * @param turned the numbers of the details that the reader folded or unfolded (see {@link
   *     Galley#part})
   * @param pictures where the cells of pictures come from
   */
  public record Measure(
      int columns,
      boolean ascii,
      TextWidth.Ambiguous ambiguous,
      boolean lineNumbers,
      Set<Integer> turned,
      Pictures pictures) {

    private static final int NARROWEST = 20;

    public Measure {
      columns = Math.max(NARROWEST, columns);
      turned = Set.copyOf(turned);
    }

    /** Everything else as most readers want it: narrow, no numbers, folded, no pictures. */
    public Measure(int columns, boolean ascii) {
      this(columns, ascii, TextWidth.Ambiguous.NARROW, false, Set.of(), Pictures.NONE);
    }

    public Measure withColumns(int value) {
      return new Measure(value, ascii, ambiguous, lineNumbers, turned, pictures);
    }

    public Measure withAmbiguous(TextWidth.Ambiguous value) {
      return new Measure(columns, ascii, value, lineNumbers, turned, pictures);
    }

    public Measure withLineNumbers(boolean value) {
      return new Measure(columns, ascii, ambiguous, value, turned, pictures);
    }

    public Measure withTurned(Set<Integer> value) {
      return new Measure(columns, ascii, ambiguous, lineNumbers, value, pictures);
    }

    public Measure withPictures(Pictures value) {
      return new Measure(columns, ascii, ambiguous, lineNumbers, turned, value);
    }
  }
}
