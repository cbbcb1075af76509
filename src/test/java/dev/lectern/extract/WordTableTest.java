package dev.lectern.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

class WordTableTest {

  private static final List<String> WORDS = List.of("ab", "a1", "bba", "b", "é");

  private final WordTable table = WordTable.of(WORDS.stream());

  @Property(tries = 3000)
  void the_words_of_a_name_are_told_as_they_are_parted(
      @ForAll @Chars({'a', 'b', 'A', 'B', '1', '-', '_', ' '}) String name) {
    assertThat(table.mayBeIn(name)).isEqualTo(isIn(name));
  }

  @Property(tries = 1000)
  void no_word_of_another_alphabet_is_missed(
      @ForAll @Chars({'a', 'b', 'B', '-', 'é', 'É', 'K', 'İ'}) String name) {
    if (isIn(name)) {
      assertThat(table.mayBeIn(name)).isTrue();
    }
  }

  @Property(tries = 3000)
  void a_name_is_read_word_by_word_with_nothing_for_others(
      @ForAll @Chars({'a', 'b', 'A', 'B', '1', '-', '_', ' '}) String name) {
    List<String> read = new ArrayList<>(List.of("ab"));
    table.read(name, read);
    List<String> expected = new ArrayList<>(List.of("ab"));
    Words.split(name, expected);
    expected.replaceAll(word -> WORDS.contains(word) ? word : "");
    assertThat(read).isEqualTo(expected);
  }

  @Property(tries = 1000)
  void a_name_beyond_ascii_is_read_with_all_its_words(
      @ForAll @Chars({'a', 'b', 'B', '-', 'é', 'K'}) String name) {
    List<String> read = new ArrayList<>();
    table.read("ab " + name + "É", read);
    List<String> expected = new ArrayList<>();
    Words.split("ab " + name + "É", expected);
    assertThat(read).isEqualTo(expected);
  }

  @Test
  void another_word_with_the_sum_of_one_is_none() {
    assertThat("c0".hashCode()).isEqualTo("an".hashCode());
    List<String> read = new ArrayList<>();
    WordTable.of(Stream.of("an")).read("c0-an", read);
    assertThat(read).containsExactly("", "an");
  }

  @Test
  void what_is_too_long_for_a_name_is_read_up_to_where_its_words_are() {
    String name = "b".repeat(398) + "-ab-ab";
    List<String> read = new ArrayList<>();
    table.read(name, read);
    List<String> parted = new ArrayList<>();
    Words.split(name, parted);
    assertThat(parted).hasSize(2).endsWith("a");
    assertThat(read).containsExactly("", "");
  }

  @Test
  void words_that_fall_on_one_place_are_all_found() {
    List<String> many = Stream.iterate(0, i -> i + 1).limit(700).map(i -> "w" + i).toList();
    WordTable full = WordTable.of(many.stream());
    assertThat(many).allMatch(full::mayBeIn);
    assertThat(full.mayBeIn("w700")).isFalse();
  }

  private static boolean isIn(String name) {
    List<String> words = new ArrayList<>();
    Words.split(name, words);
    return !Collections.disjoint(words, WORDS);
  }
}
