package dev.lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.ui.Msg.Mouse;
import java.util.List;
import org.junit.jupiter.api.Test;

class MouseTest {

  private static Bench at(Bench bench, Mouse what, int column, int row) {
    return bench.send(new Msg.Moused(what, column, row));
  }

  /** At the first cell where these words are on the screen. */
  private static Bench on(Bench bench, Mouse what, String words) {
    List<String> rows = bench.rows();
    for (int row = 0; row < rows.size(); row++) {
      if (rows.get(row).contains(words)) {
        return at(bench, what, rows.get(row).indexOf(words), row);
      }
    }
    throw new AssertionError("not on the screen: " + words + "\n" + bench.screen());
  }

  @Test
  void a_click_selects_and_a_double_click_opens() {
    Bench bench = on(Bench.of(40), Mouse.CLICK, "What the Compiler Knows");
    assertThat(bench.screen()).contains("▌  What the Compiler Knows");
    on(bench, Mouse.DOUBLE_CLICK, "A Queue Is Not a Buffer");
    assertThat(bench.rows().get(1)).contains("A Queue Is Not a Buffer");
  }

  @Test
  void the_wheel_scrolls_the_list_and_the_post() {
    Bench bench = at(Bench.of(40), Mouse.WHEEL_DOWN, 5, 5);
    assertThat(bench.rows().get(2)).contains("A Queue Is Not a Buffer");
    at(at(bench, Mouse.WHEEL_UP, 5, 5), Mouse.WHEEL_UP, 5, 5).press("g Enter");
    at(bench, Mouse.WHEEL_DOWN, 5, 5);
    assertThat(((Reader) bench.model().screen()).view().top()).isEqualTo(3);
  }

  @Test
  void a_link_is_followed_wherever_it_stands_on_the_screen() {
    Bench bench = Bench.of(40).press("Enter");
    while (!bench.rows().getFirst().contains("the post before this one")) {
      bench.press("j");
    }
    on(bench, Mouse.CLICK, "the post before this one");
    assertThat(bench.outside()).contains(new Effect.Follow("https://example.org/posts/1"));
  }

  @Test
  void a_click_in_the_pane_shows_its_part() {
    Bench bench = on(Bench.of(40, 120, 30), Mouse.CLICK, "Starred");
    assertThat(bench.rows().getFirst()).contains("Lectern · Starred");
  }

  @Test
  void a_click_beside_everything_changes_nothing() {
    Bench bench = Bench.of(2);
    String before = bench.screen();
    assertThat(at(at(bench, Mouse.CLICK, 3, 20), Mouse.CLICK, 0, 0).screen()).isEqualTo(before);
  }
}
