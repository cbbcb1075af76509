package dev.lectern.ui;

import java.util.List;

/**
 * How the reader likes the screen.
 *
 * @param theme one of {@link #THEMES}
 * @param dark whether the terminal is dark, for the theme {@code auto}
 * @param measure the width of the text column wished for
 * @param pictures whether they are painted, where the theme has colours
 * @param cards whether a post takes three lines in the list, or one
 */
public record Prefs(
    String theme,
    boolean dark,
    int measure,
    boolean cards,
    boolean mouse,
    boolean ascii,
    boolean pictures) {

  /** The shipped themes, in the order in which a key walks them. */
  public static final List<String> THEMES =
      List.of(
          "auto", "dark", "light", "solarized-dark", "solarized-light", "gruvbox", "nord", "mono");

  public static final Prefs DEFAULT = new Prefs("auto", true, 72, true, true, false, true);

  static final int NARROWEST = 30;
  static final int WIDEST = 160;

  public Prefs {
    measure = Math.clamp(measure, NARROWEST, WIDEST);
  }

  /** Whether pictures are painted; in words otherwise. */
  public boolean showsPictures() {
    return pictures && !ascii && !theme.equals("mono");
  }

  /** The same with a look that was remembered. */
  public Prefs looking(String otherTheme, boolean otherDark, boolean otherCards) {
    return new Prefs(otherTheme, otherDark, measure, otherCards, mouse, ascii, pictures);
  }

  Prefs withTheme(String other) {
    return new Prefs(other, dark, measure, cards, mouse, ascii, pictures);
  }

  Prefs withDark(boolean other) {
    return new Prefs(theme, other, measure, cards, mouse, ascii, pictures);
  }

  Prefs withMeasure(int other) {
    return new Prefs(theme, dark, other, cards, mouse, ascii, pictures);
  }

  Prefs withCards(boolean other) {
    return new Prefs(theme, dark, measure, other, mouse, ascii, pictures);
  }

  Prefs withMouse(boolean other) {
    return new Prefs(theme, dark, measure, cards, other, ascii, pictures);
  }
}
