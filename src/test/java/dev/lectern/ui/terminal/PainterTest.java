package dev.lectern.ui.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.ui.Bench;
import dev.lectern.ui.Prefs;
import dev.lectern.ui.view.Drawn;
import dev.lectern.ui.view.Frame;
import dev.lectern.ui.view.Themes;
import dev.lectern.ui.view.View;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PainterTest {

  private final Painter painter = new Painter(new Pen(Themes.of(Prefs.DEFAULT), Depth.TRUE), true);

  private static List<String> text(Frame frame) {
    return frame.rows().stream().map(row -> row.text().stripTrailing()).toList();
  }

  @Provide
  Arbitrary<List<String>> keys() {
    return Arbitraries.of(
            "j", "k", "PgDn", "PgUp", "Enter", "q", "Space", "b", "/", "e", "Esc", "G", "g", "t",
            "?", "v", "J", "f")
        .list()
        .ofMinSize(5)
        .ofMaxSize(40);
  }

  @Property(seed = "2026", tries = 60)
  void the_screen_shows_the_frame_after_any_keys(@ForAll("keys") List<String> keys) {
    Emulator screen = new Emulator(120, 24);
    Painter fresh = new Painter(new Pen(Themes.of(Prefs.DEFAULT), Depth.TRUE), true);
    Bench bench = Bench.of(30, 120, 24);
    Drawn drawn = new Drawn();
    for (String key : keys) {
      bench.press(key.equals("q") ? "Esc" : key);
      Frame frame = View.frame(bench.model(), drawn);
      assertThat(frame).isEqualTo(View.frame(bench.model()));
      screen.take(fresh.paint(frame));
      assertThat(screen.rows()).isEqualTo(text(frame));
    }
  }

  @Test
  void nothing_new_writes_nothing() {
    Frame frame = View.frame(Bench.of(30).model());
    assertThat(painter.paint(frame)).isNotEmpty();
    assertThat(painter.paint(frame)).isEmpty();
  }

  @Test
  void a_line_down_in_a_post_moves_lines_instead_of_writing_them() {
    Bench bench = Bench.of(30, 120, 40).press("Enter j");
    painter.paint(View.frame(bench.model()));
    int bytes = painter.paint(View.frame(bench.press("j").model())).length;
    assertThat(bytes).isLessThan(600);
  }

  @Test
  void a_page_of_a_post_is_less_than_five_kilobytes() {
    Bench bench = Bench.of(30, 120, 40).press("Enter");
    painter.paint(View.frame(bench.model()));
    int bytes = painter.paint(View.frame(bench.press("Space").model())).length;
    assertThat(bytes).isLessThan(5 * 1024);
  }

  @Test
  void each_frame_is_one_synchronized_update() {
    String bytes =
        new String(painter.paint(View.frame(Bench.of(3).model())), StandardCharsets.UTF_8);
    assertThat(bytes).startsWith("\033[?2026h").endsWith("\033[?2026l");
  }

  @Test
  void links_of_a_post_are_links_of_the_terminal() {
    String bytes =
        new String(
            painter.paint(View.frame(Bench.of(3).press("Enter").model())), StandardCharsets.UTF_8);
    assertThat(bytes).contains("\033]8;;https://example.org/posts/1\033\\");
  }

  @Test
  void a_target_with_controls_is_no_link() {
    assertThat(Cells.isLink("https://example.org/\033[31m")).isFalse();
    assertThat(Cells.isLink("javascript:alert(1)")).isFalse();
  }

  @Test
  void behind_an_emoji_the_column_is_set() {
    StringBuilder out = new StringBuilder();
    assertThat(Cells.write(out, "a👩‍💻b", 4)).isEqualTo(8);
    assertThat(out.toString()).isEqualTo("a👩‍💻\033[8Gb");
  }

  @Test
  void controls_never_reach_the_terminal() {
    StringBuilder out = new StringBuilder();
    Cells.write(out, "a\033[31m\u009bb", 0);
    assertThat(out.toString().replaceAll("\033\\[\\d+G", "")).isEqualTo("a[31mb");
  }

  @Test
  void without_colour_nothing_is_coloured() {
    Painter plain = new Painter(new Pen(Themes.of(Prefs.DEFAULT), Depth.NONE), true);
    String bytes = new String(plain.paint(View.frame(Bench.of(9).model())), StandardCharsets.UTF_8);
    assertThat(bytes).doesNotContainPattern("\\033\\[[0-9;]*[34]8;");
  }
}
