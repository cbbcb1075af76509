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

  /** One column is wide enough for so many pixels of the page, so small pictures stay small. */
  private static final int PIXELS_A_COLUMN = 4;

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

  /** Rows of cells, no wider than the columns and no more than the rows. */
  public List<List<Span>> rows(int columns, int mostRows, Depth depth) {
    int width = Math.clamp(naturalWidth / PIXELS_A_COLUMN, 1, Math.max(1, columns));
    int height = height(width);
    int most = 2 * Math.max(1, mostRows);
    if (height > most) {
      width = Math.max(1, (int) ((long) width * most / height));
      height = Math.min(most, height(width));
    }
    Pixels scaled = pixels.scaled(width, height).onPaper();
    return rows(Dither.to(depth, scaled));
  }

  private int height(int width) {
    return (int) Math.max(1, Math.round((double) width * pixels.height() / pixels.width()));
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
