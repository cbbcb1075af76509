package dev.lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

  private static String marked(Words words, String text) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Words.Stretch hit : words.in(text)) {
      out.append(text, at, hit.from()).append('[').append(text, hit.from(), hit.to()).append(']');
      at = hit.to();
    }
    return out.append(text.substring(at)).toString();
  }

  @Test
  void case_and_accents_do_not_matter() {
    assertThat(marked(Words.filter("ecriture"), "Notes on Écriture"))
        .isEqualTo("Notes on [Écriture]");
    assertThat(marked(Words.filter("strasse"), "STRASSE")).isEqualTo("[STRASSE]");
  }

  @Test
  void a_query_marks_whole_words_unless_it_says_otherwise() {
    assertThat(marked(Words.query("go "), "go gopher cargo")).isEqualTo("[go] gopher cargo");
    assertThat(marked(Words.query("go* x"), "go gopher cargo")).isEqualTo("[go] [go]pher cargo");
  }

  @Test
  void the_last_word_may_still_be_growing() {
    assertThat(marked(Words.query("a go"), "go gopher cargo")).isEqualTo("[go] [go]pher cargo");
    assertThat(marked(Words.filter("title:go"), "Gopher")).isEqualTo("[Go]pher");
  }

  @Test
  void ideographs_are_found_inside_of_running_text() {
    assertThat(marked(Words.query("垃圾"), "读懂垃圾回收")).isEqualTo("读懂[垃圾]回收");
  }

  @Test
  void a_capital_letter_makes_find_exact() {
    assertThat(marked(Words.find("Go"), "go Go")).isEqualTo("go [Go]");
    assertThat(marked(Words.find("go"), "go Go")).isEqualTo("[go] [Go]");
  }
}
