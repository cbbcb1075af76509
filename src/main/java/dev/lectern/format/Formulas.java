package dev.lectern.format;

import dev.lectern.article.Block;
import dev.lectern.article.Inline;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Mathematics on a page as TeX, once, however often and in whatever form the page holds it. */
final class Formulas {

  private static final Evaluator MATH = Selector.evaluatorOf("math");
  private static final Evaluator SOURCE = Selector.evaluatorOf("math, script[type^=math/tex]");
  private static final Evaluator TEXT = Selector.evaluatorOf("p, li, h1, h2, h3");
  private static final Evaluator ANNOTATION =
      Selector.evaluatorOf("annotation[encoding*=tex], annotation[encoding*=TeX]");

  private static final Pattern KATEX =
      Pattern.compile("(^|\\s)(katex|katex-display|mwe-math-element|MathJax_MathML)(\\s|$)");
  private static final Pattern RENDERED =
      Pattern.compile("(^|\\s)(MathJax|MathJax_\\w+|MJXc-display)(\\s|$)");
  private static final Pattern TEX_CLASS =
      Pattern.compile(
          "(?i)(^|\\s)(math|arithmatex|kdmath|math-inline|math-display|math-block|tex2jax_process)(\\s|$)");
  private static final ByClass<Boolean> DISPLAY_CLASS =
      ByClass.holding("(?i)(^|\\s|-)(display|block|kdmath)(\\s|$)");
  private static final ByClass<Boolean> TEX_IMAGE =
      ByClass.holding("(^|\\s)(latex|tex|mwe-math-fallback-image-\\w+)(\\s|$)");
  private static final List<String> SOURCES = List.of("data-math", "data-tex", "data-latex");

  /** A command with its argument, an environment, or a script of several signs. */
  private static final Pattern TEX = Pattern.compile("\\\\[a-zA-Z]+\\*?\\s*[{(\\[_^]|[_^]\\{");

  /** Words that are no command's name or argument, as where a picture is described. */
  private static final Pattern PROSE =
      Pattern.compile("(?<![\\\\{a-zA-Z])[a-zA-Z]{3,} [a-zA-Z]{2,}");

  /** TeX at the end of an address, its backslash as RFC 3986 (2.1) writes it. */
  private static final Pattern TEX_ADDRESS =
      Pattern.compile("(?i)[?/=]([^?/=&#]{0,200}%5C[a-z]+[^&#]*)$");

  private static final Pattern FILE = Pattern.compile("\\.\\w{2,5}$");
  private static final int LONGEST_ADDRESS = 2_000;
  private static final int NEAR = 3;

  /** What a script made of a formula: it says the same once more. */
  private static final Formula RENDERING = new Formula("", false);

  private Formulas() {}

  /** What a class says of formulas, of which most say nothing. */
  record Said(boolean katex, boolean tex, boolean rendered) {

    static Said of(String classes) {
      return new Said(
          KATEX.matcher(classes).find(),
          TEX_CLASS.matcher(classes).find(),
          RENDERED.matcher(classes).find());
    }
  }

  /** A formula; on a line of its own if displayed. */
  record Formula(String tex, boolean display) {}

  /** The formula that this element is; an empty one where its source stands next to it. */
  static Optional<Formula> of(Element element, Said said, PictureSources sources) {
    Optional<Formula> found =
        switch (element.normalName()) {
          case "math" -> Optional.of(new Formula(texOf(element), isDisplay(element)));
          case "script" -> script(element);
          case "mjx-container" -> inner(element);
          case "img" -> image(element, sources).map(tex -> new Formula(undelimited(tex), false));
          default -> byClass(element, said);
        };
    return found.isEmpty() && said.rendered && isRendering(element)
        ? Optional.of(RENDERING)
        : found;
  }

  /**
   * What a picture of a formula shows, from its words or from the address that draws it: both as a
   * document keeps them, so that a picture of one reading is none of the next.
   */
  private static Optional<String> image(Element image, PictureSources sources) {
    String words = CleanText.line(image.attr("alt"));
    boolean named = TEX_IMAGE.of(image) && !words.isBlank();
    return named || (TEX.matcher(words).find() && !PROSE.matcher(words).find())
        ? Optional.of(words)
        : address(sources.of(image)).filter(tex -> !FILE.matcher(tex).find());
  }

  private static Optional<String> address(String source) {
    boolean escaped =
        source.length() < LONGEST_ADDRESS && (source.contains("%5C") || source.contains("%5c"));
    if (!escaped) {
      return Optional.empty();
    }
    Matcher tex = TEX_ADDRESS.matcher(source);
    if (!tex.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(URLDecoder.decode(tex.group(1), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException noEncoding) {
      return Optional.empty();
    }
  }

  /** The source that some scripts leave on the element they render. */
  private static Optional<Formula> left(Element element) {
    return SOURCES.stream()
        .map(element::attr)
        .filter(tex -> !tex.isBlank())
        .findFirst()
        .map(tex -> new Formula(undelimited(tex), DISPLAY_CLASS.of(element)));
  }

  private static Optional<Formula> byClass(Element element, Said said) {
    if (said.katex) {
      return inner(element);
    }
    return said.tex ? left(element).or(() -> delimited(element)) : Optional.empty();
  }

  private static Optional<Formula> inner(Element element) {
    Element math = element.selectFirst(MATH);
    if (math == null) {
      return Optional.empty();
    }
    boolean display =
        element.hasClass("katex-display")
            || element.attr("display").equals("true")
            || isDisplay(math);
    return Optional.of(new Formula(texOf(math), display));
  }

  private static boolean isDisplay(Element math) {
    return math.attr("display").equals("block") || math.attr("mode").equals("display");
  }

  private static Optional<Formula> script(Element script) {
    String type = script.attr("type").toLowerCase(Locale.ROOT);
    if (!type.startsWith("math/tex")) {
      return Optional.empty();
    }
    return Optional.of(new Formula(tidy(script.data()), type.contains("display")));
  }

  private static Optional<Formula> delimited(Element element) {
    Element math = element.selectFirst(SOURCE);
    if (math != null) {
      Optional<Formula> found =
          math.nameIs("math")
              ? Optional.of(new Formula(texOf(math), isDisplay(math)))
              : script(math);
      boolean display = DISPLAY_CLASS.of(element);
      return found.map(f -> new Formula(f.tex, f.display || display));
    }
    String text = element.wholeText().strip();
    boolean saysHow = text.startsWith("\\(") || text.startsWith("\\[") || text.startsWith("$");
    boolean display =
        text.startsWith("\\[")
            || DISPLAY_CLASS.of(element)
            || (element.normalName().equals("div") && !text.startsWith("\\("));
    boolean inline = element.hasClass("inline") || element.hasClass("math-inline");
    return text.isEmpty() || !(saysHow || inline || display) || element.selectFirst(TEXT) != null
        ? Optional.empty()
        : Optional.of(new Formula(undelimited(text), display && !inline));
  }

  /** Whether this is what a script made of a formula whose source stands next to it. */
  private static boolean isRendering(Element element) {
    Node next = element.nextSibling();
    for (int i = 0; i < NEAR && next != null; i++) {
      if (next instanceof Element script && script(script).isPresent()) {
        return true;
      }
      next = next.nextSibling();
    }
    return element.hasClass("MathJax_Preview");
  }

  private static String texOf(Element math) {
    Element source = math.selectFirst(ANNOTATION);
    if (source != null) {
      return undelimited(source.wholeText());
    }
    return math.hasAttr("alttext") ? undelimited(math.attr("alttext")) : tidy(MathMl.toTex(math));
  }

  static String undelimited(String tex) {
    String bare = tex.strip();
    for (String[] pair :
        new String[][] {{"\\(", "\\)"}, {"\\[", "\\]"}, {"$$", "$$"}, {"$", "$"}}) {
      if (bare.length() >= pair[0].length() + pair[1].length()
          && bare.startsWith(pair[0])
          && bare.endsWith(pair[1])) {
        return tidy(bare.substring(pair[0].length(), bare.length() - pair[1].length()));
      }
    }
    return tidy(bare);
  }

  static String tidy(String tex) {
    String line = CleanText.line(tex);
    while (line.startsWith("{\\displaystyle ") && line.endsWith("}")) {
      line = line.substring("{\\displaystyle ".length(), line.length() - 1).strip();
    }
    return line;
  }

  static void add(Formula formula, Flow flow) {
    if (formula.tex.isEmpty()) {
      return;
    }
    if (formula.display) {
      flow.add(new Block.Formula(formula.tex));
    } else {
      flow.run().leaf(new Inline.Formula(formula.tex));
    }
  }
}
