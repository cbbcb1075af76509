package dev.lectern.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.lectern.change.WordDiff.Fate;
import dev.lectern.change.WordDiff.Piece;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WordDiffTest {

  private static String without(Fate fate, List<Piece> pieces) {
    return pieces.stream()
        .filter(piece -> piece.fate() != fate)
        .map(Piece::text)
        .collect(Collectors.joining());
  }

  @Property(seed = "2026", tries = 300)
  void both_texts_can_be_had_back(
      @ForAll @StringLength(max = 60) String before, @ForAll @StringLength(max = 60) String after) {
    List<Piece> pieces = WordDiff.between(before, after);
    assertThat(without(Fate.ADDED, pieces)).isEqualTo(before);
    assertThat(without(Fate.REMOVED, pieces)).isEqualTo(after);
  }

  @Property(seed = "2026", tries = 100)
  void a_text_does_not_differ_from_itself(@ForAll @StringLength(max = 200) String text) {
    assertThat(WordDiff.between(text, text)).allMatch(piece -> piece.fate() == Fate.KEPT);
  }

  @Test
  void scripts_without_spaces_differ_by_the_character() {
    assertThat(WordDiff.between("我喜欢茶\n", "我喜欢酒\n"))
        .containsExactly(
            new Piece(Fate.KEPT, "我喜欢"),
            new Piece(Fate.REMOVED, "茶"),
            new Piece(Fate.ADDED, "酒"),
            new Piece(Fate.KEPT, "\n"));
  }

  @Test
  void two_long_texts_with_nothing_in_common_are_told_apart() {
    String before =
        IntStream.range(0, 4000).mapToObj(i -> "a" + i + " ").collect(Collectors.joining());
    String after =
        IntStream.range(0, 4000).mapToObj(i -> "b" + i + " ").collect(Collectors.joining());
    assertThatCode(() -> WordDiff.between(before, after)).doesNotThrowAnyException();
  }
}
