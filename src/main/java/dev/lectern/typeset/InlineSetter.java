package dev.lectern.typeset;

import dev.lectern.article.Inline;
import dev.lectern.article.PlainText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Makes a passage of inline pieces. */
final class InlineSetter {

  /** Starts the link of a footnote's mark; the id of the note follows. */
  static final String NOTE = "note:";

  /** {@code a + b}: the space behind {@code a}. */
  private static final Pattern BEFORE_OPERATOR =
      Pattern.compile(" (?=[^\\p{L}\\p{N}\\s(\\[{]{1,2} )");

  private final Signs signs;
  private final Passage.Writer out = new Passage.Writer();
  private final Map<String, Integer> anchors = new HashMap<>();

  InlineSetter(Signs signs) {
    this.signs = signs;
  }

  static Passage passage(List<Inline> inlines, Look look, Signs signs) {
    return new InlineSetter(signs).add(inlines, look).passage();
  }

  InlineSetter add(List<Inline> inlines, Look look) {
    inlines.forEach(inline -> add(inline, look));
    return this;
  }

  InlineSetter add(String text, Look look) {
    out.text(text, look);
    return this;
  }

  boolean isEmpty() {
    return out.length() == 0;
  }

  Passage passage() {
    return out.done();
  }

  /** The offsets of the places that links can jump to. */
  Map<String, Integer> anchors() {
    return anchors;
  }

  /** As in TeX a line ends behind an operator, not before it. */
  private void formula(Inline.Formula formula, Look look) {
    String set = signs.formula(formula.tex()).replace("\n", "; ");
    out.text(BEFORE_OPERATOR.matcher(set).replaceAll("\u00a0"), look.withRole(Role.FORMULA));
  }

  private void add(Inline inline, Look look) {
    switch (inline) {
      case Inline.Text text -> out.text(text.text(), look);
      case Inline.Emphasis emphasis -> add(emphasis.content(), look.with(Span.Style::withEmphasis));
      case Inline.Strong strong -> add(strong.content(), look.with(Span.Style::withStrong));
      case Inline.Strike strike -> add(strike.content(), look.with(Span.Style::withStrike));
      case Inline.Raised raised -> script(raised.content(), look, "^", Scripts::raise);
      case Inline.Lowered lowered -> script(lowered.content(), look, "_", Scripts::lower);
      case Inline.CodeSpan code -> out.kept(code.text(), look.withRole(Role.CODE_SPAN));
      case Inline.Key key -> out.kept("[" + key.text() + "]", look.withRole(Role.KEY));
      case Inline.Link link -> add(link.content(), look.linked(link.target()));
      case Inline.Image image -> image(image, look);
      case Inline.LineBreak lineBreak -> out.newLine();
      case Inline.Formula formula -> formula(formula, look);
      case Inline.NoteMark mark -> mark(mark);
      case Inline.Anchor anchor -> anchors.putIfAbsent(anchor.name(), out.length());
    }
  }

  private void image(Inline.Image image, Look look) {
    boolean sign = TextWidth.columns(image.alt()) <= 2;
    String shown = sign ? image.alt() : "[" + image.alt() + "]";
    out.text(shown, sign ? look : look.withRole(Role.CAPTION));
  }

  private void mark(Inline.NoteMark mark) {
    String label = mark.label().isBlank() ? "*" : mark.label();
    String shown = signs.ascii() ? "[" + label + "]" : raised(label);
    Span.Style style = Span.Style.of(Role.NOTE_MARK);
    out.glue().kept(shown, new Look(style, NOTE + mark.id()));
  }

  private static String raised(String label) {
    return Scripts.raise(label).orElse("[" + label + "]");
  }

  private void script(
      List<Inline> content, Look look, String sign, Function<String, Optional<String>> map) {
    if (!content.stream().allMatch(Inline.Text.class::isInstance)) {
      add(content, look);
      return;
    }
    String text = PlainText.of(content);
    Optional<String> mapped = signs.ascii() ? Optional.empty() : map.apply(text);
    out.glue().kept(mapped.orElseGet(() -> spelled(text, sign)), look);
  }

  private static String spelled(String text, String sign) {
    boolean symbol = text.codePointCount(0, text.length()) == 1 && !isWord(text.codePointAt(0));
    if (symbol || text.isBlank()) {
      return text;
    }
    return text.length() == 1 ? sign + text : sign + "(" + text + ")";
  }

  private static boolean isWord(int codePoint) {
    return Character.isLetterOrDigit(codePoint);
  }
}
