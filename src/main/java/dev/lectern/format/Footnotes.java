package dev.lectern.format;

import dev.lectern.article.Inline;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Which links of a page are marks of footnotes, and which elements are the notes.
 *
 * <p>Two links that point at each other, the first of them a number or a sign, are a footnote
 * whatever generator wrote them; where there is no way back, the page must say so itself (ARIA's
 * doc-noteref, a class, a list of endnotes).
 */
final class Footnotes {

  private static final Pattern LABEL =
      Pattern.compile("[\\[(]?\\s*([0-9]{1,4}|[a-zA-Z]|[ivx]{1,5}|[*†‡§¶‖#]{1,4})\\s*[\\])]?");
  private static final Pattern NOTE_WORD =
      Pattern.compile(
          "(?i)(^|[\\s_:-])(foot-?notes?|end-?notes?|fn|fnref|noteref|doc-endnotes?|doc-footnote"
              + "|doc-noteref|references|reflist)([\\s_:-]|\\d|$)");
  private static final ByClass<Boolean> NOTE_CLASS =
      ByClass.of(classes -> NOTE_WORD.matcher(classes).find());
  private static final Set<String> WHOLE =
      Set.of("li", "aside", "dd", "dt", "p", "div", "section", "table", "tr");
  private static final int LONGEST_MARK = 8;
  private static final int NEAR = 5;
  private static final int MOST_WAYS_BACK = 64;

  /** A note of the page. */
  record Found(String id, String label) {}

  private final Landmarks landmarks;
  private final Map<Element, Found> notes = new HashMap<>();
  private final Map<Element, Found> marks = new HashMap<>();
  private final Set<Element> waysBack = new HashSet<>();

  Footnotes(Landmarks landmarks) {
    this.landmarks = landmarks;
    landmarks.links().values().forEach(links -> links.forEach(this::consider));
    marks.keySet().forEach(waysBack::remove);
    Set<Element> accounted = new HashSet<>();
    accounted.addAll(marks.keySet());
    accounted.addAll(waysBack);
    landmarks.settle(accounted, notes.values().stream().map(Found::id).toList());
  }

  private void consider(Element link) {
    landmarks.target(link.attr("href")).ifPresent(name -> consider(link, name));
  }

  private void consider(Element link, String name) {
    String text = shortText(link);
    boolean labelled = LABEL.matcher(text).matches();
    boolean marked = (labelled || text.length() <= LONGEST_MARK) && isMarked(link);
    if (!(labelled || marked)) {
      return;
    }
    Element place = landmarks.place(name).orElse(link);
    Element note = whole(place);
    if (link.attr("rel").equals("bookmark")
        || !Landmarks.isBefore(link, place)
        || isWithin(link, note)) {
      return;
    }
    boolean linksBack = findWaysBack(link, note) || isSaidToLeadBack(place);
    if (linksBack || (marked && isSaidToBeNote(note))) {
      String label = text.replaceAll("[\\[\\]()\\s]", "");
      Found found = note(note).orElse(new Found(name, label));
      marks.put(link, new Found(found.id(), label));
      notes.putIfAbsent(note, found);
    }
  }

  private static String shortText(Element link) {
    return link.childNodeSize() > 4 ? "too long to be a label" : CleanText.line(link.text());
  }

  private static boolean isMarked(Element link) {
    return link.attr("role").equals("doc-noteref")
        || link.hasAttr("data-footnote-ref")
        || NOTE_CLASS.of(link)
        || NOTE_CLASS.of(link.attr("rel"))
        || ancestor(link, "sup")
        || (link.childrenSize() == 1 && link.child(0).normalName().equals("sup"));
  }

  private static boolean ancestor(Element element, String tag) {
    Element parent = element.parent();
    return parent != null
        && (parent.normalName().equals(tag)
            || (parent.parent() != null && parent.parent().normalName().equals(tag)));
  }

  private static Element whole(Element place) {
    if (place.attr("role").equals("doc-footnote")) {
      return place; // it says itself that it is the note, wherever it stands
    }
    Element whole = place;
    for (int i = 0; i < NEAR && !WHOLE.contains(whole.normalName()); i++) {
      Element parent = whole.parent();
      if (parent == null) {
        return place;
      }
      whole = parent;
    }
    Element parent = whole.parent();
    boolean only =
        parent != null && parent.normalName().equals("li") && whole.equals(parent.child(0));
    return only && parent != null ? parent : whole;
  }

  private static boolean isWithin(Element inner, Element outer) {
    Element at = inner;
    while (at != null && !at.equals(outer)) {
      at = at.parent();
    }
    return at != null;
  }

  private boolean findWaysBack(Element link, Element note) {
    boolean found = false;
    for (String name : namesAround(link)) {
      for (Element back : firstOf(landmarks.linksTo(name))) {
        if (isNear(back, note) && !back.attr("rel").equals("bookmark")) {
          waysBack.add(back);
          found = true;
        }
      }
    }
    return found;
  }

  /** A note may begin with its way back (DPUB-ARIA 1.1, doc-backlink), wherever that leads. */
  private boolean isSaidToLeadBack(Element place) {
    boolean back = place.attr("role").equals("doc-backlink");
    if (back) {
      waysBack.add(place);
    }
    return back;
  }

  private static List<Element> firstOf(List<Element> links) {
    return links.subList(0, Math.min(links.size(), MOST_WAYS_BACK));
  }

  private static boolean isNear(Element inner, Element note) {
    Element at = inner;
    for (int i = 0; i < 2 * NEAR && at != null; i++) {
      if (at.equals(note)) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }

  private static Set<String> namesAround(Element link) {
    Set<String> names = new HashSet<>(List.of(link.id(), link.attr("name")));
    Element at = link.parent();
    for (int i = 0; i < 3 && at != null && !at.isBlock(); i++) {
      names.add(at.id());
      at = at.parent();
    }
    if (link.previousSibling() instanceof Element before) {
      names.add(before.id());
      names.add(before.attr("name"));
    }
    if (link.parent() != null && link.parent().previousSibling() instanceof Element before) {
      names.add(before.id());
    }
    link.children().forEach(child -> names.add(child.id()));
    names.remove("");
    return names;
  }

  private static boolean isSaidToBeNote(Element note) {
    Element at = note;
    for (int i = 0; i < NEAR && at != null; i++) {
      if (NOTE_CLASS.of(at)
          || NOTE_CLASS.of(at.attr("role"))
          || NOTE_WORD.matcher(at.id()).find()
          || at.hasAttr("data-footnotes")) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }

  /** The note that this element holds. */
  Optional<Found> note(Element element) {
    if (element.attributesSize() == 0 && notes.isEmpty()) {
      return Optional.empty();
    }
    if (element.attr("role").equals("doc-footnote")
        && element.hasAttr("data-label")
        && !element.id().isEmpty()) {
      return Optional.of(new Found(element.id(), CleanText.line(element.attr("data-label"))));
    }
    return notes.isEmpty() ? Optional.empty() : Optional.ofNullable(notes.get(element));
  }

  /** The mark that this link is. */
  Optional<Inline.NoteMark> mark(Element link) {
    return marks.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(marks.get(link))
            .map(found -> new Inline.NoteMark(found.id(), found.label()));
  }

  /** The marks among an element's nearest descendants, such as those in a {@code sup}. */
  List<Inline.NoteMark> marksIn(Element element) {
    return marks.isEmpty() || element.childNodeSize() > 2 * NEAR
        ? List.of()
        : element.getElementsByTag("a").stream().flatMap(a -> mark(a).stream()).toList();
  }

  /** Whether this link leads from a note back to its mark. */
  boolean isWayBack(Element link) {
    return !waysBack.isEmpty() && waysBack.contains(link);
  }

  /** What a note's own label or way back stands in, besides the link itself. */
  static boolean isNoteLabel(Element element) {
    return element.hasClass("label")
        || element.hasClass("mw-cite-backlink")
        || element.hasClass("footnote-label");
  }
}
