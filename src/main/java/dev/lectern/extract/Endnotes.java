package dev.lectern.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Takes the notes into the article that its marks point at where a page keeps them below it. */
final class Endnotes {

  /** How far up from the text, and how many boxes below it, notes are looked for. */
  private static final int LEVELS = 4;

  private static final int BOXES = 8;

  /** What stands in the text for a note: a number, a letter or a sign. */
  private static final Pattern MARK =
      Pattern.compile("[\\[(]?(?:[0-9]{1,3}|[a-z]|[*†‡§¶#]{1,3})[\\])]?");

  private final Element chosen;
  private final MainContent content;
  private final Marks marks;

  Endnotes(Element chosen, MainContent content, Marks marks) {
    this.chosen = chosen;
    this.content = content;
    this.marks = marks;
  }

  /** Returns whether it took any. */
  boolean adopt() {
    Set<String> notes = targets();
    Element at = chosen;
    boolean taken = false;
    for (int i = 0; i < LEVELS && !notes.isEmpty() && at != null; i++) {
      taken |= adoptBelow(at, notes);
      at = at.parent();
    }
    return taken;
  }

  /** Where the marks of the text lead, if not to a place within it. */
  private Set<String> targets() {
    Set<String> targets = new HashSet<>();
    for (Marks.At jump : marks.linksTo(to -> to.startsWith("#") && to.length() > 1)) {
      if (isMark(jump.element())) {
        targets.add(jump.element().attr("href").substring(1));
      }
    }
    for (Marks.At named : targets.isEmpty() ? List.<Marks.At>of() : marks.having("id")) {
      String id = named.element().id();
      if (targets.contains(id) && Shapes.isIn(named.element(), chosen)) {
        targets.remove(id);
      }
    }
    return targets;
  }

  private boolean isMark(Element link) {
    return Shapes.isIn(link, chosen) && MARK.matcher(link.text().strip()).matches();
  }

  private boolean adoptBelow(Element at, Set<String> notes) {
    boolean taken = false;
    Element box = at.nextElementSibling();
    for (int i = 0; i < BOXES && box != null; i++) {
      Element next = box.nextElementSibling();
      if (isOfNotes(box, notes)) {
        chosen.appendChild(box);
        taken = true;
      }
      box = next;
    }
    return taken;
  }

  /** A box with a note in it, and less to say than the text. */
  private boolean isOfNotes(Element box, Set<String> notes) {
    TreeOrder order = content.order();
    int place = order.place(box);
    return !content.isLeftOut(place)
        && content.map().at(place).text < content.map().at(order.place(chosen)).text
        && box.getAllElements().stream().anyMatch(element -> notes.contains(element.id()));
  }
}
