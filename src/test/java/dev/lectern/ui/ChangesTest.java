package dev.lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.article.Block;
import dev.lectern.article.Document;
import dev.lectern.store.Library.Place;
import dev.lectern.store.Library.Post;
import dev.lectern.store.PostHistory.Revision;
import dev.lectern.typeset.Layout;
import dev.lectern.typeset.Line;
import dev.lectern.typeset.Role;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangesTest {

  private static final Layout.Measure MEASURE = new Layout.Measure(60, false);

  private static Document document(String... paragraphs) {
    return new Document(
        java.util.Arrays.stream(paragraphs).<Block>map(Samples::paragraph).toList());
  }

  private static List<Line> changes(Document before, Document after) {
    Post plain = Samples.post(Samples.row(1), Place.START);
    Post now =
        new Post(
            plain.row(),
            Optional.of(plain.article().orElseThrow().withBody(after, 1)),
            Place.START);
    String title = plain.row().headline().title();
    return ChangeSetter.set(new Revision("2026-03-01", title, 1, before), now, MEASURE);
  }

  private static String of(List<Line> lines, Role role) {
    StringBuilder out = new StringBuilder();
    lines.forEach(line ->
        line.spans().stream()
            .filter(span -> span.style().role() == role)
            .forEach(span -> out.append(span.text())));
    return out.toString();
  }

  @Test
  void words_that_went_and_came_are_told_apart_by_more_than_colour() {
    List<Line> lines = changes(document("It takes ten minutes."), document("It takes two hours."));
    assertThat(of(lines, Role.CODE_REMOVED)).isEqualTo("tenminutes");
    assertThat(of(lines, Role.CODE_ADDED)).isEqualTo("twohours");
    assertThat(lines.stream().flatMap(line -> line.spans().stream()))
        .allMatch(span -> span.style().strike() == (span.style().role() == Role.CODE_REMOVED));
  }

  @Test
  void a_word_stands_apart_from_the_one_whose_place_it_took() {
    List<Line> lines =
        changes(document("It is older than that."), document("It is younger than that."));
    assertThat(lines.stream().map(Line::text)).contains("It is older younger than that.");
  }

  @Test
  void what_did_not_change_is_left_out() {
    List<Line> lines =
        changes(
            document("One.", "Two.", "Three.", "Four."), document("One.", "Two.", "3.", "Four."));
    String all = String.join("\n", lines.stream().map(Line::text).toList());
    assertThat(all).contains("Three", "3", "…").doesNotContain("One.", "Four.");
  }

  @Test
  void nothing_is_shown_where_only_looks_differ() {
    assertThat(changes(document("The same."), document("The same."))).isEmpty();
  }

  @Test
  void d_shows_it_over_the_post_and_goes_from_change_to_change() {
    Bench bench = Bench.of(3).press("Enter");
    String before = bench.screen();
    bench.press("D");
    assertThat(bench.outside().getLast()).isInstanceOf(Effect.Compare.class);
    String[] old = new String[40];
    String[] now = new String[40];
    for (int i = 0; i < 40; i++) {
      old[i] = "Paragraph number " + i + " is old.";
      now[i] = "Paragraph number " + i + (i % 2 == 0 ? " is new." : " is old.");
    }
    bench.send(new Msg.Compared(1, "Changed on 2026-03-01", changes(document(old), document(now))));
    assertThat(bench.screen()).contains("Changed on 2026-03-01", "number 0 is");
    assertThat(bench.press("n n n n").screen()).doesNotContain("number 0 is");
    assertThat(bench.press("g").screen()).contains("number 0 is");
    assertThat(bench.press("q").screen()).isEqualTo(before);
  }

  @Test
  void a_post_that_never_changed_says_so() {
    Bench bench = Bench.of(3).press("Enter").send(new Msg.Compared(1, "", List.of()));
    assertThat(bench.rows().getLast()).contains("Nothing is known of an earlier version");
  }
}
