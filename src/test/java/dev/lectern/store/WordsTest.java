package dev.lectern.store;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "Hello, world! | hello world",
        "Über Straße, naïve Café | uber strasse naive cafe",
        "io_uring | io _ uring",
        "(C++, C#) | c + + c #",
        "--dry-run | - - dry run",
        "epoll_wait(2), | epoll _ wait ( 2 )",
        "ctx context.Context) | ctx context . context",
        "a well-known client/server | a well known client server",
        "don't | don t",
        "x := 3 | x : = 3",
        "wait -- what ... === | wait what",
        "日本語 | 日本 本語 語",
        "Go言語 | go 言語 語",
        "가나다 | 가나 나다 다",
        "ﾊﾝ Ｇｏ | ハン ン go",
        "fits 🎉 | fits 🎉",
        "x² ½ | x2 1⁄2",
        "हिन्दी शब्द | हिन्दी शब्द",
        "العَرَبِيَّة | العربية",
      })
  void text_is_cut_into_words(String text, String words) {
    assertThat(Words.indexed(text).strip()).isEqualTo(words);
  }

  @Test
  void brackets_around_words_are_none_of_theirs() {
    assertThat(Words.indexed("(see O(log n))").strip()).isEqualTo("see o ( log n");
    assertThat(Words.indexed("x |> f").strip()).isEqualTo("x | > f");
  }

  @Test
  void a_word_without_end_is_cut() {
    assertThat(Words.indexed("x".repeat(100_000)).strip()).hasSize(64);
  }

  @Property(seed = "2026", tries = 500)
  void any_text_is_cut_and_words_point_into_it(@ForAll String text) {
    for (Words.Word word : Words.of(text)) {
      assertThat(word.text()).isNotBlank().doesNotContain(" ");
      assertThat(word.start()).isBetween(0, word.end() - 1);
      assertThat(word.end()).isLessThanOrEqualTo(text.length());
    }
  }
}
