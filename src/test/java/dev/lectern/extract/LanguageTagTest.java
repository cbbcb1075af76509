package dev.lectern.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {

  @ParameterizedTest
  @CsvSource({"en,en", "en_us,en-US", "DE,de", " fr-FR ,fr-FR", "iw,he", "zh-hans-cn,zh-Hans-CN"})
  void a_tag_is_given_in_its_canonical_form(String text, String tag) {
    assertThat(LanguageTag.of(text)).contains(tag);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "e", "english", "und", "en us", "{{lang}}"})
  void what_is_no_tag_names_no_language(String text) {
    assertThat(LanguageTag.of(text)).isEmpty();
  }

  @Property(tries = 2000)
  void the_usual_tags_are_what_the_platform_makes_of_them(
      @ForAll @CharRange(from = 'a', to = 'z') @StringLength(2) String language,
      @ForAll @CharRange(from = 'A', to = 'Z') @StringLength(2) String region) {
    assertThat(LanguageTag.of(language)).contains(canonical(language));
    assertThat(LanguageTag.of(language + "-" + region))
        .contains(canonical(language + "-" + region));
  }

  private static String canonical(String tag) {
    return Locale.forLanguageTag(tag).toLanguageTag();
  }
}
