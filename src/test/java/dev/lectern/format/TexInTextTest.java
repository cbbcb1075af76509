package dev.lectern.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.address.Address;
import dev.lectern.article.Block;
import dev.lectern.article.Inline;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TexInTextTest {

  private static final Address BASE = Address.of("https://example.org/");

  private static List<Inline> read(String text) {
    return HtmlReader.read("<p>" + text + "</p>", BASE).blocks().stream()
        .flatMap(block ->
            block instanceof Block.Paragraph paragraph
                ? paragraph.text().stream()
                : java.util.stream.Stream.empty())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "n",
        "x_i",
        "x = [x_1, \\dots, x_n]",
        "2L+1",
        "\\{h\\}",
        "e^{-x}",
        "y'",
        "t - 1",
        "V(s)",
        "A(s, a) = Q(s, a) - V(s)",
        "q’(.)",
        "(s, a)"
      })
  void tex_between_dollar_signs_is_a_formula(String tex) {
    assertThat(read("Given $" + tex + "$, it follows.")).contains(new Inline.Formula(tex));
  }

  @Test
  void a_command_tells_a_formula_that_ends_in_a_space() {
    assertThat(read("Given $r + \\gamma V $, it follows."))
        .contains(new Inline.Formula("r + \\gamma V"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "f($a) and f($b) differ",
        "It costs $5 or $10 a month",
        "from $5-$10 to US$20",
        "both $HOME and $PATH are set",
        "set $a_b/$c_d to it",
        "a $ sign and another $ sign",
        "between $20 and $30k_a",
        "$100, $x is free",
        "$$",
        "$",
        "5$"
      })
  void money_and_variables_stay_text(String text) {
    assertThat(read(text)).containsExactly(new Inline.Text(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2D", "i, j", "f(0) = 1", "k", "0", "10"})
  void a_page_that_writes_tex_is_believed_with_less(String tex) {
    String sure = "Here $\\alpha$, $\\beta x$ and $\\gamma$ are real. ";
    assertThat(read(sure + "Given $" + tex + "$NN, it costs $5 to $10 or $20."))
        .contains(new Inline.Formula(tex))
        .endsWith(new Inline.Text("NN, it costs $5 to $10 or $20."));
  }

  @Test
  void words_between_dollar_signs_stay_text_on_any_page() {
    String sure = "Here $\\alpha$, $\\beta x$ and $\\gamma$ are real. ";
    String text = "It was $5, then ten times that$ in the end.";
    assertThat(read(sure + text)).endsWith(new Inline.Text(" are real. " + text));
  }
}
