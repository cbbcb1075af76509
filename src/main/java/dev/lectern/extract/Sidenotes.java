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
 * Makes notes of what a page sets in its margin from within a sentence, as Tufte CSS and those
 * after it do: a {@code label}, a box that folds the note, and the note in a {@code span} of the
 * class {@code sidenote} or, without a number, {@code marginnote}. Each note moves to the end of
 * the article and leaves its mark; one that only repeats a note of the article goes.
 */
final class Sidenotes {

  private static final Set<String> NOTES = Set.of("sidenote", "marginnote");
  private static final Set<String> TOGGLES = Set.of("margin-toggle");
  private static final Set<String> SHOWN = Set.of("img", "picture", "svg", "video", "table");
  private static final Pattern SIGN =
      Pattern.compile("\\p{Punct}?(?:\\d{1,3}|[*†‡§¶⊕#]{1,3})\\p{Punct}?");
  private static final Evaluator NUMBER = Selector.evaluatorOf(".sidenote-number");
  private static final Evaluator JUMP = Selector.evaluatorOf("a[href^=#]");
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

  void settle() {
    List<Element> found = marked(NOTES).stream().filter(note -> !Shapes.isBlock(note)).toList();
    if (found.isEmpty() || found.size() > MOST) {
      return;
    }
    marked(TOGGLES).forEach(Element::remove);
    for (Element element : chosen.getAllElements()) {
      places.putIfAbsent(element.id(), element);
    }
    found.forEach(this::settle);
  }

  private List<Element> marked(Set<String> names) {
    return Marks.inOrder(marks.classes().named(names)).stream()
        .filter(element -> !element.equals(chosen) && Shapes.isIn(element, chosen))
        .toList();
  }

  private void settle(Element note) {
    note.select(NUMBER).remove();
    Element first = note.firstElementChild();
    if (first != null && first.nameIs("sup") && isSign(first) && besideBlanks(note.firstChild())) {
      first.remove();
    }
    Optional<Element> mark = mark(note);
    if (mark.isPresent() && isRepeated(note, mark.get())) {
      note.remove();
    } else if (!Shapes.holds(note, SHOWN)) {
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

  /** The label or the link of a number or sign right before a note. */
  private static Optional<Element> mark(Element note) {
    Node before = note.previousSibling();
    while (before instanceof TextNode text && text.isBlank()) {
      before = before.previousSibling();
    }
    return before instanceof Element mark
            && isSign(mark)
            && (mark.nameIs("label") || mark.selectFirst(JUMP) != null)
        ? Optional.of(mark)
        : Optional.empty();
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

  private Optional<Element> place(Element mark) {
    return Optional.ofNullable(mark.selectFirst(JUMP))
        .map(link -> places.get(link.attr("href").substring(1)));
  }

  /** What stood for the note before goes unless it leads elsewhere. */
  private void move(Element note, Optional<Element> mark) {
    String label = note.hasClass("sidenote") ? "" + ++numbers : UNNUMBERED;
    String id = "sidenote-" + ++notes;
    mark.filter(sign -> place(sign).filter(place -> !Shapes.isIn(place, note)).isEmpty())
        .ifPresent(Element::remove);
    note.before(new Element("a").attr("href", "#" + id).attr("role", "doc-noteref").text(label));
    note.remove();
    chosen
        .appendElement("aside")
        .attr("role", "doc-footnote")
        .attr("data-label", label)
        .id(id)
        .appendChild(note);
  }
}
