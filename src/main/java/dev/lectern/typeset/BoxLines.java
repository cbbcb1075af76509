package dev.lectern.typeset;

/** Characters for the lines of a box, by the arms that meet in them. */
record BoxLines(boolean plain) {

  private static final int UP = 1;
  private static final int DOWN = 2;
  private static final int LEFT = 4;
  private static final int RIGHT = 8;

  private static final String DRAWN = " │││─┘┐┤─└┌├─┴┬┼";
  private static final String ASCII = " |||-+++-+++-+++";

  char vertical() {
    return of(UP | DOWN);
  }

  String horizontal(int columns) {
    return String.valueOf(of(LEFT | RIGHT)).repeat(columns);
  }

  char joint(boolean up, boolean down, boolean left, boolean right) {
    return of((up ? UP : 0) | (down ? DOWN : 0) | (left ? LEFT : 0) | (right ? RIGHT : 0));
  }

  private char of(int arms) {
    return (plain ? ASCII : DRAWN).charAt(arms);
  }
}
