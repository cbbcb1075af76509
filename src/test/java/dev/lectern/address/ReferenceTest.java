package dev.lectern.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;

class ReferenceTest {

  /** RFC 3986, appendix B; a scheme of no letters is none, as its grammar (3.1) has it. */
  private static final Pattern APPENDIX_B =
      Pattern.compile(
          "^(?:([^:/?#]+):)?(?://([^/?#]*))?([^?#]*)(?:\\?([^#]*))?(?:#(.*))?$", Pattern.DOTALL);

  @Property(tries = 2000)
  void every_text_is_split_as_the_standard_splits_it(
      @ForAll @Chars({'a', '1', ':', '/', '?', '#', '.', '@', ' ', 'ü'}) String text) {
    Matcher parts = APPENDIX_B.matcher(text);
    assertThat(parts.matches()).isTrue();
    assertThat(Reference.of(text))
        .isEqualTo(
            new Reference(
                parts.group(1), parts.group(2), parts.group(3), parts.group(4), parts.group(5)));
  }
}
