package dev.lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.sync.BlockChoice.Candidate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Another block of the page as the article. */
class BlocksTest {

  private static final Msg.Blocks FOUND =
      new Msg.Blocks(
          1,
          List.of(
              new Candidate("", "The usual explanation is neat and wrong.", 1204, 0.9, false),
              new Candidate("main > article.post", "The usual explanation", 1204, 0.9, false),
              new Candidate("body > div.letters", "Dear house, our own kettle", 86, 0.2, true)));

  @Test
  void b_shows_the_blocks_of_the_page_with_the_one_taken_now_marked() {
    Bench bench = Bench.of(3, 90, 16).press("Enter B");
    assertThat(bench.outside()).contains(new Effect.FindBlocks(1));
    assertThat(bench.rows().getLast()).contains("Reading the page that is kept");
    assertThat(bench.send(FOUND).screen())
        .contains(
            "╭─ Which block is the text, on every page of this blog ────",
            "│   Automatic: The usual explanation is neat and wr…  1,204 words                  │",
            "│   The usual explanation                             1,204 words · article.post   │",
            "│ ▌ Dear house, our own kettle                        now · 86 words · div.letters │");
  }

  @Test
  void enter_takes_a_block_and_the_post_is_read_again_from_its_beginning() {
    Bench bench = Bench.of(3).press("Enter Space B").send(FOUND).press("k Enter");
    assertThat(bench.outside()).contains(new Effect.TakeBlock(1, "main > article.post"));
    bench.send(new Msg.TookBlock(1));
    assertThat(bench.rows().get(1)).contains("Why Sorting Networks Still Matter");
  }

  @Test
  void automatic_gives_the_choice_back() {
    Bench bench = Bench.of(3).press("Enter B").send(FOUND).press("g Enter");
    assertThat(bench.outside()).contains(new Effect.TakeBlock(1, ""));
  }

  @Test
  void an_answer_that_comes_when_the_post_was_left_changes_nothing() {
    Bench bench = Bench.of(3).press("Enter B q");
    String before = bench.screen();
    assertThat(bench.send(FOUND).screen()).isEqualTo(before);
    assertThat(bench.send(new Msg.TookBlock(1)).screen()).isEqualTo(before);
  }

  @Test
  void a_post_without_its_page_says_so() {
    Bench bench = Bench.of(3).press("Enter B").send(new Msg.Blocks(1, List.of()));
    assertThat(bench.rows().getLast()).contains("The page of this post is not kept");
  }
}
