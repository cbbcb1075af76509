package dev.lectern.ui.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.typeset.Role;
import dev.lectern.ui.Prefs;
import org.junit.jupiter.api.Test;

public class ThemesTest {

  private static final double ENOUGH = 4.5;

  @Test
  void every_role_is_legible_on_every_ground_of_every_theme() {
    for (Theme theme : Themes.all()) {
      if (!theme.name().equals("mono")) {
        for (Role role : Role.values()) {
          check(theme, role);
        }
      }
    }
  }

  private static void check(Theme theme, Role role) {
    if (role == Role.HIT) {
      assertThat(contrast(theme.colour(role), theme.palette().hitGround()))
          .as(theme.name() + " HIT")
          .isGreaterThanOrEqualTo(ENOUGH);
      return;
    }
    for (Ground ground : Ground.values()) {
      assertThat(contrast(theme.colour(role), theme.ground(ground)))
          .as(theme.name() + " " + role + " on " + ground)
          .isGreaterThanOrEqualTo(ENOUGH);
    }
  }

  @Test
  void every_theme_that_is_offered_is_there() {
    for (String name : Prefs.THEMES) {
      Theme theme = Themes.of(new Prefs(name, true, 72, true, true, false, true));
      assertThat(theme.name()).isEqualTo(name);
    }
  }

  /** WCAG 2.2, relative luminance and contrast ratio. */
  public static double contrast(int one, int other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16 & 255)
        + 0.7152 * linear(rgb >> 8 & 255)
        + 0.0722 * linear(rgb & 255);
  }

  private static double linear(int part) {
    double value = part / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
