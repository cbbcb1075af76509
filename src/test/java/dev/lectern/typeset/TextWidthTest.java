package dev.lectern.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextWidthTest {

  @ParameterizedTest
  @CsvSource({
    "Lectern, 7",
    "é, 1",
    "e\u0301, 1",
    "naïve café, 10",
    "中文, 4",
    "日本語のテキスト, 16",
    "한국어, 6",
    "ｶﾅ, 2",
    "ＡＢ, 4",
    "\u1112\u1161\u11ab, 2",
    "✅, 2",
    "⌚, 2",
    "❤, 1",
    "❤\uFE0F, 2",
    "👍🏽, 2",
    "👩‍👩‍👧, 2",
    "🇩🇪🇫🇷, 4",
    "1\uFE0F\u20E3, 2",
    "𝐀, 1",
    "𠀀, 2",
    "क्षि, 3",
    "שלום, 4",
    "مَرْحَبًا, 5",
    "a\u00ADb, 2",
    "a\u200Bb, 2",
  })
  void text_takes_the_columns_a_terminal_gives_it(String text, int columns) {
    assertThat(TextWidth.columns(text)).isEqualTo(columns);
  }

  @Test
  void ambiguous_characters_are_wide_where_the_terminal_draws_them_so() {
    assertThat(TextWidth.columns("α—“x”…", TextWidth.Ambiguous.NARROW)).isEqualTo(6);
    assertThat(TextWidth.columns("α—“x”…", TextWidth.Ambiguous.WIDE)).isEqualTo(11);
  }

  @Test
  void every_combining_mark_known_to_the_runtime_takes_no_column() {
    List<String> wrong = new ArrayList<>();
    for (int c = 0x300; c < 0x20000; c++) {
      int type = Character.getType(c);
      boolean mark = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
      if (mark && TextWidth.columns(Character.toString(c)) != 0) {
        wrong.add(Integer.toHexString(c));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void every_ideograph_and_emoji_known_to_the_runtime_takes_two_columns() {
    List<String> wrong = new ArrayList<>();
    for (int c = 0x300; c < 0x40000; c++) {
      boolean wide =
          Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN && Character.isIdeographic(c)
              || Character.isEmojiPresentation(c) && !(c >= 0x1F1E6 && c <= 0x1F1FF);
      if (wide && TextWidth.columns(Character.toString(c)) != 2) {
        wrong.add(Integer.toHexString(c));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Testing real-world backends, 12, Testing rea…",
    "short, 12, short",
    "exactly ten, 11, exactly ten",
    "中文标点测试, 7, 中文标…",
    "中文标点测试, 6, 中文…",
    "word and more, 6, word…",
    "👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧, 5, 👩‍👩‍👧👩‍👩‍👧…",
    "any, 1, …",
    "any, 0, ''",
  })
  void a_text_too_wide_ends_in_an_ellipsis(String text, int columns, String fitted) {
    assertThat(TextWidth.fit(text, columns)).isEqualTo(fitted);
  }

  @Test
  void padding_counts_columns_and_not_characters() {
    assertThat(TextWidth.pad("中", 4)).isEqualTo("中  ");
    assertThat(TextWidth.padStart("e\u0301", 3)).isEqualTo("  e\u0301");
    assertThat(TextWidth.pad("wider", 2)).isEqualTo("wider");
  }

  @Property(seed = "2026", tries = 200)
  void a_fitted_text_is_never_too_wide(@ForAll String text, @ForAll @IntRange(max = 40) int width) {
    assertThat(TextWidth.columns(TextWidth.fit(text, width))).isLessThanOrEqualTo(width);
  }

  @Property(seed = "2026", tries = 200)
  void clusters_lose_nothing_and_always_advance(@ForAll String text) {
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int end = TextWidth.next(text, i);
      assertThat(end).isGreaterThan(i);
      joined.append(text, i, end);
      i = end;
    }
    assertThat(joined.toString()).isEqualTo(text);
  }

  @Test
  void a_heap_of_marks_is_measured_in_time_that_grows_with_its_length() {
    assertThat(TextWidth.columns("e" + "\u0301".repeat(200_000))).isEqualTo(1);
  }
}
