package dev.lectern.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.article.Block;
import dev.lectern.article.Document;
import dev.lectern.article.Inline;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class HostileLayoutTest {

  private static List<Line> set(Block... blocks) {
    return Layout.set(new Document(List.of(blocks)), new Layout.Measure(40, false));
  }

  private static Block.Table table(List<Block.Row> rows) {
    return new Block.Table(List.of(), List.of(), rows, List.of());
  }

  @Test
  void a_word_of_a_megabyte_fills_its_lines() {
    List<Line> lines = set(Specimen.p("x".repeat(1_000_000)));
    assertThat(lines).hasSize(25_000);
  }

  @Test
  void a_word_of_marks_or_of_soft_hyphens_is_no_wider_than_the_measure() {
    assertThat(set(Specimen.p("e" + "\u0301".repeat(300_000)))).isNotEmpty();
    assertThat(set(Specimen.p("\u00AD".repeat(100_000) + "x"))).isNotEmpty();
    assertThat(set(Specimen.p("\u200D".repeat(50_000) + "👩‍👩‍👧".repeat(20_000))))
        .allMatch(line -> line.columns() <= 40);
  }

  @Test
  void quotes_and_lists_nested_deeply_keep_room_for_text() {
    Block inner = Specimen.p("words in the depth");
    for (int i = 0; i < 400; i++) {
      inner =
          i % 2 == 0
              ? new Block.Quote(List.of(inner), List.of())
              : Specimen.items(Specimen.item(inner));
    }
    List<Line> lines = set(inner);
    assertThat(lines).allMatch(line -> line.columns() <= 40);
    assertThat(lines.getLast().text()).contains("depth");
  }

  @Test
  void a_table_of_ten_thousand_columns_is_drawn() {
    List<Block.Cell> cells = Collections.nCopies(10_000, Specimen.cell("c"));
    List<Line> lines = set(table(List.of(new Block.Row(cells), new Block.Row(cells))));
    assertThat(lines.get(1).columns()).isEqualTo(40_001);
    assertThat(lines.get(1).slice(20_000, 40).columns()).isEqualTo(40);
  }

  @Test
  void a_table_without_rows_or_columns_is_nothing() {
    assertThat(set(table(List.of()))).isEmpty();
    assertThat(set(table(List.of(new Block.Row(List.of()))))).isEmpty();
  }

  @Test
  void spans_beyond_the_table_end_at_its_edge() {
    Block.Cell huge = new Block.Cell(List.of(new Inline.Text("x")), 1_000_000_000, 1_000_000_000);
    Block.Cell wrong = new Block.Cell(List.of(new Inline.Text("y")), -1, 0);
    List<Line> lines = set(table(List.of(Specimen.row(huge, wrong), Specimen.row(wrong))));
    assertThat(lines).allMatch(line -> line.columns() <= 40);
  }

  @Test
  void many_rows_that_span_many_columns_stay_small() {
    Block.Cell wide = new Block.Cell(List.of(new Inline.Text("x")), 1000, 1);
    List<Line> lines = set(table(Collections.nCopies(2_000, Specimen.row(wide))));
    assertThat(lines.getFirst().columns()).isEqualTo(5);
  }

  @Test
  void a_line_of_code_of_a_megabyte_stays_one_line() {
    List<Line> lines = set(new Block.Code("js", "a".repeat(1_000_000)));
    assertThat(lines).hasSize(1);
    assertThat(lines.getFirst().slice(999_990, 40).text()).startsWith("  aaaa");
  }

  @Test
  void a_hundred_thousand_blocks_are_set() {
    List<Block> blocks = IntStream.range(0, 100_000).mapToObj(i -> Specimen.p("short")).toList();
    assertThat(Layout.set(new Document(blocks), new Layout.Measure(40, false))).hasSize(199_999);
  }

  @Test
  void what_is_empty_everywhere_is_set() {
    assertThat(
            set(
                new Block.Paragraph(List.of()),
                new Block.Heading(1, "", List.of()),
                new Block.Quote(List.of(), List.of()),
                new Block.Items(true, Integer.MAX_VALUE, List.of()),
                new Block.Items(true, Integer.MAX_VALUE, List.of(Specimen.item(), Specimen.item())),
                new Block.Definitions(List.of()),
                new Block.Code("", ""),
                new Block.Picture("", "", 0, 0, List.of()),
                new Block.Formula(""),
                new Block.Details(List.of(), List.of()),
                new Block.Callout("", List.of(), List.of()),
                new Block.Note("", "", List.of())))
        .isNotEmpty();
  }

  @Test
  void a_measure_of_no_columns_is_taken_for_the_narrowest() {
    List<Line> lines = Layout.set(Specimen.english(), new Layout.Measure(0, false));
    assertThat(lines).isEqualTo(Layout.set(Specimen.english(), new Layout.Measure(20, false)));
  }

  @Test
  void an_empty_document_has_no_lines_and_a_first_place() {
    Galley galley = new Galley(Document.EMPTY, new Layout.Measure(40, false));
    assertThat(galley.lines(0, 10)).isEmpty();
    assertThat(galley.placeOf(0)).isEqualTo(Place.START);
    assertThat(galley.lineOf(new Place(3, 7))).isZero();
  }
}
