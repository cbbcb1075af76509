package dev.lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.article.Article;
import dev.lectern.article.Block;
import dev.lectern.article.Document;
import dev.lectern.article.Inline;
import dev.lectern.store.Library.Place;
import dev.lectern.store.Library.Post;
import dev.lectern.store.Notebook.Note;
import dev.lectern.store.Notebook.Passage;
import dev.lectern.typeset.Layout;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarksTest {

  private static Document document(String... paragraphs) {
    return new Document(
        java.util.Arrays.stream(paragraphs).<Block>map(Samples::paragraph).toList());
  }

  /** The words that a note marks in a document set in a width. */
  private static String marked(Document document, int columns, Passage passage) {
    Post plain = Samples.post(Samples.row(1), Place.START);
    Article article = plain.article().orElseThrow().withBody(document, 1);
    Text text =
        TextSetter.set(
            new Post(plain.row(), Optional.of(article), Place.START),
            new Layout.Measure(columns, false));
    Beside beside =
        Beside.NOTHING.withNotes(List.of(new Note(1, 1, passage, "", ""))).on(text.lines());
    return beside.highlights().stream()
        .flatMap(mark -> mark.pieces().stream())
        .map(piece -> text.lines().get(piece.line()).text().substring(piece.from(), piece.to()))
        .collect(Collectors.joining(" "));
  }

  @Test
  void m_m_marks_the_first_paragraph_on_the_screen_and_again_removes_the_mark() {
    Bench bench = Bench.of(3).press("Enter m");
    assertThat(bench.screen()).contains("{This is post 1.");
    bench.press("m");
    assertThat(bench.screen()).contains("⟦This is post 1.").doesNotContain("{This");
    assertThat(bench.library().notes(1).getFirst().passage().quote())
        .startsWith("This is post 1.")
        .endsWith("nobody had looked.");
    assertThat(bench.press("m m").screen()).doesNotContain("⟦");
    assertThat(bench.library().notes(1)).isEmpty();
  }

  @Test
  void j_chooses_the_next_paragraph_and_capital_j_takes_more() {
    Bench bench = Bench.of(3).press("Enter m j J m");
    assertThat(bench.library().notes(1).getFirst().passage().quote())
        .startsWith("Section 1 Here the latency");
  }

  @Test
  void s_chooses_by_sentences() {
    Bench bench = Bench.of(3).press("Enter m s j m");
    assertThat(bench.library().notes(1).getFirst().passage().quote())
        .isEqualTo("The usual explanation is neat and wrong.");
    assertThat(bench.screen()).contains("⟦The usual explanation is neat and wrong.⟧");
  }

  @Test
  void escape_marks_nothing() {
    Bench bench = Bench.of(3).press("Enter");
    String before = bench.screen();
    assertThat(bench.press("m j Esc").rows().subList(0, 23))
        .isEqualTo(before.lines().toList().subList(0, 23));
    assertThat(bench.library().notes(1)).isEmpty();
  }

  @Test
  void y_copies_the_passage() {
    Bench bench = Bench.of(3).press("Enter m s y");
    assertThat(bench.outside()).contains(new Effect.Copy("This is post 1."));
  }

  @Test
  void e_writes_a_note_on_the_mark_that_is_seen() {
    Bench bench = Bench.of(3).press("Enter m m e");
    Effect.Write write = (Effect.Write) bench.outside().getLast();
    assertThat(write.draft().note()).isEqualTo(1);
    bench.send(new Msg.Written(write.draft(), "Why so?\n", "/tmp/none"));
    assertThat(bench.library().notes(1).getFirst().text()).isEqualTo("Why so?");
  }

  @Test
  void e_without_a_mark_chooses_a_passage_first_and_an_empty_text_is_no_note() {
    Bench bench = Bench.of(3).press("Enter e e");
    Effect.Write write = (Effect.Write) bench.outside().getLast();
    assertThat(write.draft().note()).isZero();
    bench.send(new Msg.Written(write.draft(), " \n", "/tmp/none"));
    assertThat(bench.library().notes(1)).isEmpty();
    assertThat(bench.outside()).contains(new Effect.Discard("/tmp/none"));
  }

  @Test
  void a_note_that_was_emptied_leaves_its_mark() {
    Bench bench = Bench.of(3).press("Enter m m e");
    Draft draft = ((Effect.Write) bench.outside().getLast()).draft();
    bench.send(new Msg.Written(draft, "First.", "")).press("e");
    Draft again = ((Effect.Write) bench.outside().getLast()).draft();
    assertThat(again.text()).isEqualTo("First.");
    bench.send(new Msg.Written(again, "", ""));
    assertThat(bench.library().notes(1)).hasSize(1);
    assertThat(bench.library().notes(1).getFirst().text()).isEmpty();
  }

  @Test
  void capital_m_lists_the_marks_of_the_post_and_goes_to_one() {
    Bench bench = Bench.of(3).press("Enter ] ] ] m j m g M");
    assertThat(bench.screen()).contains("Marks and notes", "Here the latency of section 3");
    bench.press("Enter");
    assertThat(bench.screen()).contains("⟦Here the latency of section 3");
  }

  @Test
  void capital_m_in_the_list_shows_the_marks_of_all_posts_and_opens_one_at_its_place() {
    Bench bench = Bench.of(3).press("Enter ] ] ] ] m j m q j Enter m m q M");
    assertThat(bench.screen()).contains("This is post 2.", "Here the latency of section 4");
    bench.press("j Enter");
    assertThat(bench.screen()).contains("⟦Here the latency of section 4");
    assertThat(bench.press("q").rows().getFirst()).contains("All posts");
  }

  @Test
  void a_mark_is_found_at_any_width() {
    Document document = document("One two.", "Some words, then others; and again: others too.");
    Passage passage = new Passage(1, 9, 30, "then others; and again: others");
    for (int columns : new int[] {20, 30, 72}) {
      assertThat(marked(document, columns, passage)).startsWith("then").contains("again: others");
    }
  }

  @Test
  void a_mark_goes_with_its_words_where_the_post_was_fetched_again() {
    Passage passage = new Passage(0, 0, 20, "The words that matter stay");
    Document after = document("A new beginning.", "More.", "The words that matter stay, here.");
    assertThat(marked(after, 60, passage)).isEqualTo("The words that matter stay,");
  }

  @Test
  void of_equal_words_the_nearest_are_marked() {
    Document document = document("the same words here", "the same words here", "no");
    Passage second = new Passage(1, 0, 19, "the same words here");
    assertThat(marked(document, 60, second)).isEqualTo("the same words here");
    assertThat(
            Flow.of(
                    TextSetter.paragraph(
                        "x", dev.lectern.typeset.Role.TEXT, new Layout.Measure(40, false)))
                .find("nowhere to be found", 0, 0))
        .isEmpty();
  }

  @Test
  void words_changed_in_the_middle_leave_the_mark_between_its_ends() {
    Passage passage =
        new Passage(
            0,
            0,
            90,
            "This long sentence begins like this, goes on for a while and ends like that");
    Document after =
        document(
            "This long sentence begins like this, was rewritten by its author and ends like that.");
    assertThat(marked(after, 200, passage))
        .startsWith("This long sentence")
        .endsWith("ends like that.");
  }

  @Test
  void words_that_are_gone_mark_nothing_but_are_still_listed() {
    Passage passage = new Passage(0, 0, 9, "Vanished words without a trace");
    assertThat(marked(document("Something else."), 60, passage)).isEmpty();
  }

  @Test
  void a_mark_in_a_quotation_does_not_take_its_bars() {
    Document document =
        new Document(
            List.of(
                new Block.Quote(
                    List.of(Samples.paragraph("A quotation that is long enough for three lines.")),
                    List.<Inline>of())));
    Passage passage = new Passage(0, 0, 48, "A quotation that is long enough for three lines.");
    assertThat(marked(document, 24, passage))
        .isEqualTo("A quotation that is long enough for three lines.");
  }
}
