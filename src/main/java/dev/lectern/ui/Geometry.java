package dev.lectern.ui;

import dev.lectern.typeset.Layout;

/** How the screens divide the terminal; the one place for these numbers. */
public final class Geometry {

  /** From so many columns on the side pane is always open. */
  public static final int WIDE = 110;

  /** The lines of a card. */
  public static final int CARD = 3;

  /** The lines of a search hit, the blank one behind it included. */
  public static final int HIT = 4;

  private static final int TALL = 12;

  /** What stays blank right of lines that are too wide, the sign of that included. */
  private static final int RIGHT_MARGIN = 2;

  private Geometry() {}

  /** Whether there are rules under the head and over the foot. */
  public static boolean hasRules(Size size) {
    return size.rows() >= TALL;
  }

  /** The lines between head and foot. */
  public static int body(Size size) {
    return Math.max(1, size.rows() - (hasRules(size) ? 4 : 2));
  }

  /** The lines of one entry of the list. */
  public static int entry(Prefs prefs) {
    return prefs.cards() ? CARD : 1;
  }

  /** How many entries of the list are seen whole. */
  public static int entries(Model model) {
    return Math.max(1, body(model.size()) / entry(model.prefs()));
  }

  /** How many hits are seen whole. */
  public static int hits(Size size) {
    return Math.max(1, (body(size) + 1) / HIT);
  }

  /** Whether the side pane is on the screen. */
  public static boolean hasPane(Size size, ListScreen list) {
    return size.columns() >= WIDE || list.pane().open();
  }

  /** The columns of the side pane, its line included; 0 where it is closed. */
  public static int pane(Size size, ListScreen list) {
    if (!hasPane(size, list)) {
      return 0;
    }
    int wide = Math.clamp(size.columns() / 5, 26, 36);
    return size.columns() >= 64 ? wide : size.columns();
  }

  /** The lines of the reader above its foot. */
  public static int page(Size size) {
    return Math.max(1, size.rows() - 1);
  }

  /** The measure of the text column. */
  public static Layout.Measure measure(Size size, Prefs prefs) {
    int room = size.columns() >= 28 ? size.columns() - 4 : size.columns();
    int columns = Math.max(20, Math.min(prefs.measure(), room));
    Layout.Measure words = new Layout.Measure(columns, prefs.ascii());
    return prefs.showsPictures() ? words.withPictures(HeldPictures.wished(tallest(size))) : words;
  }

  /** The rows of the tallest picture: it is seen whole, with its caption and a line of text. */
  private static int tallest(Size size) {
    return Math.max(3, page(size) - 4);
  }

  /** The blank columns left of a text column of that width. */
  public static int margin(Size size, int columns) {
    return Math.max(0, (size.columns() - columns) / 2);
  }

  /**
   * The columns that are seen of a line that may be wider than the text column: such lines go on
   * into the right margin, where a sign says what they hide.
   */
  public static int reach(Size size, int columns) {
    return Math.max(columns, size.columns() - margin(size, columns) - RIGHT_MARGIN);
  }

  /** The columns of a box over a screen, its frame included. */
  public static int box(Size size) {
    return size.columns() < 60 ? size.columns() : Math.min(84, size.columns() - 6);
  }

  /** The lines inside a box at most. */
  public static int boxLines(Size size) {
    return Math.max(1, size.rows() - (size.rows() >= TALL ? 6 : 3));
  }
}
