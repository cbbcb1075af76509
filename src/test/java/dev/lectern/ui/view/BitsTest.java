package dev.lectern.ui.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BitsTest {

  @Test
  void a_text_is_cut_between_words() {
    assertThat(Bits.words("What survives of type, and why", 18)).isEqualTo("What survives of…");
    assertThat(Bits.words("queues, — and so on", 11)).isEqualTo("queues…");
    assertThat(Bits.words("all of it", 9)).isEqualTo("all of it");
  }

  @Test
  void a_text_without_spaces_is_cut_where_the_width_ends() {
    assertThat(Bits.words("中文排版不在词与词之间留空格", 11)).isEqualTo("中文排版不…");
    assertThat(Bits.words("a https://example.org/a/long/path/to/it", 24))
        .isEqualTo("a https://example.org/a…");
  }

  @Test
  void a_passage_that_goes_on_says_so() {
    List<Row> rows = Snippet.rows("one two three four five six seven", 9, 2, Ground.PAGE);
    assertThat(rows.stream().map(row -> row.text().strip())).containsExactly("one two", "three…");
  }

  @Test
  void a_passage_that_goes_on_ends_with_a_whole_word() {
    List<Row> rows = Snippet.rows("one two three four five six seven", 13, 2, Ground.PAGE);
    assertThat(rows)
        .extracting(row -> row.text().strip())
        .containsExactly("one two three", "four five…");
    rows = Snippet.rows("one two three fourfourfour x five six seven", 13, 2, Ground.PAGE);
    assertThat(rows.getLast().text()).isEqualTo("fourfourfour…");
  }
}
