package dev.lectern.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.article.Block;
import dev.lectern.article.Block.Align;
import dev.lectern.article.Block.Cell;
import dev.lectern.article.Block.Row;
import dev.lectern.article.Document;
import dev.lectern.article.Inline;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableBalanceTest {

  private static Row row(String... texts) {
    return new Row(
        Arrays.stream(texts)
            .map(text -> new Cell(List.<Inline>of(new Inline.Text(text)), 1, 1))
            .toList());
  }

  @Test
  void one_long_cell_does_not_make_its_column_wide_at_the_cost_of_all_other_rows() {
    String meaning =
        "what it stands for in these pages, which is not what it stands for in the others";
    Block.Table table =
        new Block.Table(
            List.of(),
            List.of(row("sign", "meaning")),
            List.of(
                row("a", meaning),
                row("b", meaning),
                row("c and d and e and f and g and h and i and j", meaning),
                row("i", meaning)),
            List.of(Align.START, Align.START));
    List<String> lines =
        Layout.set(new Document(List.of(table)), new Layout.Measure(72, false)).stream()
            .map(Line::text)
            .toList();
    assertThat(lines).hasSizeLessThanOrEqualTo(16).allMatch(line -> TextWidth.columns(line) <= 72);
  }
}
