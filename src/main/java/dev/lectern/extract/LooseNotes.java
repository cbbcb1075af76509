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
 * that begins with a raised number belongs to the last such number before it. Each note moves to
 * the end of the article.
 */
final class LooseNotes {

  private static final Set<String> NOTES = Set.of("footnote", "endnote");
  private static final Pattern LABEL = Pattern.compile("\\d{1,3}|[*†‡§]{1,3}");

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
    List<Element> named = Marks.inOrder(marks.classes().named(NOTES));
    boolean any = named.stream().anyMatch(note -> Shapes.isBlock(note) && isInArticle(note));
    if (any && named.size() <= MOST) {
      chosen.getElementsByTag("sup").forEach(this::consider);
    }
  }

  private boolean isInArticle(Element note) {
    return !note.equals(chosen) && Shapes.isIn(note, chosen);
  }

  private void consider(Element sign) {
    String label = sign.text().strip();
    if (sign.childrenSize() > 0 || !LABEL.matcher(label).matches()) {
      return;
    }
    Optional<Element> note = noteOf(sign).filter(this::isInArticle);
    if (note.isEmpty()) {
      unanswered.put(label, sign);
    } else if (unanswered.containsKey(label)) {
      join(unanswered.remove(label), sign, note.get());
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

  private void join(Element mark, Element sign, Element note) {
    String id = "note-" + ++notes;
    String label = sign.text().strip();
    mark.replaceWith(Sidenotes.reference(id, label));
    sign.remove();
    note.remove();
    Sidenotes.append(note, id, label, chosen);
  }
}
