package dev.lectern.typeset;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** TeX's commands for single signs, and what Unicode has for them. */
final class TexSymbols {

  private static final String LETTERS =
      """
      alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι
      kappa κ lambda λ mu μ nu ν xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ
      upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ
      Upsilon Υ Phi Φ Psi Ψ Omega Ω infty ∞ partial ∂ nabla ∇ hbar ℏ ell ℓ Re ℜ Im ℑ aleph ℵ wp ℘
      emptyset ∅ varnothing ∅ forall ∀ exists ∃ nexists ∄ neg ¬ lnot ¬ top ⊤ bot ⊥ angle ∠ triangle △
      square □ Box □ blacksquare ■ checkmark ✓ dagger † ddagger ‡ S § P ¶ degree ° prime ′ backslash \\
      ldots … dots … cdots ⋯ vdots ⋮ ddots ⋱ dotsc … dotsb ⋯ imath ı jmath ȷ sum ∑ prod ∏ coprod ∐
      int ∫ iint ∬ iiint ∭ oint ∮ bigcup ⋃ bigcap ⋂ bigvee ⋁ bigwedge ⋀ bigoplus ⨁ bigotimes ⨂
      lbrace { rbrace } lbrack [ rbrack ] langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ vert |
      lvert | rvert | Vert ‖ lVert ‖ rVert ‖ surd √ star ⋆ ast ∗ bullet • circ ∘ colon :
      euro € pounds £ copyright © # # $ $ % % & & _ _ { { } } | ‖
      """;

  private static final String OPERATORS =
      """
      le ≤ leq ≤ leqslant ⩽ ge ≥ geq ≥ geqslant ⩾ ne ≠ neq ≠ equiv ≡ approx ≈ sim ∼ simeq ≃ cong ≅
      propto ∝ ll ≪ gg ≫ prec ≺ succ ≻ preceq ⪯ succeq ⪰ in ∈ notin ∉ ni ∋ subset ⊂ subseteq ⊆
      supset ⊃ supseteq ⊇ subsetneq ⊊ perp ⊥ parallel ∥ vdash ⊢ dashv ⊣ models ⊨ vDash ⊨ asymp ≍
      doteq ≐ triangleq ≜ coloneqq ≔ to → rightarrow → leftarrow ← gets ← leftrightarrow ↔
      Rightarrow ⇒ implies ⟹ Leftarrow ⇐ impliedby ⟸ Leftrightarrow ⇔ iff ⟺ mapsto ↦ uparrow ↑
      downarrow ↓ longrightarrow ⟶ longleftarrow ⟵ Longrightarrow ⟹ longmapsto ⟼ hookrightarrow ↪
      rightharpoonup ⇀ rightsquigarrow ⇝ nearrow ↗ searrow ↘ pm ± mp ∓ times × div ÷ cdot · cup ∪ cap ∩
      setminus ∖ smallsetminus ∖ wedge ∧ land ∧ vee ∨ lor ∨ oplus ⊕ ominus ⊖ otimes ⊗ odot ⊙ uplus ⊎
      sqcup ⊔ sqcap ⊓ ltimes ⋉ rtimes ⋊ bowtie ⋈ lhd ⊲ rhd ⊳ diamond ⋄ amalg ⨿ lt < gt > bmod mod mid |
      """;

  private static final String DOUBLE_STRUCK =
      "A𝔸 B𝔹 C ℂ D𝔻 E𝔼 F𝔽 H ℍ I𝕀 N ℕ P ℙ Q ℚ R ℝ Z ℤ 1𝟙";

  private static final Set<String> FUNCTIONS =
      Set.of(
          ("sin cos tan cot sec csc arcsin arccos arctan sinh cosh tanh log ln lg exp lim limsup liminf"
                  + " max min sup inf arg argmax argmin det dim ker deg gcd hom Pr mod")
              .split(" ", -1));

  private static final Set<String> DROPPED =
      Set.of(
          ("left right middle big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr Biggl Biggr limits"
                  + " nolimits displaystyle textstyle scriptstyle nonumber notag mathstrut strut"
                  + " allowbreak protect rm bf it cal ! hfill noindent boldmath centering tiny scriptsize footnotesize small normalsize"
                  + " large Large LARGE huge Huge")
              .split(" ", -1));

  private static final Set<String> SPACES =
      Set.of(", ; : > quad qquad enspace thinspace space ~".split(" ", -1));

  private static final Set<String> FONTS =
      Set.of(
          ("text textrm textbf textit texttt textsf textnormal mathrm mathbf mathit mathsf mathtt mathcal"
                  + " mathscr mathfrak boldsymbol bm mbox hbox operatorname pmb emph mathop mathbin"
                  + " mathrel ensuremath boxed cancel smash displaylines")
              .split(" ", -1));

  private static final Map<String, String> SIGNS = table(LETTERS);
  private static final Map<String, String> BINARY = table(OPERATORS);

  private static final Map<String, String> ACCENTS =
      table(
          "hat \u0302 widehat \u0302 tilde \u0303 widetilde \u0303 bar \u0304 overline \u0305"
              + " vec \u20D7 dot \u0307 ddot \u0308 acute \u0301 grave \u0300 breve \u0306 check \u030C"
              + " underline \u0332 mathring \u030A overrightarrow \u20D7"
              + " overleftarrow \u20D6 widecheck \u030C overbar \u0305");

  private TexSymbols() {}

  static Optional<String> sign(String command) {
    return Optional.ofNullable(SIGNS.get(command));
  }

  /** Commands that only say how large or where something is. */
  static boolean isDropped(String command) {
    return DROPPED.contains(command);
  }

  static boolean isSpace(String command) {
    return SPACES.contains(command);
  }

  /** Commands that set their argument in another font. */
  static boolean isFont(String command) {
    return FONTS.contains(command);
  }

  /** Whether it is a name that is set upright: {@code log}. */
  static boolean isFunction(String command) {
    return FUNCTIONS.contains(command);
  }

  /** Relations and binary operators, which are set with spaces around them. */
  static Optional<String> operator(String command) {
    return Optional.ofNullable(BINARY.get(command));
  }

  /** The combining mark of an accent. */
  static Optional<String> accent(String command) {
    return Optional.ofNullable(ACCENTS.get(command));
  }

  /** Double-struck letters as far as terminals' fonts have them: ℝ, ℕ. */
  static String doubleStruck(String letters) {
    StringBuilder out = new StringBuilder();
    letters.codePoints().forEach(c -> out.append(struck(Character.toString(c))));
    return out.toString();
  }

  private static String struck(String letter) {
    int at = letter.isBlank() ? -1 : (" " + DOUBLE_STRUCK).indexOf(" " + letter);
    if (at < 0) {
      return letter;
    }
    String rest = DOUBLE_STRUCK.substring(at + 1).stripLeading();
    return Character.toString(rest.codePointAt(0));
  }

  private static Map<String, String> table(String text) {
    String[] words = text.strip().split("\\s+", -1);
    Map<String, String> table = new HashMap<>();
    for (int i = 0; i + 1 < words.length; i += 2) {
      table.put(words[i], words[i + 1]);
    }
    return table;
  }
}
