package dev.lectern.ui.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.ui.Prefs;
import dev.lectern.ui.Size;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalsTest {

  @Test
  void the_depth_of_colour_is_read_from_the_environment() {
    assertThat(Depth.of(Map.of("TERM", "xterm-256color", "COLORTERM", "truecolor")))
        .isEqualTo(Depth.TRUE);
    assertThat(Depth.of(Map.of("TERM", "xterm-256color"))).isEqualTo(Depth.INDEXED);
    assertThat(Depth.of(Map.of("TERM", "linux"))).isEqualTo(Depth.BASIC);
    assertThat(Depth.of(Map.of("TERM", "vt100"))).isEqualTo(Depth.NONE);
    assertThat(Depth.of(Map.of("TERM", "xterm-256color", "NO_COLOR", "1"))).isEqualTo(Depth.NONE);
  }

  @Test
  void colours_become_the_nearest_indexed_ones() {
    assertThat(Depth.indexed(0xffffff)).isEqualTo(231);
    assertThat(Depth.indexed(0x000000)).isEqualTo(16);
    assertThat(Depth.indexed(0xff0000)).isEqualTo(196);
    assertThat(Depth.indexed(0x808080)).isEqualTo(244);
  }

  @Test
  void without_utf8_everything_is_drawn_in_ascii() {
    assertThat(Terminals.prefs(Prefs.DEFAULT, Map.of("LANG", "de_DE.ISO-8859-1")).ascii()).isTrue();
    assertThat(Terminals.prefs(Prefs.DEFAULT, Map.of("LANG", "de_DE.UTF-8")).ascii()).isFalse();
  }

  @Test
  void a_light_terminal_may_be_told_by_the_environment() {
    assertThat(Terminals.prefs(Prefs.DEFAULT, Map.of("COLORFGBG", "0;15")).dark()).isFalse();
    assertThat(Terminals.prefs(Prefs.DEFAULT, Map.of("COLORFGBG", "15;0")).dark()).isTrue();
  }

  @Test
  void a_size_of_nothing_is_no_size() {
    assertThat(Stty.size("24 80\n")).contains(new Size(80, 24));
    assertThat(Stty.size("0 0")).isEmpty();
    assertThat(Stty.size("stty: not a tty")).isEmpty();
  }

  @Test
  void a_copy_is_encoded() {
    assertThat(Terminals.clipboard("https://example.org/"))
        .asString()
        .isEqualTo("\033]52;c;aHR0cHM6Ly9leGFtcGxlLm9yZy8=\007");
  }
}
