package dev.lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.ui.view.Frame;
import dev.lectern.ui.view.Row;
import dev.lectern.ui.view.View;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ScreenLawsTest {

  private static final List<String> MORE =
      List.of("x", "é", "你", "🎉", "Backspace", "Left", "Tab", "Ctrl-w", "1", "Alt-b", "Ctrl-n");

  @Provide
  Arbitrary<List<String>> keys() {
    List<String> bound =
        java.util.Arrays.stream(Action.values())
            .flatMap(a -> a.scopes().stream().flatMap(scope -> a.keys(scope).stream()))
            .filter(key -> !key.equals("Q") && !key.equals("Ctrl-c"))
            .distinct()
            .toList();
    return Arbitraries.oneOf(Arbitraries.of(bound), Arbitraries.of(MORE)).list().ofMaxSize(60);
  }

  @Property(seed = "2026", tries = 150)
  void any_keys_on_any_screen_give_a_frame_of_its_exact_size(
      @ForAll("keys") List<String> keys,
      @ForAll @IntRange(min = 1, max = 140) int columns,
      @ForAll @IntRange(min = 1, max = 50) int rows,
      @ForAll @IntRange(max = 30) int posts) {
    Bench bench = Bench.of(posts, columns, rows);
    for (String key : keys) {
      bench.press(key);
      isExact(bench.model());
    }
  }

  @Property(seed = "2026", tries = 60)
  void a_frame_is_exact_after_any_change_of_size(
      @ForAll("keys") List<String> keys,
      @ForAll List<@IntRange(min = 1, max = 200) Integer> widths) {
    Bench bench = Bench.of(20);
    keys.forEach(bench::press);
    for (int width : widths) {
      bench.send(new Msg.Resized(new Size(width, 3 + width % 40)));
      isExact(bench.model());
    }
  }

  private static void isExact(Model model) {
    Frame frame = View.frame(model);
    assertThat(frame.rows()).hasSize(model.size().rows());
    for (Row row : frame.rows()) {
      assertThat(row.columns()).as(row.text()).isLessThanOrEqualTo(model.size().columns());
    }
  }

  @Test
  void with_ascii_signs_the_lists_and_menus_have_no_others() {
    for (String keys : new String[] {"/", "?", ":", "S", "b", "a", "s"}) {
      Model model = Bench.of(2, 80, 24).press(keys).model();
      Prefs plain = new Prefs("dark", true, 72, true, true, true, true);
      for (Row row : View.frame(model.withPrefs(plain)).rows()) {
        assertThat(row.text()).as(keys).matches("\\p{ASCII}*");
      }
    }
  }
}
