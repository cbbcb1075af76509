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

/**
 * Joins notes to their marks where a page links neither: a paragraph of the class {@code footnote}
 * that begins with a raised number belongs to the last such number before it, and so does an item
 * of a numbered list that is all an {@code aside} holds. Each note moves to the end of the article.
 */
final class LooseNotes {

  private static final Set<String> NOTES = Set.of("footnote", "endnote");
  private static final Pattern LABEL = Pattern.compile("\\d{1,3}|[*†‡§]{1,3}");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

  /** Nobody writes more notes than these; a page that has them stays as it is. */
  private static final int MOST = 1_000;

  private final Element chosen;
  private final Marks marks;
  private final Map<String, Element> unanswered = new HashMap<>();
  private int notes;

  LooseNotes(Element chosen, Marks marks) {
    this.chosen = chosen;
    this.marks = marks;
  }

  void settle() {
    List<Element> named = Marks.inOrder(marks.classes().named(NOTES), marks.tagged(Tag.ASIDE));
    if (named.size() <= MOST && named.stream().anyMatch(this::isBlockOfArticle)) {
      chosen.getAllElements().forEach(this::consider);
    }
  }

  private boolean isBlockOfArticle(Element note) {
    return Shapes.isBlock(note) && isInArticle(note);
  }

  private boolean isInArticle(Element note) {
    return !note.equals(chosen) && Shapes.isIn(note, chosen);
  }

  private void consider(Element element) {
    if (element.nameIs("sup") && element.childrenSize() == 0) {
      sign(element, element.text().strip());
    } else if (element.nameIs("aside") && element.childrenSize() == 1) {
      list(element, element.child(0));
    }
  }

  private void sign(Element sign, String label) {
    Optional<Element> note = noteOf(sign).filter(this::isInArticle);
    if (note.isPresent() && unanswered.containsKey(label)) {
      sign.remove();
      note.get().remove();
      join(label, note.get());
    } else if (note.isEmpty() && LABEL.matcher(label).matches()) {
      unanswered.put(label, sign);
    }
  }

  /** The block of a note that a sign opens. */
  private static Optional<Element> noteOf(Element sign) {
    Element around = sign.parent();
    return around != null
            && isFirst(sign)
            && Shapes.isBlock(around)
            && NOTES.stream().anyMatch(around::hasClass)
        ? Optional.of(around)
        : Optional.empty();
  }

  private static boolean isFirst(Element sign) {
    Node before = sign.previousSibling();
    return before == null
        || (before instanceof TextNode text && text.isBlank() && text.previousSibling() == null);
  }

  /** A list whose numbers go on from note to note; it stays where one of them has no mark. */
  private void list(Element aside, Element list) {
    String start = list.hasAttr("start") ? list.attr("start") : "1";
    if (!list.nameIs("ol") || !NUMBER.matcher(start).matches() || !isAll(list, aside)) {
      return;
    }
    int first = Integer.parseInt(start);
    List<Element> items = list.children();
    for (int i = 0; i < items.size(); i++) {
      if (!items.get(i).nameIs("li") || !unanswered.containsKey("" + (first + i))) {
        return;
      }
    }
    aside.remove();
    for (int i = 0; i < items.size(); i++) {
      Element note = new Element("div");
      note.appendChildren(List.copyOf(items.get(i).childNodes()));
      join("" + (first + i), note);
    }
  }

  /** Whether an aside says nothing but the items of a list. */
  private static boolean isAll(Element list, Element aside) {
    return aside.ownText().isBlank() && list.ownText().isBlank();
  }

  private void join(String label, Element note) {
    String id = "note-" + ++notes;
    Element mark = unanswered.remove(label);
    if (mark != null) {
      mark.replaceWith(Sidenotes.reference(id, label));
      Sidenotes.append(note, id, label, chosen);
    }
  }
}
