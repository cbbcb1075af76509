package dev.lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.sync.SyncEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListScreenTest {

  @Test
  void posts_are_cards_and_the_first_is_marked() {
    assertThat(Bench.of(40).rows().subList(0, 6))
        .containsExactly(
            " Lectern · All posts                                       40 posts · 30 unread",
            "─".repeat(80),
            "▌● Why Sorting Networks Still Matter                        4 min   17 Feb 2026",
            "▌  The usual explanation is neat and wrong. We follow one request through four…",
            "▌  Engineering Notes  #systems",
            " ● A Queue Is Not a Buffer                                  5 min   14 Feb 2026");
  }

  @Test
  void v_shows_one_line_a_post() {
    assertThat(Bench.of(40).press("v j").rows().subList(2, 4))
        .containsExactly(
            " ● Why Sorting Networks Still Matter                        4 min   17 Feb 2026",
            "▌● A Queue Is Not a Buffer                                  5 min   14 Feb 2026");
  }

  @Test
  void the_filter_narrows_at_every_key_and_marks_what_matches() {
    Bench bench = Bench.of(40).press("j j /").type("queue");
    assertThat(bench.rows().get(2)).contains("A «Queue» Is Not a Buffer");
    assertThat(bench.rows().getFirst()).contains("“queue”", "5 posts");
  }

  @Test
  void the_beginning_of_a_word_is_enough_to_narrow() {
    Bench bench = Bench.of(40).press("/").type("que");
    assertThat(bench.rows().get(2)).contains("A «Que»ue Is Not a Buffer");
    assertThat(bench.press("Esc s").type("spreadsh").screen()).contains("Ten Years of One Spread");
  }

  @Test
  void esc_gives_the_old_list_and_cursor_back() {
    Bench bench = Bench.of(40).press("j j j j j j j");
    String before = bench.screen();
    assertThat(bench.press("/").type("queue").press("Enter j Esc").screen()).isEqualTo(before);
  }

  @Test
  void pasted_text_is_no_command() {
    Bench bench = Bench.of(40).send(new Msg.Pasted("Q"));
    assertThat(bench.outside()).isEmpty();
    assertThat(bench.press("/").send(new Msg.Pasted("queue")).rows().getFirst())
        .contains("“queue”");
  }

  @Test
  void several_posts_are_marked_and_unmarked_as_one() {
    Bench bench = Bench.of(40).press("Space Space *");
    assertThat(bench.screen()).contains("2 posts starred.");
    assertThat(bench.library().counts().starred()).isEqualTo(10);
    assertThat(bench.press("u").library().counts().starred()).isEqualTo(8);
  }

  @Test
  void a_range_is_marked_at_once() {
    Bench bench = Bench.of(40).press("V j j m");
    assertThat(bench.library().counts().unread()).isEqualTo(27);
  }

  @Test
  void a_post_marked_as_read_stays_in_the_list_of_the_unread() {
    Bench bench = Bench.of(40).press("b j j Enter m");
    assertThat(bench.rows().getFirst()).contains("Unread");
    assertThat(bench.screen()).contains("Why Sorting Networks Still Matter");
  }

  @Test
  void going_back_from_a_view_leads_to_the_whole_library() {
    Bench bench = Bench.of(40).press("j j b j j Enter q");
    assertThat(bench.rows().getFirst()).contains("All posts");
    assertThat(bench.rows().get(8)).startsWith("▌● 读懂");
  }

  @Test
  void the_order_is_chosen_in_a_menu() {
    assertThat(Bench.of(40).press("S j Enter").rows().getFirst()).contains("oldest first");
  }

  @Test
  void every_order_is_offered_in_both_directions_and_relevance_where_there_are_words() {
    assertThat(Bench.of(40).press("S").screen())
        .contains("Newest first", "Oldest first", "Unread first", "Read first")
        .contains("Shortest first", "Longest first", "Title, A to Z", "Title, Z to A")
        .contains("Blog, A to Z", "Blog, Z to A")
        .doesNotContain("Best match");
    assertThat(Bench.of(40).press("/").type("queue").press("Enter S").screen())
        .contains("Best match first", "Best match last");
    assertThat(Bench.of(40).press("/").type("is:unread").press("Enter S").screen())
        .doesNotContain("Best match");
  }

  @Test
  void the_best_match_first_is_said_only_while_there_are_words() {
    Bench bench = Bench.of(40).press("/").type("queue").press("Enter S G k Enter");
    assertThat(bench.rows().getFirst()).contains("“queue” · best match first");
    assertThat(bench.press("Esc").rows().getFirst()).doesNotContain("best match");
  }

  @Test
  void an_order_chosen_in_a_filtered_list_is_that_of_the_list_below_it_too() {
    Bench bench = Bench.of(40).press("/").type("queue").press("Enter S j Enter Esc");
    assertThat(bench.rows().getFirst()).contains("All posts · oldest first", "40 posts");
  }

  @Test
  void an_order_is_remembered_for_its_view_alone() {
    Bench bench = Bench.of(40).press("b j j Enter S j Enter q");
    assertThat(bench.rows().getFirst()).contains("All posts").doesNotContain("oldest");
    assertThat(bench.press("b j j Enter").rows().getFirst()).contains("Unread · oldest first");
    assertThat(bench.outside()).contains(new Effect.Remember("orders", "unread\tdate"));
  }

  @Test
  void the_next_unread_post_is_found_beyond_the_rows_that_are_loaded() {
    Bench bench = Bench.of(2_400);
    List<Long> read = java.util.stream.LongStream.range(2, 2_300).boxed().toList();
    bench.library().mark(read, dev.lectern.store.Library.Mark.READ);
    bench.send(new Msg.Marked("")).press("S Enter n");
    assertThat(bench.rows().getLast()).contains("2,301 of 2,400");
    assertThat(bench.rows()).anyMatch(row -> row.startsWith("▌●"));
    assertThat(bench.press("N").rows().getLast()).contains("1 of 2,400");
  }

  @Test
  void where_no_post_is_unread_that_is_said() {
    Bench bench = Bench.of(2_400).press("A G N");
    assertThat(bench.rows().getLast()).contains("No unread post above.");
    assertThat(bench.press("g n").rows().getLast()).contains("No unread post below.");
  }

  @Test
  void a_sync_tells_its_progress_and_does_not_move_the_cursor() {
    Bench bench = Bench.of(40).press("j j j r");
    assertThat(bench.outside()).containsExactly(new Effect.Sync(List.of(), false));
    bench.send(new Msg.Synced(new SyncEvent.Counted(1, "Notes", 200, 134)));
    bench.send(new Msg.Synced(new SyncEvent.Progress(1, "Notes", "A title", 12, 2, 134)));
    assertThat(bench.rows().getLast()).contains("12 / 134 · 2 failed · Notes · A title");
    assertThat(bench.send(new Msg.SyncEnded()).rows().get(11)).startsWith("▌");
  }

  @Test
  void blogs_side_by_side_are_counted_together_and_each_failure_once() {
    Bench bench = Bench.of(40).press("r");
    bench.send(new Msg.Synced(new SyncEvent.Counted(1, "Notes", 200, 134)));
    bench.send(new Msg.Synced(new SyncEvent.Progress(1, "Notes", "A title", 12, 2, 134)));
    bench.send(new Msg.Synced(new SyncEvent.Started(2, "Pots")));
    assertThat(bench.rows().getLast()).contains("12 / 134 · 2 failed · Pots · Looking for posts");
    bench.send(new Msg.Synced(new SyncEvent.Counted(2, "Pots", 10, 10)));
    bench.send(new Msg.Synced(new SyncEvent.Progress(2, "Pots", "A lid", 10, 1, 10)));
    assertThat(bench.rows().getLast()).contains("22 / 144 · 3 failed · Pots · A lid");
    bench.send(new Msg.Synced(new SyncEvent.Finished(2, "Pots", 10, 9, 1)));
    bench.send(new Msg.Synced(new SyncEvent.Finished(1, "Notes", 200, 132, 2)));
    assertThat(bench.send(new Msg.SyncEnded()).rows().getLast())
        .contains("141 posts fetched. 3 failed; P says why.");
  }

  @Test
  void q_quits_from_the_whole_library_and_esc_does_not() {
    assertThat(Bench.of(3).press("Esc").outside()).isEmpty();
    assertThat(Bench.of(3).press("q").outside()).containsExactly(new Effect.Quit(0));
  }

  @Test
  void an_answer_to_another_question_changes_nothing() {
    Bench bench = Bench.of(40);
    String before = bench.screen();
    Question other = Question.EVERYTHING.withFilter("other");
    Effect.Load load = new Effect.Load(other, 0, 10, 0, 0);
    assertThat(bench.send(new Msg.Loaded(load, new Rows(true, 0, 0, List.of()))).screen())
        .isEqualTo(before);
  }

  @Test
  void an_empty_library_offers_three_ways_to_begin() {
    Bench bench = Bench.of(0);
    assertThat(bench.screen())
        .contains("▌ Type the address of a blog", "https://example.org/", "demo");
    assertThat(bench.press("j Enter").outside())
        .containsExactly(new Effect.Add("https://example.org/"));
  }

  @Test
  void adding_a_blog_shows_what_discovery_says() {
    Bench bench = Bench.of(40).press("a").type("example.org").press("Enter");
    bench.send(new Msg.Synced(new SyncEvent.Discovering(0, "example.org", "feed: 10 posts")));
    assertThat(bench.screen()).contains("example.org", "feed: 10 posts");
  }

  @Test
  void help_knows_the_screen_and_finds_words() {
    Bench bench = Bench.of(40).press("?");
    assertThat(bench.screen()).contains("Keys of the library");
    assertThat(bench.press("/").type("browser").screen()).contains("open in the browser");
  }

  @Test
  void the_palette_completes_and_does_what_a_key_would() {
    Bench bench = Bench.of(40).press(":").type("theme no").press("Tab Enter");
    assertThat(bench.model().prefs().theme()).isEqualTo("nord");
  }

  @Test
  void the_palette_puts_first_what_is_called_as_was_typed() {
    List<String> rows = Bench.of(40).press(":").type("the").rows();
    String first = rows.stream().filter(row -> row.contains("│ ▌")).findFirst().orElseThrow();
    assertThat(first).contains("theme             the next theme");
  }

  @Test
  void the_line_beside_the_pane_ends_in_the_rules() {
    List<String> rows = Bench.of(40, 120, 30).rows();
    assertThat(rows.get(1).indexOf('┬')).isEqualTo(rows.get(2).indexOf('│'));
    assertThat(rows.get(28).indexOf('┴')).isEqualTo(rows.get(2).indexOf('│'));
  }

  @Test
  void rows_of_last_time_are_shown_while_the_library_opens_but_not_as_its_numbers() {
    Rows last = new Rows(false, 99, 0, Samples.rows(9));
    Model model =
        Model.start(Size.USUAL, Prefs.DEFAULT, KeyMap.DEFAULT, "https://example.org/")
            .remembering(last);
    java.util.List<String> rows =
        dev.lectern.ui.view.View.frame(model).rows().stream()
            .map(dev.lectern.ui.view.Row::text)
            .toList();
    assertThat(rows.getFirst()).contains("opening").doesNotContain("99");
    assertThat(rows.get(2)).contains("Why Sorting Networks Still Matter");
    assertThat(rows.getLast()).doesNotContain("99");
    Step opened = Update.update(model, new Msg.Opened(java.util.Map.of()));
    assertThat(opened.effects()).anyMatch(Effect.Load.class::isInstance);
  }
}
