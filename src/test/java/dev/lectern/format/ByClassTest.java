package dev.lectern.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ByClassTest {

  @Test
  void the_same_classes_are_read_once() {
    AtomicInteger read = new AtomicInteger();
    ByClass<Integer> lengths =
        ByClass.of(classes -> {
          read.incrementAndGet();
          return classes.length();
        });
    Element page = Jsoup.parse("<p class='ab'><i class='ab'></i><b></b></p>").body();
    assertThat(page.select("p, i, b").stream().map(lengths::of)).containsExactly(2, 2, 0);
    assertThat(read).hasValue(2);
  }

  @Test
  void an_expression_is_sought_in_the_whole_attribute() {
    ByClass<Boolean> math = ByClass.holding("(^|\\s)math(\\s|$)");
    assertThat(math.of(" wide math ")).isTrue();
    assertThat(math.of("aftermath")).isFalse();
    assertThat(math.of("")).isFalse();
  }

  @Test
  void more_classes_than_are_remembered_are_still_read() {
    ByClass<String> itself = ByClass.of(classes -> classes);
    for (int round = 0; round < 2; round++) {
      assertThat(IntStream.range(0, 12_000).mapToObj(Integer::toString))
          .allSatisfy(name -> assertThat(itself.of(name)).isEqualTo(name));
    }
    assertThat(itself.of("x".repeat(10_000))).hasSize(10_000);
  }
}
