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

  /** How far above its first paragraph an article's heading may stand. */
  private static final int HEADING_REACH = 20;

  static Place of(Source source, String title, Element chosen) {
    List<TextLine> lines = source.lines();
    String folded = Folded.of(title);
    int first = prose(lines, 0, chosen);
    int shown = first == 0 ? lateTitle(lines, folded) : title(lines, first, folded);
    if (shown < 0 && first == 0) {
      shown = title(lines, first, folded);
    } else if (shown < 0) {
      shown = lateTitle(lines, folded);
      first = shown < 0 ? first : prose(lines, shown, chosen);
    }
    int over = shown < 0 ? heading(lines, first, folded) : shown;
    int after = lines.size();
    for (int i = lines.size() - 1; i >= first && after == lines.size(); i--) {
      after = isProse(lines.get(i), chosen) ? i + 1 : after;
    }
    return new Place(over, first, after);
  }

  private static boolean isProse(TextLine line, Element chosen) {
    return line.isProse() && Shapes.isIn(line.block(), chosen);
  }

  private static int prose(List<TextLine> lines, int from, Element chosen) {
    for (int i = from; i < lines.size(); i++) {
      if (isProse(lines.get(i), chosen)) {
        return i;
      }
    }
    return 0;
  }

  /** The last line above the first paragraph that is the title. */
  private static int title(List<TextLine> lines, int first, String title) {
    for (int i = (first == 0 ? lines.size() : first) - 1; i >= 0; i--) {
      if (Folded.of(lines.get(i).text()).equals(title)) {
        return i;
      }
    }
    return -1;
  }

  /** A heading that is the title, below some notice that looks like a paragraph. */
  private static int lateTitle(List<TextLine> lines, String title) {
    for (int i = 0; i < lines.size(); i++) {
      if (Shapes.isHeading(lines.get(i).block()) && Folded.of(lines.get(i).text()).equals(title)) {
        return i;
      }
    }
    return -1;
  }

  /** The heading that stands where the title should, in words of its own. */
  private static int heading(List<TextLine> lines, int first, String title) {
    for (int i = first - 1; i >= 0 && i > first - HEADING_REACH; i--) {
      String tag = lines.get(i).block().normalName();
      String text = Folded.of(lines.get(i).text());
      boolean said = Shapes.isHeading(lines.get(i).block()) && title.contains(text);
      if (tag.equals("h1") || said) {
        return i;
      }
    }
    return -1;
  }

  /** Whether an element holds the title or the first paragraph. */
  boolean isIn(Element scope, List<TextLine> lines) {
    return (title >= 0 && Shapes.isIn(lines.get(title).block(), scope))
        || (firstProse < lines.size() && Shapes.isIn(lines.get(firstProse).block(), scope));
  }

  /** The first line in which a byline may stand. */
  int bylineStart() {
    return Math.max(0, (title >= 0 ? title : firstProse) - 8);
  }

  /** The line after the last in which a byline may stand. */
  int bylineEnd(int lines) {
    return Math.min(lines, Math.max(firstProse + (title < 0 ? 2 : 0), title + 8) + 2);
  }
}
