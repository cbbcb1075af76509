package dev.lectern.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.article.Block;
import dev.lectern.article.Document;
import dev.lectern.article.Inline;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreaksTest {

  private static final Signs SIGNS = Signs.of(new Layout.Measure(80, false));

  /** Each line is a text with a stroke wherever a line may end. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "e.g. |(foo) |[bar] |f(x) |a[1]",
        "https://ex.com/|path?|x=1 |a/|b",
        "«Bonjour !» |dit-|il. |l’homme |‘quoted’ |\"x\"",
        "$100.00 |-5 |100% |10–20 |3,000.5",
        "a— |b |c – |d - |5 - |e |state-|of-|the-|art |--flag |-x |C++ |C#",
        "in |/etc/|hosts |or |.bashrc, |not |!important |a / |b |mais |oui !",
        "{cⁱ}ᵢ₌₀ |[note]¹ |(x)²",
        "中|文|标|点，|测|试。|「引|号」|（括|号）！？",
        "日|本|語|の|テ|キ|ス|ト、ー|長|音ッァ。ゃゅょ",
        "中|文|English|混|排 |2024|年",
        "…… |—— |破|折|号|——|是",
        "한국어 |텍스트는 |단어",
        "👩‍👩‍👧 |x |🇩🇪|🇫🇷 |👍🏽",
        "שלום-|עולם |مرحبا |بالعالم، |هذا",
        "ภาษา|ไทย |x",
        "a\u00A0b |c\u00AD|de |f\u2060g",
      })
  void lines_may_end_where_a_typesetter_would_end_them(String marked) {
    String text = marked.replace("|", "");
    boolean[] breaks = LineBreaks.of(text);
    StringBuilder found = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      found.append(i > 0 && breaks[i] ? "|" : "").append(text.charAt(i));
    }
    assertThat(found.toString()).isEqualTo(marked);
  }

  private static List<String> lines(String text, int columns) {
    Passage passage = new Passage.Writer().text(text, Look.of(Role.TEXT)).done();
    return LineBreaker.lines(passage, columns, SIGNS).stream()
        .map(cut ->
            passage.spans(cut.from(), cut.to()).stream()
                    .map(Span::text)
                    .collect(Collectors.joining())
                + (cut.hyphen() ? "-" : ""))
        .toList();
  }

  @Test
  void a_last_word_alone_is_given_company() {
    assertThat(lines("this line is exactly full of words as it", 37))
        .containsExactly("this line is exactly full of", "words as it");
  }

  @Test
  void a_last_word_before_a_break_of_its_own_is_given_company() {
    Passage passage =
        new Passage.Writer()
            .text("画面右上から安いプランを選びましょう。", Look.of(Role.TEXT))
            .newLine()
            .text("次の行です。", Look.of(Role.TEXT))
            .done();
    List<String> lines =
        LineBreaker.lines(passage, 36, SIGNS).stream()
            .map(cut -> passage.text().substring(cut.from(), cut.to()))
            .toList();
    assertThat(lines).containsExactly("画面右上から安いプランを選びま", "しょう。", "次の行です。");
  }

  @Test
  void a_name_is_parted_only_where_half_of_the_line_would_be_empty() {
    assertThat(lines("we will search for CONFIG_STATIC_USERMODEHELPER_PATH here", 40))
        .containsExactly("we will search for CONFIG_STATIC_", "USERMODEHELPER_PATH here");
    assertThat(lines("and so we will search for CONFIG_STATIC_USERMODEHELPER_PATH here", 40))
        .containsExactly("and so we will search for", "CONFIG_STATIC_USERMODEHELPER_PATH here");
  }

  @Test
  void a_soft_hyphen_shows_at_the_end_of_a_line_only() {
    assertThat(lines("Donau\u00ADdampf\u00ADschiff\u00ADfahrt", 12))
        .containsExactly("Donaudampf-", "schifffahrt");
  }

  @Test
  void an_address_is_parted_behind_its_signs() {
    assertThat(lines("see https://example.org/archive/2026/02/name-of-a-post.html now", 30))
        .containsExactly("see https://example.org/", "archive/2026/02/name-of-a-", "post.html now");
  }

  @Test
  void the_sign_of_a_tag_stays_with_it() {
    assertThat(lines("#language-model #reinforcement\u2060-\u2060learning", 36))
        .containsExactly("#language-model", "#reinforcement-learning");
  }

  @Test
  void an_identifier_is_parted_between_its_words() {
    assertThat(lines("AbstractSingletonProxyFactoryBeanDefinition", 30))
        .containsExactly("AbstractSingletonProxyFactory", "BeanDefinition");
  }

  @Test
  void a_word_that_fits_alone_is_not_parted() {
    assertThat(lines("measured incomprehensibility here", 21))
        .containsExactly("measured", "incomprehensibility", "here");
  }

  @Test
  void a_formula_is_parted_behind_its_operators() {
    Document document =
        new Document(
            List.of(
                new Block.Paragraph(
                    List.of(
                        new Inline.Text("A range of at most "),
                        new Inline.Formula("m \\times N"),
                        new Inline.Text(".")))));
    assertThat(Layout.set(document, new Layout.Measure(21, false)).stream().map(Line::text))
        .containsExactly("A range of at", "most m × N.");
  }

  @Test
  void spaces_that_do_not_break_keep_their_words_together() {
    assertThat(lines("it takes 10\u00A0000\u00A0km to go", 14))
        .containsExactly("it takes", "10 000 km to", "go");
  }
}
