package dev.lectern.ui.terminal;

import dev.lectern.typeset.Mosaic;
import java.util.Map;

/** How many colours a terminal shows. */
enum Depth {
  NONE,
  BASIC,
  INDEXED,
  TRUE;

  /** What the environment says: NO_COLOR (no-color.org), COLORTERM, TERM. */
  static Depth of(Map<String, String> environment) {
    String term = environment.getOrDefault("TERM", "");
    String colours = environment.getOrDefault("COLORTERM", "");
    if (!environment.getOrDefault("NO_COLOR", "").isEmpty() || term.matches("vt\\d.*|dumb|")) {
      return NONE;
    }
    if (colours.equals("truecolor") || colours.equals("24bit") || term.contains("direct")) {
      return TRUE;
    }
    return term.contains("256") || term.matches("(xterm-)?(kitty|ghostty|alacritty|foot).*")
        ? INDEXED
        : BASIC;
  }

  /** The colours that pictures are painted in. */
  Mosaic.Depth mosaic() {
    return switch (this) {
      case NONE, BASIC -> Mosaic.Depth.COLORS_16;
      case INDEXED -> Mosaic.Depth.COLORS_256;
      case TRUE -> Mosaic.Depth.TRUE_COLOR;
    };
  }

  /** The nearest of the 256 indexed colours, from the cube and the greys (never the first 16). */
  static int indexed(int rgb) {
    int red = rgb >> 16 & 255;
    int green = rgb >> 8 & 255;
    int blue = rgb & 255;
    int cube = 16 + 36 * level(red) + 6 * level(green) + level(blue);
    int grey = Math.clamp(((red + green + blue) / 3 - 3) / 10, 0, 23);
    int shade = 8 + 10 * grey;
    return distance(rgb, shade * 0x010101) < distance(rgb, rgb(cube)) ? 232 + grey : cube;
  }

  /** The colour of an index behind the first 16, which every terminal has as it likes. */
  static int rgb(int index) {
    if (index >= 232) {
      return (8 + 10 * (index - 232)) * 0x010101;
    }
    int cube = index - 16;
    return step(cube / 36) << 16 | step(cube / 6 % 6) << 8 | step(cube % 6);
  }

  private static int level(int value) {
    return value < 48 ? 0 : value < 115 ? 1 : (value - 35) / 40;
  }

  private static int step(int level) {
    return level == 0 ? 0 : 55 + 40 * level;
  }

  private static int distance(int one, int other) {
    int red = (one >> 16 & 255) - (other >> 16 & 255);
    int green = (one >> 8 & 255) - (other >> 8 & 255);
    int blue = (one & 255) - (other & 255);
    return red * red + green * green + blue * blue;
  }
}
