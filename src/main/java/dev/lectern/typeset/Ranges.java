package dev.lectern.typeset;

/** Sets of code points as text: hexadecimal {@code 41-5A 5F}, set apart by white space. */
final class Ranges {

  private Ranges() {}

  /** Calls for each range, its end exclusive. */
  static void each(String ranges, Fill fill) {
    int from = -1;
    int value = 0;
    for (int i = 0; i < ranges.length(); i++) {
      char c = ranges.charAt(i);
      if (c == '-') {
        from = value;
        value = 0;
      } else if (c > ' ') {
        value = value * 16 + Character.digit(c, 16);
      } else if (value > 0) {
        fill.range(from < 0 ? value : from, value + 1);
        from = -1;
        value = 0;
      }
    }
  }

  /** Takes one range. */
  interface Fill {
    void range(int from, int to);
  }
}
