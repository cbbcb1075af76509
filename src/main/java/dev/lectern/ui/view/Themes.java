package dev.lectern.ui.view;

import dev.lectern.ui.Prefs;
import java.util.List;
import java.util.Map;

/** The themes that come with the program. */
public final class Themes {

  private static final Theme.Palette DARK =
      new Theme.Palette(
          0xd0d4dc, 0x9aa3b2, 0x8e96a5, 0xa5c8d8, 0xf4f6fa, 0x6cb6ff, 0x7fb8f5, 0xff8f88, 0x93cf8b,
          0xe8c268, 0xc8a7f5, 0x16181d, 0xf2cc60);

  private static final Theme.Palette LIGHT =
      new Theme.Palette(
          0x24292f, 0x57606a, 0x5f6670, 0x2a5767, 0x0b0e12, 0x0a58c4, 0x0a5cc0, 0xb3201f, 0x1a6e32,
          0x7a5200, 0x7238c2, 0x1b1f24, 0xffdf5d);

  private static final Theme.Palette SOLARIZED_DARK =
      new Theme.Palette(
          0xa9b7b8, 0x95a5a6, 0x93a1a3, 0x8fc3c3, 0xeee8d5, 0x4fb0f0, 0x4ba8e8, 0xff8a7f, 0xa6b821,
          0xd9a520, 0xa7a9f0, 0x002b36, 0xd9b020);

  private static final Theme.Palette SOLARIZED_LIGHT =
      new Theme.Palette(
          0x47585e, 0x53646b, 0x566a70, 0x1d5a64, 0x073642, 0x0f629c, 0x0f629c, 0xb52422, 0x566300,
          0x7a5c00, 0x4d5096, 0x073642, 0xf2d675);

  private static final Theme.Palette GRUVBOX =
      new Theme.Palette(
          0xebdbb2, 0xbdae93, 0xb4a48e, 0xc3c896, 0xfbf1c7, 0x8ec07c, 0x9bbfae, 0xff8a78, 0xb8bb26,
          0xfabd2f, 0xe0a3b8, 0x282828, 0xfabd2f);

  private static final Theme.Palette NORD =
      new Theme.Palette(
          0xd8dee9, 0xb4bfd0, 0xaab6c8, 0xa3cfcd, 0xeceff4, 0x88c4d4, 0x9dbde0, 0xf0a5ac, 0xa9c795,
          0xebcb8b, 0xd0aacb, 0x2e3440, 0xebcb8b);

  private static final List<Theme> ALL =
      List.of(
          new Theme("dark", true, grounds(0x16181d, 0x232833, 0x20242c, 0x1d2129, 0x2e2815), DARK),
          new Theme(
              "light", true, grounds(0xffffff, 0xe8f0fb, 0xeff1f4, 0xf6f8fa, 0xfbf0c8), LIGHT),
          new Theme(
              "solarized-dark",
              true,
              grounds(0x002b36, 0x0a3a46, 0x073642, 0x04313d, 0x1f3a26),
              SOLARIZED_DARK),
          new Theme(
              "solarized-light",
              true,
              grounds(0xfdf6e3, 0xeee8d5, 0xf3ecd9, 0xf8f1de, 0xf7ebc0),
              SOLARIZED_LIGHT),
          new Theme(
              "gruvbox", true, grounds(0x282828, 0x3a3735, 0x32302f, 0x2e2c2b, 0x45391f), GRUVBOX),
          new Theme("nord", true, grounds(0x2e3440, 0x3b4252, 0x363d4b, 0x323846, 0x484430), NORD),
          new Theme("mono", false, grounds(0, 0, 0, 0, 0), DARK));

  private Themes() {}

  private static Map<Ground, Integer> grounds(
      int page, int selected, int bar, int box, int marked) {
    return Map.of(
        Ground.PAGE,
        page,
        Ground.SELECTED,
        selected,
        Ground.CHOSEN,
        selected,
        Ground.BAR,
        bar,
        Ground.BOX,
        box,
        Ground.MARKED,
        marked);
  }

  /** All of them but {@code auto}, which is dark or light as the terminal is. */
  public static List<Theme> all() {
    return ALL;
  }

  /** The theme wished for; {@code auto} leaves the terminal its own background. */
  public static Theme of(Prefs prefs) {
    if (prefs.theme().equals("auto")) {
      Theme theme = named(prefs.dark() ? "dark" : "light");
      return new Theme("auto", false, theme.grounds(), theme.palette());
    }
    return named(prefs.theme());
  }

  private static Theme named(String name) {
    return ALL.stream()
        .filter(theme -> theme.name().equals(name))
        .findFirst()
        .orElse(ALL.getFirst());
  }
}
