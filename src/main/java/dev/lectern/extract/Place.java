package dev.lectern.extract;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Where the article stands among the lines of its page.
 *
 * @param title the line of the title, -1 where it is not shown
 * @param firstProse the first paragraph of the article
 * @param afterProse the line after its last paragraph
 */
record Place(int title, int firstProse, int afterProse) {

  static Place of(Source source, String title, Element chosen) {
    List<TextLine> lines = source.lines();
    String folded = Folded.of(title);
    int titleLine = -1;
    int first = -1;
    int after = lines.size();
    for (int i = 0; i < lines.size(); i++) {
      boolean prose = lines.get(i).isProse() && isIn(lines.get(i).block(), chosen);
      if (first < 0 && Folded.of(lines.get(i).text()).equals(folded)) {
        titleLine = i;
      }
      first = prose && first < 0 ? i : first;
      after = prose ? i + 1 : after;
    }
    return new Place(titleLine, Math.max(0, first), after);
  }

  private static boolean isIn(Element element, Element chosen) {
    Element at = element;
    while (at != null && !at.equals(chosen)) {
      at = at.parent();
    }
    return at != null;
  }

  /** The first line in which a byline may stand. */
  int bylineStart() {
    return Math.max(0, (title >= 0 ? title : firstProse) - 8);
  }

  /** The line after the last in which a byline may stand. */
  int bylineEnd(int lines) {
    return Math.min(lines, Math.max(firstProse, title + 8) + 2);
  }
}
