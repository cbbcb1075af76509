package dev.lectern.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CleanTextTest {

  @Test
  void a_line_loses_what_could_command_a_terminal() {
    assertThat(CleanText.line("a\u001b[31mb\u009bc\u0000\u0007d")).isEqualTo("a[31mbcd");
  }

  @Test
  void a_line_loses_what_could_turn_its_direction_or_hide() {
    assertThat(CleanText.line("a\u202eb\u2066c\u200bd\ufeffe\u00adf")).isEqualTo("abcdef");
  }

  @Test
  void a_line_has_single_spaces_inside_only() {
    assertThat(CleanText.line(" \t a \u00a0\n b\r\n")).isEqualTo("a b");
  }

  @Test
  void lone_surrogates_and_noncharacters_are_gone() {
    assertThat(CleanText.line("a\ud800b\udc00c\uffffd\ufdd0")).isEqualTo("abcd");
  }

  @Test
  void joiners_stay_where_they_shape_what_is_seen() {
    String family = "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67";
    String persian = "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645";
    assertThat(CleanText.line(family + " " + persian + " a\u200db"))
        .isEqualTo(family + " " + persian + " ab");
  }

  @Test
  void code_keeps_its_lines_and_tabs() {
    assertThat(CleanText.code("a\r\n\tb\rc\u001b\u00a0d")).isEqualTo("a\n\tb\nc d");
  }

  @Test
  void a_clean_text_is_not_copied() {
    String clean = "nothing to do";
    assertThat(CleanText.code(clean)).isEqualTo(clean);
  }

  @Test
  void letters_and_marks_of_western_texts_stay() {
    IntStream.concat(IntStream.rangeClosed(0xA1, 0x24F), IntStream.rangeClosed(0x2010, 0x2027))
        .filter(c -> c != 0xAD)
        .mapToObj(c -> "a" + Character.toString(c) + "b")
        .forEach(text -> assertThat(CleanText.line(text)).isEqualTo(text));
  }

  @Test
  void letters_of_other_scripts_stay() {
    IntStream.concat(IntStream.rangeClosed(0x370, 0x5FF), IntStream.rangeClosed(0x2E80, 0xD7FF))
        .mapToObj(c -> "a" + Character.toString(c) + "b")
        .forEach(text -> assertThat(CleanText.code(text)).isEqualTo(text));
  }

  @Test
  void no_character_that_is_unseen_stays() {
    IntStream.rangeClosed(0x7F, 0xD7FF)
        .filter(c -> Character.getType(c) == Character.FORMAT)
        .filter(c -> !(c >= 0x600 && c <= 0x605) && c != 0x6DD && c != 0x70F)
        .filter(c -> c != 0x890 && c != 0x891 && c != 0x8E2)
        .mapToObj(c -> "a" + Character.toString(c) + "b")
        .forEach(text -> assertThat(CleanText.code(text)).isEqualTo("ab"));
  }
}
