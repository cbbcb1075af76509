package dev.lectern.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TagTest {

  @Test
  void each_element_is_found_by_its_name() {
    for (Tag tag : EnumSet.range(Tag.A, Tag.IFRAME)) {
      String name = tag.name().toLowerCase(Locale.ROOT).replace('_', '-');
      assertThat(Tag.of(new String(name.toCharArray()))).isEqualTo(tag);
    }
  }

  @Test
  void any_other_name_is_another_element() {
    assertThat(IntStream.range(0, 5_000).mapToObj(i -> "x-" + i).map(Tag::of))
        .containsOnly(Tag.OTHER);
    assertThat(Tag.of("")).isEqualTo(Tag.OTHER);
    assertThat(Tag.of("text")).isEqualTo(Tag.OTHER);
    assertThat(Tag.of("other")).isEqualTo(Tag.OTHER);
  }
}
