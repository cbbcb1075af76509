package dev.lectern.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FoldedTest {

  @Test
  void letters_and_digits_remain_in_lower_case() {
    assertThat(Folded.of("“Don’t Panic” – 42 Übungen…")).isEqualTo("dontpanic42übungen");
    assertThat(Folded.of("")).isEmpty();
  }

  @Test
  void width_and_other_forms_do_not_count() {
    assertThat(Folded.of("Ｌｉｎｕｘ ① x² ½")).isEqualTo("linux1x212");
    assertThat(Folded.of("cafe\u0301")).isEqualTo("café");
  }

  /** The quick way and the one for any script are one. */
  @Test
  void every_sign_is_folded_as_unicode_has_it() {
    for (char c = 0; c < 0x3000; c++) {
      String text = "Ae" + c + "Of";
      assertThat(Folded.of(text)).as("U+%04X", (int) c).isEqualTo(compatible(text));
    }
  }

  private static String compatible(String text) {
    StringBuilder letters = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
