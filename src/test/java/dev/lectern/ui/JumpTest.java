package dev.lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.store.Library.PostRow;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Going on from a post, and back. */
class JumpTest {

  private static Bench follow(Bench bench, long post) {
    PostRow other = bench.library().post(post).orElseThrow().row();
    return bench.send(new Msg.Followed(other.address(), Optional.of(other)));
  }

  @Test
  void back_and_forward_again_within_a_post() {
    Bench bench = Bench.of(40).press("Enter t j j Enter");
    String there = bench.screen();
    bench.press("Ctrl-o");
    assertThat(bench.rows().get(1)).contains("Why Sorting Networks");
    assertThat(bench.press("Alt-Right").screen()).isEqualTo(there);
  }

  @Test
  void back_and_forward_again_between_posts() {
    Bench bench = follow(Bench.of(40).press("Enter Space"), 7).press("j j");
    String there = bench.screen();
    assertThat(bench.press("Ctrl-o").rows().getFirst()).doesNotContain("Écriture");
    assertThat(bench.press("Alt-Right").screen()).isEqualTo(there);
  }

  @Test
  void forward_after_a_change_of_width_is_set_anew() {
    Bench bench = follow(Bench.of(40, 100, 30).press("Enter"), 7).press("Ctrl-o");
    bench.send(new Msg.Resized(new Size(44, 30))).press("Alt-Right");
    assertThat(bench.rows()).allMatch(row -> row.length() <= 44);
    assertThat(bench.screen()).contains("Notes on Écriture");
  }

  @Test
  void a_new_jump_forgets_what_was_ahead() {
    Bench bench = Bench.of(40).press("Enter t j j Enter Ctrl-o ] Alt-Right");
    assertThat(bench.rows().getLast()).contains("No jump to go forward to");
  }

  @Test
  void the_end_of_a_post_offers_where_to_go_on() {
    Bench bench = Bench.of(40).press("Enter G");
    assertThat(bench.screen()).contains("Linked from this post", "Related in your library");
    assertThat(bench.rows().getLast()).contains("100 %");
    bench.press("f");
    assertThat(bench.rows().getLast()).contains("Type the letters");
  }

  @Test
  void a_post_is_read_at_its_own_end_not_only_below_what_follows() {
    Bench bench = Bench.of(40).press("Enter");
    Reader reader = (Reader) bench.model().screen();
    int end = reader.text().orElseThrow().end();
    assertThat(end).isLessThan(reader.length());
    for (int i = 0; i < end - Geometry.page(bench.model().size()); i++) {
      bench.press("j");
    }
    assertThat(bench.library().post(1).orElseThrow().row().read()).isTrue();
  }
}
