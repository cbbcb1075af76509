package dev.lectern.typeset;

/** A grid of pixels, 0xAARRGGBB each, not premultiplied; rows from the top. */
final class Pixels {

  private static final int STEPS = 4096;
  private static final float[] LINEAR = linear();
  private static final int[] ENCODED = encoded();

  private static final int WHITE = 0xFFFFFF;
  private static final int NIGHT = 0x1C1C1C;

  private final int width;
  private final int height;
  private final int[] argb;

  Pixels(int width, int height, int[] argb) {
    this.width = width;
    this.height = height;
    this.argb = argb;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** All of them in one row, those of the picture's first row first. */
  int[] argb() {
    return argb.clone();
  }

  int argb(int x, int y) {
    return argb[y * width + x];
  }

  int rgb(int x, int y) {
    return argb(x, y) & 0xFFFFFF;
  }

  /** The average of what each new pixel covers, taken in linear light and weighed by alpha. */
  Pixels scaled(int newWidth, int newHeight) {
    int[] out = new int[newWidth * newHeight];
    double across = (double) width / newWidth;
    double down = (double) height / newHeight;
    for (int y = 0; y < newHeight; y++) {
      for (int x = 0; x < newWidth; x++) {
        out[y * newWidth + x] = average(x * across, (x + 1) * across, y * down, (y + 1) * down);
      }
    }
    return new Pixels(newWidth, newHeight, out);
  }

  private int average(double left, double right, double top, double bottom) {
    Sum sum = new Sum();
    int lastRow = Math.min(height - 1, (int) Math.ceil(bottom) - 1);
    int lastColumn = Math.min(width - 1, (int) Math.ceil(right) - 1);
    for (int y = (int) top; y <= lastRow; y++) {
      double part = Math.min(bottom, y + 1) - Math.max(top, y);
      for (int x = (int) left; x <= lastColumn; x++) {
        sum.add(argb[y * width + x], part * (Math.min(right, x + 1) - Math.max(left, x)));
      }
    }
    return sum.average();
  }

  /**
   * Without transparency: a picture that is mostly dark is laid on white, a light one on a dark
   * ground, so that either can be made out.
   */
  Pixels onPaper() {
    int paper = isLight() ? NIGHT : WHITE;
    int[] out = new int[argb.length];
    for (int i = 0; i < argb.length; i++) {
      out[i] = 0xFF000000 | over(argb[i], paper);
    }
    return new Pixels(width, height, out);
  }

  private boolean isLight() {
    long light = 0;
    long weight = 0;
    for (int pixel : argb) {
      int alpha = pixel >>> 24;
      light +=
          (long) alpha * ((pixel >> 16 & 255) * 3 + (pixel >> 8 & 255) * 6 + (pixel & 255)) / 10;
      weight += alpha;
    }
    return weight > 0 && light / weight > 200;
  }

  private static int over(int pixel, int paper) {
    int alpha = pixel >>> 24;
    int mixed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int channel = (pixel >> shift & 255) * alpha + (paper >> shift & 255) * (255 - alpha);
      mixed |= (channel + 127) / 255 << shift;
    }
    return mixed;
  }

  private static float[] linear() {
    float[] table = new float[256];
    for (int i = 0; i < 256; i++) {
      double c = i / 255.0;
      table[i] = (float) (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
    }
    return table;
  }

  private static int[] encoded() {
    int[] table = new int[STEPS + 1];
    for (int i = 0; i <= STEPS; i++) {
      double c = (double) i / STEPS;
      double s = c <= 0.0031308 ? 12.92 * c : 1.055 * Math.pow(c, 1 / 2.4) - 0.055;
      table[i] = (int) Math.round(255 * s);
    }
    return table;
  }

  /** A weighed sum of pixels. */
  private static final class Sum {
    private double red;
    private double green;
    private double blue;
    private double opaque;
    private double all;

    void add(int pixel, double weight) {
      double shown = weight * (pixel >>> 24);
      red += shown * LINEAR[pixel >> 16 & 255];
      green += shown * LINEAR[pixel >> 8 & 255];
      blue += shown * LINEAR[pixel & 255];
      opaque += shown;
      all += weight;
    }

    int average() {
      if (opaque == 0) {
        return 0;
      }
      int alpha = (int) Math.round(opaque / all);
      return alpha << 24 | encode(red) << 16 | encode(green) << 8 | encode(blue);
    }

    private int encode(double channel) {
      return ENCODED[Math.min(STEPS, (int) Math.round(STEPS * channel / opaque))];
    }
  }
}
