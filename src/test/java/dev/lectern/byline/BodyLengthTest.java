package dev.lectern.byline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.article.Block;
import dev.lectern.article.Document;
import dev.lectern.article.Inline;
import java.util.List;
import org.junit.jupiter.api.Test;

class BodyLengthTest {

  private static final Block CODE = new Block.Code("go", "func main() {\n\n  run()\n}");

  @Test
  void code_is_counted_in_lines_and_not_in_words() {
    Document body = new Document(List.of(text("Two words"), CODE, text("and more")));
    assertThat(BodyLength.of(body)).isEqualTo(new BodyLength(new TextLength(4, 0), 3));
  }

  @Test
  void code_in_a_note_is_apart_from_the_label_of_the_note() {
    Document body = new Document(List.of(new Block.Note("fn1", "1", List.of(CODE, text("why")))));
    assertThat(BodyLength.of(body)).isEqualTo(new BodyLength(new TextLength(2, 0), 3));
  }

  @Test
  void a_word_goes_on_over_marks_inside_it_and_accents() {
    assertThat(TextLength.of("don't well-known 3.5 cafe\u0301s it\u2019s -- a"))
        .isEqualTo(new TextLength(6, 0));
  }

  @Test
  void ideographs_are_counted_one_by_one_and_part_words() {
    assertThat(TextLength.of("Go\u8a00\u8a9e\ud842\udfb7x1")).isEqualTo(new TextLength(2, 3));
  }

  @Test
  void a_letter_of_two_halves_is_one_of_its_word() {
    assertThat(TextLength.of("a\ud801\udc00b \ud801\udc00 \ud801 \udc00"))
        .isEqualTo(new TextLength(2, 0));
  }

  private static Block text(String words) {
    return new Block.Paragraph(List.of(new Inline.Text(words)));
  }
}
