package dev.lectern.format;

import dev.lectern.article.Block;
import dev.lectern.article.Inline;
import dev.lectern.article.PlainText;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** Finds the blocks of code on a page: {@code pre}, and what highlighters build instead. */
final class CodeBlocks {

  private static final Evaluator DRAWN = Selector.evaluatorOf("svg, pre, img");
  private static final Evaluator LINED = Selector.evaluatorOf("br, div, p, pre");
  private static final Evaluator ROW = Selector.evaluatorOf("tr");

  private static final ByClass<Boolean> CODE_CELL =
      ByClass.holding(
          "(?i)(^|\\s)(code|rouge-code|lntd|blob-code|crayon-code|hljs-ln-code|de1)(\\s|$)");
  private static final Pattern BOX =
      Pattern.compile(
          "(?i)(^|\\s)(syntaxhighlighter|CodeMirror|CodeMirror-code|crayon-syntax|cm-content)(\\s|$)");
  private static final Pattern WRAPPER =
      Pattern.compile("(?i)highlight|code|snippet|prism|shiki|hljs|gist|listing|syntax|terminal");
  private static final Set<String> BUTTONS =
      Set.of(
          "copy",
          "copy code",
          "copied",
          "copied!",
          "copy to clipboard",
          "copy snippet",
          "view raw",
          "raw",
          "expand",
          "collapse",
          "wrap",
          "toggle word wrap",
          "show more",
          "run",
          "download",
          "code",
          "plain text",
          "text",
          "复制",
          "复制代码",
          "コピー",
          "kopieren",
          "copier",
          "copiar",
          "копировать");
  static final String MERMAID = "mermaid";
  private static final int LONGEST_LABEL = 200;

  private CodeBlocks() {}

  /** What a class says of code; all that is asked of most boxes of a page. */
  record Said(boolean box, boolean wrapper, boolean diagram) {

    static Said of(String classes) {
      return new Said(
          BOX.matcher(classes).find(),
          WRAPPER.matcher(classes).find(),
          classes.toLowerCase(Locale.ROOT).contains(MERMAID));
    }
  }

  /** The code of such a block; its text may be empty. */
  static Block.Code read(Element element) {
    return new Block.Code(CodeLanguage.of(element), CodeText.of(element));
  }

  /** Whether this element is a block of code. */
  static boolean isCode(Element element) {
    return isCode(element, ClassHints.of(element).code());
  }

  static boolean isCode(Element element, Said said) {
    return switch (element.normalName()) {
      case "pre", "listing", "xmp", "plaintext" -> !saysVerse(element);
      case "table" -> isCodeTable(element);
      case "code" -> isCodeWithLines(element);
      case "div" -> said.box || (said.diagram && isDiagram(element));
      default -> false;
    };
  }

  /** The source of a diagram, as Mermaid's guide has it, that a script has not drawn. */
  private static boolean isDiagram(Element element) {
    return element.hasClass(MERMAID) && element.selectFirst(DRAWN) == null;
  }

  private static boolean isCodeTable(Element table) {
    Element row = table.selectFirst(ROW);
    if (row == null) {
      return false;
    }
    Element last = row.lastElementChild();
    return last != null && CODE_CELL.of(last) && !last.normalName().equals("th");
  }

  /** Code without {@code pre} that has lines of its own and stands alone. */
  private static boolean isCodeWithLines(Element code) {
    if ((code.childNodeSize() < 2 && code.attributesSize() == 0)
        || hasText(code.previousSibling())
        || hasText(code.nextSibling())) {
      return false;
    }
    return code.hasClass("block")
        || code.selectFirst(LINED) != null
        || (code.attr("style").replace(" ", "").contains("white-space:pre")
            && code.wholeText().strip().indexOf('\n') > 0);
  }

  private static boolean hasText(@Nullable Node node) {
    return switch (node) {
      case null -> false;
      case TextNode text -> !text.isBlank();
      case Element element -> element.hasText();
      default -> false;
    };
  }

  /** Whether a page writes verse or prose, not code, in this {@code pre}. */
  private static boolean saysVerse(Element element) {
    return element.className().toLowerCase(Locale.ROOT).contains("verse");
  }

  /** Whether this element seems to hold one block of code and its title, language and buttons. */
  static boolean isWrapper(Element element, Said said) {
    return said.wrapper
        && (element.normalName().equals("div") || element.normalName().equals("figure"));
  }

  /** The blocks of a wrapper without what only labels or handles the code. */
  static List<Block> withoutLabels(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Block.Code code) {
        return blocks.stream().filter(other -> !isLabel(other, code.language())).toList();
      }
    }
    return blocks;
  }

  private static boolean isLabel(Block block, String language) {
    if (!(block instanceof Block.Paragraph paragraph)) {
      return false;
    }
    String written = PlainText.of(paragraph.text()).strip();
    if (written.length() >= LONGEST_LABEL) {
      return false;
    }
    String text = written.toLowerCase(Locale.ROOT);
    return paragraph.text().stream().noneMatch(Inline.Image.class::isInstance)
        && (BUTTONS.contains(text)
            || text.equals(language)
            || CodeLanguage.isKnown(text)
            || text.chars().allMatch(c -> Character.isDigit(c) || Character.isWhitespace(c)));
  }
}
