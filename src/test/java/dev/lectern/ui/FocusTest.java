package dev.lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.article.Article;
import dev.lectern.article.Block;
import dev.lectern.article.Document;
import dev.lectern.article.Inline;
import dev.lectern.store.Library.Place;
import dev.lectern.store.Library.Post;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Code, tables and details that have the focus. */
class FocusTest {

  private static final String WIDE = "first " + "x".repeat(100) + " end";
  private static final String OTHER = "second " + "y".repeat(100) + " end";

  private static Bench open() {
    return open(
        new Document(
            List.of(
                new Block.Code("", WIDE + "\nshort"),
                Samples.paragraph("Between."),
                new Block.Code("", OTHER),
                new Block.Details(
                    List.of(new Inline.Text("More of it")),
                    List.of(Samples.paragraph("What was folded."))),
                Samples.paragraph("Behind."))));
  }

  private static Bench open(Document body) {
    Post plain = Samples.post(Samples.row(1), Place.START);
    Article article = plain.article().orElseThrow().withBody(body, 10);
    Post post = new Post(plain.row(), Optional.of(article), Place.START);
    Bench bench =
        Bench.of(3).show(Reader.open(ListScreen.START, post.row(), Reader.Entry.WHERE_LEFT));
    var measure = Geometry.measure(bench.model().size(), bench.model().prefs());
    return bench.send(new Msg.Set(1, TextSetter.set(post, measure), Place.START));
  }

  @Test
  void tab_goes_from_block_to_block_and_back() {
    Bench bench = open().press("Tab");
    assertThat(bench.screen()).contains("  ▌   first");
    assertThat(bench.press("Tab").screen()).contains("  ▌   second").doesNotContain("  ▌   first");
    assertThat(bench.press("Shift-Tab").screen()).contains("  ▌   first");
  }

  @Test
  void wide_code_goes_on_into_the_right_margin_before_it_is_cut() {
    Bench bench = open();
    String row = bench.rows().stream().filter(r -> r.contains("first")).findFirst().orElseThrow();
    assertThat(row).hasSize(79).endsWith("x›");
    bench.send(new Msg.Resized(new Size(180, 24)));
    assertThat(bench.screen()).contains("x end");
    assertThat(bench.press("Right").rows().getLast()).contains("Nothing here is wider");
  }

  @Test
  void find_scrolls_wide_code_to_the_hit_and_back() {
    Bench bench = open().press("/").type("x end");
    assertThat(bench.screen()).contains("«x end»").doesNotContain("first x");
    bench.press("Esc /").type("first");
    assertThat(bench.screen()).contains("«first» x");
  }

  @Test
  void only_the_block_with_the_focus_is_scrolled_sideways_and_not_beyond_its_end() {
    Bench bench = open().press("Tab Tab Right");
    assertThat(bench.screen()).contains("first x").doesNotContain("second");
    for (int i = 0; i < 30; i++) {
      bench.press("Right");
    }
    assertThat(bench.screen()).contains("y end");
    assertThat(bench.press("Shift-Tab Right").screen()).doesNotContain("first x");
    assertThat(bench.press("Left").screen()).contains("first x").contains("y end");
  }

  @Test
  void without_a_focus_the_first_wide_block_on_the_screen_is_scrolled() {
    assertThat(open().press("Right").screen()).doesNotContain("first").contains("second");
  }

  @Test
  void a_sign_says_that_a_line_goes_on() {
    assertThat(open().rows()).anyMatch(row -> row.contains("first") && row.endsWith("›"));
  }

  @Test
  void y_copies_the_code_with_the_focus_and_else_the_address() {
    assertThat(open().press("Tab y").outside()).contains(new Effect.Copy(WIDE + "\nshort"));
    assertThat(open().press("y").outside())
        .contains(new Effect.Copy("https://example.org/posts/1"));
  }

  @Test
  void a_bar_opens_the_code_in_the_pager() {
    assertThat(open().press("|").outside()).contains(new Effect.Page(WIDE + "\nshort"));
    assertThat(open().press("Tab Tab |").outside()).contains(new Effect.Page(OTHER));
  }

  @Test
  void line_numbers_come_and_go() {
    Bench bench = open().press("#");
    assertThat(bench.screen()).contains("1 │ first", "2 │ short");
    assertThat(bench.press("#").screen()).doesNotContain("1 │");
  }

  @Test
  void details_left_open_by_their_author_begin_open_and_fold_on_demand() {
    Block left =
        new Block.Details(
            List.of(new Inline.Text("Summary")),
            List.of(Samples.paragraph("What stands open.")),
            true);
    Bench bench = open(new Document(List.of(left)));
    assertThat(bench.screen()).contains("What stands open.");
    assertThat(bench.press("z").screen()).doesNotContain("What stands open.");
    assertThat(bench.press("z").screen()).contains("What stands open.");
  }

  @Test
  void enter_unfolds_the_details_with_the_focus() {
    Bench bench = open();
    assertThat(bench.screen()).doesNotContain("What was folded.");
    assertThat(bench.press("Tab Tab Tab Enter").screen()).contains("What was folded.");
    assertThat(bench.press("Enter").screen()).doesNotContain("What was folded.");
    assertThat(bench.press("z").screen()).contains("What was folded.");
  }
}
