package dev.lectern.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Makes notes of what a page holds within a sentence, to show it in the margin or when its mark is
 * touched: as Tufte CSS and those after it do, with a {@code label}, a box that folds the note, and
 * the note in a {@code span} of the class {@code sidenote} or, without a number, {@code
 * marginnote}; as LaTeXML does, and the WordPress plugins Inline Footnotes and Modern Footnotes.
 * Each note moves to the end of the article and leaves its mark; one that only repeats a note of
 * the article goes.
 */
final class Sidenotes {

  private static final Set<String> NOTES =
      Set.of(
          "sidenote",
          "marginnote",
          "ltx_note_outer",
          "footnotecontent",
          "modern-footnotes-footnote__note");
  private static final Set<String> TOGGLES = Set.of("margin-toggle");
  private static final Set<String> SHOWN = Set.of("img", "picture", "svg", "video", "table");
  private static final Pattern SIGN =
      Pattern.compile("\\p{Punct}?(?:\\d{1,3}|[*†‡§¶⊕#]{1,3})\\p{Punct}?");
  private static final Evaluator LABELS =
      Selector.evaluatorOf(".sidenote-number, .ltx_note_mark, .ltx_note_type, .ltx_tag_note");
  private static final Evaluator MARK =
      Selector.evaluatorOf(
          "label, .ltx_note_mark, .modern-footnotes-footnote, a[href^=#], :has(a[href^=#])");

  private static final Evaluator APART =
      Selector.evaluatorOf(
          ".sidenote, .sidenote-number, .marginnote, .margin-toggle, .inline-footnote, .ltx_note,"
              + ".modern-footnotes-footnote, .modern-footnotes-footnote__note");

  private static final Evaluator JUMP = Selector.evaluatorOf("a[href^=#]");
  private static final Pattern OTHERS = Pattern.compile("\\D+");
  private static final String UNNUMBERED = "*";

  /** Nobody writes more notes than these; a page that has them stays as it is. */
  private static final int MOST = 1_000;

  /** How far around the place that a mark leads to its note may reach. */
  private static final int NEAR = 3;

  private final Element chosen;
  private final Marks marks;
  private final Map<String, Element> places = new HashMap<>();
  private int notes;
  private int numbers;

  Sidenotes(Element chosen, Marks marks) {
    this.chosen = chosen;
    this.marks = marks;
  }

  /** What a line says without the notes in it and their marks. */
  static String without(TextLine line) {
    if (line.runs().size() > MOST) {
      return line.text();
    }
    StringBuilder said = new StringBuilder();
    for (TextNode run : line.runs()) {
      said.append(isOfNote(run, line.block()) ? "" : run.getWholeText());
    }
    return said.toString();
  }

  private static boolean isOfNote(TextNode run, Element block) {
    Element at = run.parent();
    while (at != null && !at.equals(block)) {
      Element inner = at.firstElementChild();
      boolean linked = inner != null && inner.is(JUMP) && at.nameIs("sup");
      boolean raised = inner != null && inner.nameIs("sup") && at.is(JUMP);
      if (linked || raised || at.is(APART)) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }

  void settle() {
    List<Element> found = marked(NOTES).stream().filter(note -> !Shapes.isBlock(note)).toList();
    if (found.isEmpty() || found.size() > MOST) {
      return;
    }
    marked(TOGGLES).forEach(Element::remove);
    for (Element element : chosen.getAllElements()) {
      if (!element.id().isEmpty() && !element.nameIs("input")) {
        places.putIfAbsent(element.id(), element);
      }
    }
    found.forEach(this::settle);
  }

  private List<Element> marked(Set<String> names) {
    return Marks.inOrder(marks.classes().named(names)).stream()
        .filter(element -> !element.equals(chosen) && Shapes.isIn(element, chosen))
        .toList();
  }

  private void settle(Element note) {
    note.select(LABELS).remove();
    Element first = note.firstElementChild();
    if (first != null && first.nameIs("sup") && isSign(first) && besideBlanks(note.firstChild())) {
      first.remove();
    }
    Optional<Element> mark = mark(note);
    boolean shows = Shapes.holds(note, SHOWN);
    if (mark.isPresent() && isRepeated(note, mark.get())) {
      link(mark.get());
      note.remove();
    } else if (!shows && note.text().isBlank()) {
      note.remove();
    } else if (!shows) {
      move(note, mark);
    }
  }

  private static boolean isSign(Element element) {
    return SIGN.matcher(element.text().strip()).matches();
  }

  /** Whether a node is an element, or white space before one. */
  private static boolean besideBlanks(@Nullable Node node) {
    return node instanceof Element || (node instanceof TextNode text && text.isBlank());
  }

  /** The label, link, number or sign right before a note. */
  private static Optional<Element> mark(Element note) {
    Node before = note.previousSibling();
    while (before instanceof TextNode text && text.isBlank()) {
      before = before.previousSibling();
    }
    if (before instanceof TextNode text && isSignOfBoth(text)) {
      Element sign = new Element("sup").text(text.getWholeText());
      text.replaceWith(sign);
      return Optional.of(sign);
    }
    return before instanceof Element mark && isSign(mark) && mark.is(MARK)
        ? Optional.of(mark)
        : Optional.empty();
  }

  /** Whether an element within the sentence holds nothing before a note but its sign. */
  private static boolean isSignOfBoth(TextNode text) {
    Element both = text.parent();
    return text.previousSibling() == null
        && both != null
        && !Shapes.isBlock(both)
        && SIGN.matcher(text.getWholeText().strip()).matches();
  }

  /** Whether the mark leads to a note at the end that says the same. */
  private boolean isRepeated(Element note, Element mark) {
    Optional<Element> place = place(mark);
    String said = Folded.of(note.text());
    for (int i = 0; i < NEAR && place.filter(at -> !Shapes.isIn(note, at)).isPresent(); i++) {
      if (Folded.of(place.get().text()).contains(said)) {
        return true;
      }
      place = place.map(Element::parent);
    }
    return false;
  }

  /** A label that leads to its note without a link gets one. */
  private static void link(Element mark) {
    if (mark.nameIs("label") && mark.selectFirst(JUMP) == null) {
      Element link = reference(mark.attr("for"), mark.text());
      mark.replaceWith(new Element("sup").appendChild(link));
    }
  }

  /** A mark that leads to its note (DPUB-ARIA 1.1, doc-noteref). */
  static Element reference(String id, String label) {
    return new Element("a").attr("href", "#" + id).attr("role", "doc-noteref").text(label);
  }

  private Optional<Element> place(Element mark) {
    Element link = mark.selectFirst(JUMP);
    String name = link == null ? mark.attr("for") : link.attr("href").substring(1);
    return Optional.ofNullable(places.get(name));
  }

  /** What stood for the note before goes unless it leads elsewhere. */
  private void move(Element note, Optional<Element> mark) {
    String label = label(note, mark.map(Element::text).orElse(""));
    String id = "sidenote-" + ++notes;
    mark.filter(sign -> place(sign).filter(place -> !Shapes.isIn(place, note)).isEmpty())
        .ifPresent(Element::remove);
    note.before(reference(id, label));
    note.removeAttr("style");
    append(note, id, label, chosen);
  }

  /** Sets a note at the end of the article (DPUB-ARIA 1.1, doc-footnote). */
  static void append(Element note, String id, String label, Element article) {
    article
        .appendElement("aside")
        .attr("role", "doc-footnote")
        .attr("data-label", label)
        .id(id)
        .appendChild(note);
  }

  /** As style sheets number notes, or else as the page does. */
  private String label(Element note, String sign) {
    if (note.hasClass("sidenote")) {
      return "" + ++numbers;
    }
    String number = OTHERS.matcher(sign).replaceAll("");
    return number.isEmpty() ? UNNUMBERED : number;
  }
}
