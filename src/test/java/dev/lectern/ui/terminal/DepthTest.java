package dev.lectern.ui.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.typeset.Role;
import dev.lectern.ui.view.Ground;
import dev.lectern.ui.view.Theme;
import dev.lectern.ui.view.Themes;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DepthTest {

  private static final int[] STEPS = {0, 95, 135, 175, 215, 255};

  @Test
  void every_role_is_legible_in_256_colours_too() {
    for (Theme theme : Themes.all()) {
      if (!theme.name().equals("mono")) {
        for (Role role : Role.values()) {
          for (Ground ground : Ground.values()) {
            int behind = role == Role.HIT ? theme.palette().hitGround() : theme.ground(ground);
            assertThat(contrast(shown(theme.colour(role)), shown(behind)))
                .as(theme.name() + " " + role + " on " + ground)
                .isGreaterThanOrEqualTo(4.5);
          }
        }
      }
    }
  }

  @Test
  void no_color_wins_over_what_the_terminal_can() {
    Map<String, String> environment = Map.of("NO_COLOR", "1", "COLORTERM", "truecolor");
    assertThat(Depth.of(environment)).isEqualTo(Depth.NONE);
  }

  /** What xterm shows for the index that a colour becomes. */
  private static int shown(int rgb) {
    int index = Depth.indexed(rgb);
    if (index >= 232) {
      return (8 + 10 * (index - 232)) * 0x010101;
    }
    int cube = index - 16;
    return STEPS[cube / 36] << 16 | STEPS[cube / 6 % 6] << 8 | STEPS[cube % 6];
  }

  /** WCAG 2.2, relative luminance and contrast ratio. */
  private static double contrast(int one, int other) {
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
