package dev.lectern.format;

import dev.lectern.article.Block;
import dev.lectern.article.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Boxes that stand out of the text: admonitions, alerts, notices, asides. */
final class Callouts {

  private static final Pattern BOX =
      Pattern.compile(
          "(?i)(^|[\\s_-])(admonition|admonitionblock|callout|markdown-alert|custom-block|starlight-aside"
              + "|notice|hint|alert|infobox-note|message-box|note-box|tip-box)([\\s_-]|$)");
  private static final Set<String> KINDS =
      Set.of(
          "note",
          "info",
          "tip",
          "hint",
          "important",
          "warning",
          "caution",
          "danger",
          "error",
          "success",
          "example",
          "question",
          "quote",
          "abstract",
          "todo",
          "seealso",
          "attention",
          "bug",
          "failure",
          "summary",
          "tldr",
          "check",
          "help",
          "faq",
          "security",
          "update",
          "aside",
          "remark",
          "best-practice",
          "deprecated",
          "experimental");
  private static final Set<String> BOXES = Set.of("div", "section", "aside", "blockquote", "p");
  private static final ByClass<Boolean> TITLE_CLASS =
      ByClass.holding("(?i)(title|heading|header|caption|label|summary)");

  private Callouts() {}

  /** Whether a class is one of a callout or of a part of it. */
  static boolean isBox(String classes) {
    return BOX.matcher(classes).find();
  }

  /** The kind of callout that this element is. */
  static Optional<String> kind(Element element, ClassHints hints) {
    boolean aside = element.normalName().equals("aside");
    boolean silent = !aside && !hints.callout() && ClassHints.areAll(element);
    if (silent || !BOXES.contains(element.normalName())) {
      return Optional.empty();
    }
    if (!element.attr("data-callout").isBlank()) {
      return word(element.attr("data-callout"));
    }
    if (hints.callout() && !isPart(element)) {
      return kindIn(element).or(() -> Optional.of("note"));
    }
    return aside || element.attr("role").equals("note")
        ? kindIn(element).or(() -> Optional.of("aside"))
        : Optional.empty();
  }

  /** Parts of a box carry its name: admonition-title, alert-body. */
  private static boolean isPart(Element element) {
    Element parent = element.parent();
    return parent != null
        && BOXES.contains(parent.normalName())
        && ClassHints.of(parent).callout()
        && element
            .className()
            .matches("(?i).*[-_](title|heading|header|content|body|icon|text|inner|container).*");
  }

  /** Some name the box an aside and then say which: {@code starlight-aside--danger}. */
  private static Optional<String> kindIn(Element element) {
    List<String> kinds =
        element.classNames().stream().flatMap(name -> kindOf(name).stream()).toList();
    return kinds.stream()
        .filter(kind -> !kind.equals("aside"))
        .findFirst()
        .or(() -> kinds.stream().findFirst());
  }

  private static Optional<String> kindOf(String className) {
    String name = className.toLowerCase(Locale.ROOT);
    String last = name.replaceFirst("^.*(--|__|-|_)", "");
    return KINDS.contains(name) ? Optional.of(name) : Optional.of(last).filter(KINDS::contains);
  }

  private static Optional<String> word(String written) {
    String word = written.strip().toLowerCase(Locale.ROOT);
    return word.matches("[a-z][a-z-]{0,30}") ? Optional.of(word) : Optional.of("note");
  }

  /** The child that holds the title. */
  static Optional<Element> title(Element box) {
    List<Element> children = box.children();
    if (children.isEmpty()) {
      return Optional.empty();
    }
    Element first = children.getFirst();
    boolean named =
        TITLE_CLASS.of(first)
            && !first.normalName().matches("h[1-6]")
            && first.selectFirst("pre, ul, ol, table, p + p") == null;
    return named ? Optional.of(first) : Optional.empty();
  }

  /** A quote, or the callout that its first words make of it, as on GitHub: {@code [!NOTE]}. */
  static Block ifMarked(Block.Quote quote) {
    if (quote.blocks().isEmpty()
        || !(quote.blocks().getFirst() instanceof Block.Paragraph first)
        || !(first.text().getFirst() instanceof Inline.Text text)
        || !quote.source().isEmpty()
        || (quote.blocks().size() == 1 && text.text().endsWith("]") && first.text().size() == 1)) {
      return quote;
    }
    return marked(text.text())
        .<Block>map(kind -> new Block.Callout(kind, List.of(), withoutMark(quote, first, text)))
        .orElse(quote);
  }

  private static Optional<String> marked(String text) {
    String start = text.length() > 20 ? text.substring(0, 20) : text;
    int end = start.indexOf(']');
    return start.startsWith("[!") && end > 2
        ? Optional.of(start.substring(2, end).toLowerCase(Locale.ROOT)).filter(KINDS::contains)
        : Optional.empty();
  }

  private static List<Block> withoutMark(
      Block.Quote quote, Block.Paragraph first, Inline.Text text) {
    List<Inline> inlines = new ArrayList<>(first.text());
    inlines.set(0, new Inline.Text(text.text().substring(text.text().indexOf(']') + 1)));
    List<Inline> rest = CellText.settled(inlines);
    Flow flow = new Flow();
    if (!rest.isEmpty()) {
      flow.add(new Block.Paragraph(rest));
    }
    flow.addAll(quote.blocks().subList(1, quote.blocks().size()));
    return flow.done();
  }
}
