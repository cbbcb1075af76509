package dev.lectern.typeset;

/**
 * Pictures in few colours: what a pixel's colour is off by is handed on to its neighbours (Floyd
 * and Steinberg's weights). The colours left are those of xterm's palette, exactly.
 */
final class Dither {

  private static final int[] SIXTEEN = {
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
    0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF
  };

  private static final int[] LEVELS = {0, 95, 135, 175, 215, 255};

  private final Pixels from;
  private final Mosaic.Depth depth;
  private final int[] out;
  private int[][] here;
  private int[][] below;

  private Dither(Pixels from, Mosaic.Depth depth) {
    this.from = from;
    this.depth = depth;
    this.out = new int[from.width() * from.height()];
    this.here = new int[from.width() + 2][3];
    this.below = new int[from.width() + 2][3];
  }

  /** The number of the nearest of the sixteen colours. */
  static int sixteenth(int rgb) {
    int best = 0;
    for (int i = 1; i < SIXTEEN.length; i++) {
      best = distance(SIXTEEN[i], rgb) < distance(SIXTEEN[best], rgb) ? i : best;
    }
    return best;
  }

  private static int distance(int one, int other) {
    int sum = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      int off = (one >> shift & 255) - (other >> shift & 255);
      sum += off * off;
    }
    return sum;
  }

  static Pixels to(Mosaic.Depth depth, Pixels pixels) {
    return depth == Mosaic.Depth.TRUE_COLOR ? pixels : new Dither(pixels, depth).run();
  }

  private Pixels run() {
    for (int y = 0; y < from.height(); y++) {
      for (int x = 0; x < from.width(); x++) {
        out[y * from.width() + x] = 0xFF000000 | pixel(x, y);
      }
      here = below;
      below = new int[from.width() + 2][3];
    }
    return new Pixels(from.width(), from.height(), out);
  }

  /** Errors are kept in sixteenths, one column further right than their pixels. */
  private int pixel(int x, int y) {
    int[] wanted = new int[3];
    for (int c = 0; c < 3; c++) {
      int channel = from.rgb(x, y) >> 16 - 8 * c & 255;
      wanted[c] = Math.clamp(channel + here[x + 1][c] / 16, 0, 255);
    }
    int chosen = depth == Mosaic.Depth.COLORS_16 ? ofSixteen(wanted) : ofCube(wanted);
    for (int c = 0; c < 3; c++) {
      int error = wanted[c] - (chosen >> 16 - 8 * c & 255);
      here[x + 2 < here.length ? x + 2 : x + 1][c] += 7 * error;
      below[x][c] += 3 * error;
      below[x + 1][c] += 5 * error;
      below[x + 2 < below.length ? x + 2 : x + 1][c] += error;
    }
    return chosen;
  }

  private static int ofSixteen(int[] wanted) {
    int best = SIXTEEN[0];
    for (int color : SIXTEEN) {
      best = distance(wanted, color) < distance(wanted, best) ? color : best;
    }
    return best;
  }

  /** The nearest of the cube's 216 colours and the 24 greys. */
  private static int ofCube(int[] wanted) {
    int cube = level(wanted[0]) << 16 | level(wanted[1]) << 8 | level(wanted[2]);
    int mean = (wanted[0] + wanted[1] + wanted[2]) / 3;
    int grey = 8 + 10 * Math.clamp((mean - 3) / 10, 0, 23);
    int neutral = grey << 16 | grey << 8 | grey;
    return distance(wanted, neutral) < distance(wanted, cube) ? neutral : cube;
  }

  private static int level(int channel) {
    int best = 0;
    for (int level : LEVELS) {
      best = Math.abs(level - channel) < Math.abs(best - channel) ? level : best;
    }
    return best;
  }

  /** Weighed roughly as the eye does. */
  private static int distance(int[] wanted, int color) {
    int red = wanted[0] - (color >> 16 & 255);
    int green = wanted[1] - (color >> 8 & 255);
    int blue = wanted[2] - (color & 255);
    return 3 * red * red + 6 * green * green + blue * blue;
  }
}
