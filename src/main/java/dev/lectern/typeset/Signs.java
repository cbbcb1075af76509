package dev.lectern.typeset;

import dev.lectern.typeset.TextWidth.Ambiguous;

/**
 * What is drawn with: Unicode's signs, or ASCII alone.
 *
 * <p>Where ambiguous characters are wide, the lines and bullets are too, and would not meet; there
 * they are drawn in ASCII as well.
 */
record Signs(boolean ascii, Ambiguous ambiguous) {

  private static final String[] BULLETS = {"•", "◦", "▪"};
  private static final String[] ASCII_BULLETS = {"*", "-", "+"};

  static Signs of(Layout.Measure measure) {
    return new Signs(measure.ascii(), measure.ambiguous());
  }

  int columns(String text) {
    return TextWidth.columns(text, ambiguous);
  }

  String bullet(int depth) {
    return (drawsPlain() ? ASCII_BULLETS : BULLETS)[depth % BULLETS.length];
  }

  String task(boolean done) {
    if (drawsPlain()) {
      return done ? "[x]" : "[ ]";
    }
    return done ? "☑" : "☐";
  }

  String bar() {
    return drawsPlain() ? "|" : "▌";
  }

  String thinBar() {
    return drawsPlain() ? "|" : "│";
  }

  String dash() {
    return drawsPlain() ? "--" : "—";
  }

  String rule() {
    return drawsPlain() ? "-" : "─";
  }

  String fold(boolean open) {
    if (drawsPlain()) {
      return open ? "v" : ">";
    }
    return open ? "▾" : "▸";
  }

  String times() {
    return ascii ? "x" : "×";
  }

  String dot() {
    return ascii ? "-" : "·";
  }

  String picture() {
    return drawsPlain() ? "#" : "▨";
  }

  String formula(String tex) {
    return ascii ? tex : FormulaText.of(tex);
  }

  boolean drawsPlain() {
    return ascii || ambiguous == Ambiguous.WIDE;
  }
}
