package dev.lectern.typeset;

/**
 * The cells that a picture takes: so many columns, and so many half-block pixels in height.
 *
 * <p>It is known from the size of a picture alone, so that room is kept before the picture is
 * decoded. A pixel of half a cell's height is taken for a square, as in most fonts it is.
 */
public record PictureCells(int columns, int pixels) {

  /** One column is wide enough for so many pixels of the page, so small pictures stay small. */
  private static final int PIXELS_A_COLUMN = 4;

  /**
   * What fits.
   *
   * @param width of the picture on the page, in its own pixels, at least 1
   * @param height likewise
   * @param columns there are
   * @param rows that it may take at most
   */
  public static PictureCells of(int width, int height, int columns, int rows) {
    int across = Math.clamp(width / PIXELS_A_COLUMN, 1, Math.max(1, columns));
    int down = down(across, width, height);
    int most = 2 * Math.max(1, rows);
    if (down > most) {
      across = (int) Math.max(1, (long) across * most / down);
      down = Math.min(most, down(across, width, height));
    }
    return new PictureCells(across, down);
  }

  /** What fits, made as large as there is room, whatever the size on the page. */
  public static PictureCells filling(int width, int height, int columns, int rows) {
    int scale = 1 + PIXELS_A_COLUMN * columns / Math.max(1, width);
    return of(width * scale, height * scale, columns, rows);
  }

  private static int down(int across, int width, int height) {
    return (int) Math.max(1, Math.round((double) across * height / Math.max(1, width)));
  }

  /** The rows of cells. */
  public int rows() {
    return (pixels + 1) / 2;
  }
}
