package dev.lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.store.Library.Place;
import dev.lectern.store.Library.PostRow;
import dev.lectern.typeset.Layout;
import dev.lectern.typeset.Line;
import dev.lectern.typeset.VisualOrder;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReaderTest {

  private static boolean isRead(Bench bench, long post) {
    return bench.library().post(post).map(found -> found.row().read()).orElseThrow();
  }

  @Test
  void enter_opens_the_post_in_a_centred_column() {
    Bench bench = Bench.of(40).press("Enter");
    assertThat(bench.rows().get(1)).isEqualTo("    Why Sorting Networks Still Matter");
    assertThat(bench.rows().get(2)).contains("Engineering Notes · Ada Example · 17 Feb 2026");
    assertThat(bench.rows().getLast()).contains("post 1 of 40");
  }

  @Test
  void tags_dates_and_read_times_are_not_parted() {
    List<String> tags = List.of("page tables", "kernel code", "proof of-concept");
    PostRow row = Samples.row(1, Samples.row(1).headline().withTags(tags));
    Text text = TextSetter.set(Samples.post(row, Place.START), new Layout.Measure(30, true));
    assertThat(text.lines().stream().map(Line::text).skip(1).limit(7).toList())
        .containsExactly(
            "Why Sorting Networks",
            "Still Matter",
            "Engineering Notes · Ada",
            "Example · 17 Feb 2026 ·",
            "4 min · 1,200 words",
            "#page tables #kernel code",
            "#proof of-concept");
  }

  @Test
  void the_byline_stands_at_the_side_of_a_right_to_left_title() {
    PostRow row = Samples.row(1, Samples.row(1).headline().withTitle("שלום"));
    Text text = TextSetter.set(Samples.post(row, Place.START), new Layout.Measure(72, true));
    assertThat(text.lines().subList(1, 4))
        .allSatisfy(line -> assertThat(line.text()).hasSize(72).startsWith("  "))
        .extracting(line -> line.text().strip())
        .contains("םולש", "#systems");
  }

  @Test
  void right_to_left_titles_stand_in_visual_order_wherever_they_stand() {
    PostRow row = Samples.row(1, Samples.row(1).headline().withTitle("שלום 12 abc"));
    Bench bench = Bench.of(1).press("Enter");
    Reader reader = (Reader) bench.model().screen();
    bench.show(reader.withRow(row));
    assertThat(bench.rows().getLast()).startsWith(" abc 12 םולש");
    assertThat(VisualOrder.line("plain")).isEqualTo("plain");
  }

  @Test
  void a_hit_is_found_though_its_passage_begins_in_the_block_before() {
    Bench bench = Bench.of(3);
    String snippet = "… nobody had looked. \u0002Section\u0003 5 Here the latency …";
    Reader.Entry entry = Reader.Entry.hit("section", snippet);
    bench.send(new Msg.FoundPost(Samples.row(1)));
    Text text = ((Reader) bench.model().screen()).text().orElseThrow();
    bench.show(Reader.open(ListScreen.START, Samples.row(1), entry));
    bench.send(new Msg.Set(1, text, Place.START));
    assertThat(bench.screen()).contains("«Section» 5");
  }

  @Test
  void opening_does_not_mark_it_read_but_the_last_screen_does() {
    Bench bench = Bench.of(40).press("Enter");
    assertThat(isRead(bench, 1)).isFalse();
    assertThat(isRead(bench.press("G"), 1)).isTrue();
  }

  @Test
  void a_post_opens_where_it_was_left_at_any_width() {
    Bench bench = Bench.of(40).press("Enter Space j j j");
    String top = bench.rows().getFirst();
    bench.press("q").send(new Msg.Resized(new Size(50, 24))).press("Enter");
    String word = top.strip().split(" ", -1)[0];
    assertThat(String.join(" ", bench.rows().subList(0, 3))).contains(word);
  }

  @Test
  void the_place_is_kept_when_the_width_changes_there_and_back() {
    Bench bench = Bench.of(40, 100, 30).press("Enter Space Space");
    String before = bench.screen();
    bench.send(new Msg.Resized(new Size(44, 30))).send(new Msg.Resized(new Size(100, 30)));
    assertThat(bench.rows().getFirst()).isEqualTo(before.lines().findFirst().orElseThrow());
  }

  @Test
  void find_marks_all_hits_and_jumps_while_typing() {
    Bench bench = Bench.of(40).press("Enter /").type("section 4");
    assertThat(bench.screen()).contains("«Section 4»");
    assertThat(bench.rows().getLast()).contains("1 of");
    assertThat(bench.press("Enter n").rows().getLast()).contains("2 of");
  }

  @Test
  void a_capital_letter_makes_find_exact() {
    assertThat(Bench.of(40).press("Enter /").type("SECTION").rows().getLast())
        .contains("not found");
  }

  @Test
  void giving_up_find_returns_to_where_it_began() {
    Bench bench = Bench.of(40).press("Enter j j");
    String before = bench.screen();
    assertThat(bench.press("/").type("section 6").press("Esc").screen()).isEqualTo(before);
  }

  @Test
  void a_search_result_opens_at_the_hit() {
    Bench bench = Bench.of(40).press("s").type("latency").press("Enter");
    assertThat(bench.screen()).contains("«latency»");
    assertThat(bench.press("q").rows().getFirst()).contains("search latency");
  }

  @Test
  void the_outline_jumps_and_ctrl_o_comes_back() {
    Bench bench = Bench.of(40).press("Enter");
    String before = bench.screen();
    bench.press("t j j Enter");
    assertThat(bench.rows().get(1)).contains("Section 3");
    assertThat(bench.press("Ctrl-o").screen()).isEqualTo(before);
  }

  @Test
  void headings_are_walked() {
    assertThat(Bench.of(40).press("Enter ] ] ] [").rows().get(1)).contains("Section 2");
  }

  @Test
  void a_label_follows_its_link() {
    Bench bench = Bench.of(40).press("Enter f");
    assertThat(bench.screen()).contains("Type the letters of a link");
    bench.press("a");
    assertThat(bench.outside()).contains(new Effect.Follow("https://example.org/posts/1"));
  }

  @Test
  void a_link_to_a_held_post_opens_it_here_and_back_is_exact() {
    Bench bench = Bench.of(40).press("Enter j j j");
    String before = bench.screen();
    PostRow other = bench.library().post(7).orElseThrow().row();
    bench.send(new Msg.Followed(other.address(), java.util.Optional.of(other)));
    assertThat(bench.rows().get(1)).contains("Notes on Écriture");
    assertThat(bench.press("q").screen()).isEqualTo(before);
  }

  @Test
  void a_footnote_shows_in_place() {
    Bench bench = Bench.of(40).press("Enter f d");
    assertThat(bench.screen()).contains("A note that explains the mark.");
  }

  @Test
  void the_list_of_links_names_a_footnote_in_words() {
    Bench bench = Bench.of(40).press("Enter l");
    assertThat(bench.screen()).contains("a note").doesNotContain("note:");
  }

  @Test
  void the_next_post_of_the_list_follows_and_the_list_knows() {
    Bench bench = Bench.of(40).press("Enter J J K");
    assertThat(bench.rows().get(1)).contains("A Queue Is Not a Buffer");
    assertThat(bench.press("q").rows().get(5)).startsWith("▌");
  }

  @Test
  void the_column_becomes_narrower_and_wider() {
    Bench bench = Bench.of(40, 120, 30).press("Enter < <");
    assertThat(bench.model().prefs().measure()).isEqualTo(64);
    assertThat(bench.press("> > >").model().prefs().measure()).isEqualTo(76);
  }

  @Test
  void leaving_keeps_the_place() {
    Bench bench = Bench.of(40).press("Enter Space Q");
    assertThat(bench.library().post(1).orElseThrow().place().block()).isPositive();
    assertThat(bench.outside()).contains(new Effect.Quit(0));
  }

  @Test
  void no_page_ends_with_a_heading_alone() {
    for (int rows = 12; rows <= 40; rows++) {
      Bench bench = Bench.of(10, 80, rows).press("Enter");
      while (bottom(bench) < reader(bench).length()) {
        int before = bottom(bench);
        bench.press("Space");
        assertThat(bottom(bench)).isGreaterThan(before);
        if (bottom(bench) < reader(bench).length()) {
          assertThat(lastKind(bench)).as(bench.screen()).isNotEqualTo(Line.Kind.HEADING);
        }
      }
    }
  }

  @Test
  void a_post_that_its_site_has_taken_away_says_so_above_its_text() {
    PostRow held = Samples.row(1);
    assertThat(byline(held)).doesNotContain("its site");
    assertThat(byline(Samples.gone(held))).endsWith("words · no longer on its site");
  }

  private static String byline(PostRow row) {
    Text text = TextSetter.set(Samples.post(row, Place.START), new Layout.Measure(200, true));
    return text.lines().get(2).text().strip().replace('\u00A0', ' ');
  }

  private static Reader reader(Bench bench) {
    return (Reader) bench.model().screen();
  }

  private static int bottom(Bench bench) {
    return reader(bench).view().top() + Geometry.page(bench.model().size());
  }

  private static Line.Kind lastKind(Bench bench) {
    List<Line> lines = reader(bench).text().orElseThrow().lines();
    int last = bottom(bench) - 1;
    while (lines.get(last).isBlank()) {
      last--;
    }
    return lines.get(last).kind();
  }
}
