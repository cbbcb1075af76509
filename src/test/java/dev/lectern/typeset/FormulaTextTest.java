package dev.lectern.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "E = mc^2                                    | E = mc²",
        "\\alpha_i \\le \\sqrt{x^2 + 1}              | αᵢ ≤ √(x² + 1)",
        "\\frac{n!}{k!\\,(n-k)!} = \\binom{n}{k}     | n!/(k! (n − k)!) = (n choose k)",
        "\\sum_{i=0}^{n} i^2                         | ∑ᵢ₌₀ⁿ i²",
        "\\int_0^\\infty e^{-x^2}\\,dx               | ∫₀^∞ e^(−x²) dx",
        "\\mathbb{R}^n \\to \\mathbb{R}              | ℝⁿ → ℝ",
        "\\left( \\frac{1}{2} \\right)^2             | (½)²",
        "\\hat{y} = \\mathbf{W}x + b                 | ŷ = Wx + b",
        "\\lim_{x \\to 0} \\frac{\\sin x}{x} = 1     | lim_(x→0) (sin x)/x = 1",
        "O(n \\log n)                                | O(n log n)",
        "\\sum_{i=1}^{n-1} (W - l_i)^2              | ∑ᵢ₌₁ⁿ⁻¹ (W − lᵢ)²",
        "\\sum_i \\left[ x_i \\right]                 | ∑ᵢ [xᵢ]",
        "\\log(n) + \\max(a, b)                      | log(n) + max(a, b)",
        "\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix} | (a, b; c, d)",
        "W_\\text{out}h_t + b_\\mathrm{x}           | Wₒᵤₜhₜ + bₓ",
        "s^\\text{task}_i x_L y                     | sᵗᵃˢᵏᵢx_L y",
        "a_\\text{low rank, b} + a_{i = 1}          | a_(low rank,b) + aᵢ₌₁",
        "a = b \\quad c = d \\qquad                 | a = b   c = d",
        "[\\overrightarrow{h}_t; \\overleftarrow{h}_t] | [h⃗ₜ; h⃖ₜ]",
        "s \\xrightarrow[]{a \\sim \\pi} s'            | s —(a ∼ π)→ s′",
        "x \\xleftarrow[n]{f} w’                    | x ←(f)—_(n) w′",
        "{\\small a} + b                            | a + b",
        "\\frac{\\alpha_t}{\\alpha_s}z_s + 1     | (αₜ/αₛ)zₛ + 1",
        "-\\frac{1}{N}\\sum_i x_i                   | −(1/N)∑ᵢ xᵢ",
        "w\\frac{a}{b}\\frac{c}{d}^2                | w(a/b)(c/d)²",
        "\\frac{\\frac{a}{b}c}{d} = \\frac{x}{y} + z | ((a/b)c)/d = x/y + z",
        "\\log\\frac{p(x)}{q(x)}                    | log (p(x)/q(x))",
        "\\sqrt\\delta\\epsilon \\sqrt{a+b}c       | √δ ϵ√(a + b)c",
        "\\pi(\\cdot) + ( \\, \\sum_i x_i \\,)       | π(·) + (∑ᵢ xᵢ)",
        "(1−a)                                       | (1 − a)",
        "\\tilde{h'} \\bar{x_t}                      | h̃′x̄ₜ",
        "\\begin{cases} 1, & a = b \\\\ 0 & c \\end{cases} | { 1, a = b; 0, c",
        "\\begin{array}{rcl} a & = & b \\end{array} | a = b",
        "-1 \\leq a-b                                | −1 ≤ a − b",
        "1{,}000                                     | 1,000",
        "\\text{rate} = 10^{-3}                      | rate = 10⁻³",
        "\\unheardOf{x} + 1                          | \\unheardOf{x} + 1",
        "{{{                                         | {{{",
        "\\                                          | \\",
      })
  void tex_is_readable(String tex, String set) {
    assertThat(FormulaText.of(tex)).isEqualTo(set);
  }

  @Test
  void rows_of_an_aligned_formula_stand_below_one_another() {
    assertThat(FormulaText.of("\\begin{aligned} a &= b \\\\ &= c \\end{aligned}"))
        .isEqualTo("a = b\n  = c");
  }

  @Test
  void left_sides_end_below_one_another() {
    assertThat(FormulaText.of("\\begin{aligned} f(x) &= y \\\\ &= z \\\\ w &= 1 \\end{aligned}"))
        .isEqualTo("f(x) = y\n     = z\n   w = 1");
    assertThat(FormulaText.of("\\begin{align} f(x) \\\\ =& y \\\\ =& z \\end{align}"))
        .isEqualTo("f(x)\n   = y\n   = z");
  }

  @Property(seed = "2026", tries = 300)
  void no_source_breaks_it(
      @ForAll
          @StringLength(max = 60)
          @Chars({'\\', '{', '}', '[', '^', '_', '&', 'a', 'f', 'r', 'c', ' ', '%', '\n'})
          String tex) {
    assertThat(FormulaText.of(tex)).isNotNull();
  }

  @Test
  void deep_nesting_stays_source() {
    String tex = "\\sqrt{".repeat(500) + "x" + "}".repeat(500);
    assertThat(FormulaText.of(tex)).isEqualTo(tex);
  }
}
