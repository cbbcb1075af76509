package dev.lectern.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A picture, ready to be painted in cells: each cell is two pixels, one above the other, drawn as a
 * half block in two colours.
 *
 * <p>Decoding takes tens of milliseconds and belongs in the background; making rows takes a few.
 * Nothing of the window system is started, and no class of it loaded before a picture is.
 */
public final class Mosaic {

  static {
    // Some classes for fonts ask for a window system unless told that there is none.
    if (System.getProperty("java.awt.headless") == null) {
      System.setProperty("java.awt.headless", "true");
    }
  }

  private static final String HALF = "▀";

  private final Pixels pixels;
  private final int naturalWidth;

  private Mosaic(Pixels pixels, int naturalWidth) {
    this.pixels = pixels;
    this.naturalWidth = naturalWidth;
  }

  /** How many colours the terminal has. */
  public enum Depth {
    TRUE_COLOR,
    COLORS_256,
    COLORS_16
  }

  /**
   * Decodes PNG, JPEG, GIF (its first frame), WebP, BMP or SVG; empty for anything else, for what
   * is broken, and for what is too big to be meant for a page.
   */
  public static Optional<Mosaic> decode(byte[] bytes) {
    return PictureDecoder.decode(bytes)
        .map(decoded -> new Mosaic(decoded.pixels(), decoded.naturalWidth()));
  }

  /** How wide it is in its own pixels. */
  public int width() {
    return naturalWidth;
  }

  /** How high it is in its own pixels. */
  public int height() {
    return (int) Math.max(1, Math.round((double) naturalWidth * pixels.height() / pixels.width()));
  }

  /** Rows of cells, no wider than the columns and no more than the rows. */
  public List<List<Span>> rows(int columns, int mostRows, Depth depth) {
    return rows(PictureCells.of(width(), height(), columns, mostRows), depth);
  }

  /** Rows of cells, as many and as wide as was said. */
  public List<List<Span>> rows(PictureCells cells, Depth depth) {
    Pixels scaled = pixels.scaled(cells.columns(), cells.pixels()).onPaper();
    return rows(Dither.to(depth, scaled));
  }

  /** The number of the nearest of xterm's sixteen colours, 0 to 15. */
  public static int sixteenth(int rgb) {
    return Dither.sixteenth(rgb);
  }

  private static List<List<Span>> rows(Pixels pixels) {
    List<List<Span>> rows = new ArrayList<>();
    for (int y = 0; y < pixels.height(); y += 2) {
      rows.add(row(pixels, y));
    }
    return rows;
  }

  /** One row of cells; neighbours of the same two colours share a span. */
  private static List<Span> row(Pixels pixels, int y) {
    List<Span> row = new ArrayList<>();
    int start = 0;
    for (int x = 1; x <= pixels.width(); x++) {
      if (x == pixels.width() || !paint(pixels, x, y).equals(paint(pixels, start, y))) {
        Span.Style style = Span.Style.of(Role.TEXT);
        row.add(new Span(HALF.repeat(x - start), style, "", paint(pixels, start, y)));
        start = x;
      }
    }
    return row;
  }

  private static Span.Paint paint(Pixels pixels, int x, int y) {
    int below = y + 1 < pixels.height() ? pixels.rgb(x, y + 1) : -1;
    return new Span.Paint(pixels.rgb(x, y), below);
  }
}
