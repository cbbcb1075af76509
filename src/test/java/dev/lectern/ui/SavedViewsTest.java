package dev.lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.store.SavedViews.View;
import org.junit.jupiter.api.Test;

class SavedViewsTest {

  private static Bench saved() {
    return Bench.of(40, 120, 30)
        .press("/")
        .type("queue")
        .press("Enter w Ctrl-u")
        .type("Queues")
        .press("Enter");
  }

  @Test
  void the_filter_is_saved_under_a_name_and_stands_in_the_pane_with_its_count() {
    Bench bench = saved();
    assertThat(bench.rows().getLast()).contains("Saved as the view “Queues”. u takes it back.");
    assertThat(bench.rows()).anyMatch(row -> row.matches("  Queues +5 │.*"));
    assertThat(bench.library().counts().views())
        .extracting(counted -> counted.view())
        .containsExactly(new View("Queues", "queue*", false));
  }

  @Test
  void the_name_offered_is_the_query() {
    Bench bench = Bench.of(40).press("/").type("tag:go is:unread").press("Enter w");
    assertThat(bench.screen())
        .contains("─ Save as a view ─", "│ tag:go is:unread ", "Posts: tag:go is:unread");
  }

  @Test
  void a_saved_view_is_opened_from_the_pane_like_others_and_left_like_others() {
    Bench bench = saved().press("Esc Tab j j j j j Enter");
    assertThat(bench.rows().getFirst()).contains("Lectern · Queues", "5 posts");
    assertThat(bench.screen()).contains("A Queue Is Not a Buffer");
    assertThat(bench.press("q").rows().getFirst()).contains("All posts");
  }

  @Test
  void a_view_and_a_filter_in_it_are_saved_together() {
    Bench bench = saved().press("Esc Tab j j j j j Enter /").type("is:unread").press("Enter w");
    assertThat(bench.screen()).contains("Posts: queue* is:unread");
  }

  @Test
  void the_filter_can_be_saved_while_it_is_typed_and_w_is_a_letter() {
    Bench bench = Bench.of(40).press("/").type("wasm").press("Ctrl-s Enter");
    assertThat(bench.rows().getFirst()).contains("“wasm”");
    assertThat(bench.library().counts().views())
        .containsExactly(
            new dev.lectern.store.SavedViews.ViewCount(new View("wasm", "wasm*", false), 0));
  }

  @Test
  void a_search_is_saved_as_a_search_and_opened_as_one() {
    Bench bench = Bench.of(40).press("s").type("queue").press("Ctrl-s Enter Esc");
    assertThat(bench.library().counts().views())
        .extracting(counted -> counted.view())
        .containsExactly(new View("queue", "queue*", true));
    bench.press("Tab j j j j j Enter");
    assertThat(bench.rows().getFirst()).contains("search", "queue*", "5 posts");
    assertThat(bench.press("q").rows().getFirst()).contains("All posts");
  }

  @Test
  void a_name_that_is_taken_is_replaced_only_after_a_word_of_warning() {
    Bench bench = saved().press("Esc /").type("loop").press("Enter w Ctrl-u").type("Queues");
    assertThat(bench.press("Enter").screen()).contains("There is a view of that name.");
    assertThat(bench.library().counts().views().getFirst().view().query()).isEqualTo("queue*");
    bench.press("Enter");
    assertThat(bench.library().counts().views().getFirst().view().query()).isEqualTo("loop*");
  }

  @Test
  void another_name_after_the_warning_leaves_the_view_that_has_it() {
    Bench bench = saved().press("Esc /").type("loop").press("Enter w Ctrl-u").type("Queues");
    bench.press("Enter").type("2").press("Enter");
    assertThat(bench.library().counts().views())
        .extracting(counted -> counted.view().name())
        .containsExactly("Queues", "Queues2");
  }

  @Test
  void esc_saves_nothing_and_an_empty_name_is_none() {
    Bench bench = Bench.of(40).press("/").type("queue").press("Enter w Ctrl-u Enter");
    assertThat(bench.screen()).contains("Save as a view");
    assertThat(bench.press("Esc").library().counts().views()).isEmpty();
    assertThat(bench.rows().getFirst()).contains("“queue”");
  }

  @Test
  void every_post_is_no_view_worth_saving() {
    assertThat(Bench.of(40).press("w").rows().getLast()).contains("Narrow the list first");
  }

  @Test
  void a_view_is_renamed_in_the_pane() {
    Bench bench = saved().press("Esc Tab j j j j j W Ctrl-u").type("Lines").press("Enter");
    assertThat(bench.rows()).anyMatch(row -> row.matches("▌ Lines +5 │.*"));
    assertThat(bench.screen()).doesNotContain("  Queues ");
  }

  @Test
  void a_view_on_the_screen_is_renamed_with_its_order() {
    Bench bench = saved().press("Esc Tab j j j j j Enter S j Enter W Ctrl-u").type("Lines");
    assertThat(bench.press("Enter").rows().getFirst()).contains("· Lines · oldest first");
    assertThat(bench.press("q Tab j j j j j Enter").rows().getFirst())
        .contains("· Lines · oldest first");
  }

  @Test
  void a_view_is_removed_and_the_way_back_is_said() {
    Bench bench = saved().press("Esc Tab j j j j j X");
    assertThat(bench.rows().getLast()).contains("The view “Queues” is removed. u takes it back.");
    assertThat(bench.library().counts().views()).isEmpty();
  }

  @Test
  void views_that_nobody_saved_are_neither_renamed_nor_removed() {
    assertThat(Bench.of(40).press("Tab j X").rows().getLast()).contains("This is no saved view.");
    assertThat(Bench.of(40).press("W").rows().getLast()).contains("This is no saved view.");
  }

  @Test
  void the_palette_goes_to_a_saved_view() {
    Bench bench = saved().press("Esc :").type("go Queues").press("Enter");
    assertThat(bench.rows().getFirst()).contains("Lectern · Queues");
  }
}
