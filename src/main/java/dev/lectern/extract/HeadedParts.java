package dev.lectern.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes a heading such as "Related posts" with what follows up to the next heading, and a line that
 * says so with the links below it.
 */
final class HeadedParts {

  /** What holds more of the article's prose is some of the article, whatever its heading says. */
  private static final double TOO_MUCH = 0.2;

  private static final double LINKED = 0.3;
  private static final double MOSTLY_LINKED = 0.6;
  private static final int LONGEST_LABEL = 60;
  private static final int FEWEST_LINKS = 2;

  private final Cuts cuts;
  private final TreeOrder order;

  HeadedParts(Cuts cuts) {
    this.cuts = cuts;
    this.order = cuts.order();
  }

  void cut() {
    for (int at = cuts.first(Tag.HEADINGS); at >= 0; at = cuts.next(at, Tag.HEADINGS)) {
      String text = cuts.element(at).text();
      if (!cuts.isCut(at) && Phrases.opens(text)) {
        cutSection(at, text.strip());
      }
    }
    for (TextLine line : cuts.lines()) {
      if (isLabel(line) && !cuts.isCut(line.place()) && cuts.isWhole(line)) {
        cutLinksBelow(line.place());
      }
    }
  }

  private boolean isLabel(TextLine line) {
    Tag tag = order.tag(line.place());
    return line.linked() == 0
        && line.text().length() < LONGEST_LABEL
        && !tag.isHeading()
        && !tag.isLooseCell()
        && mayHeadLinks(line.place())
        && Phrases.opens(line.text());
  }

  /** Asked first, for most lines have a paragraph below them. */
  private boolean mayHeadLinks(int label) {
    int next = order.behind(label);
    return next >= 0 && !isHeading(next) && isLinks(next);
  }

  private void cutSection(int heading, String text) {
    boolean links = Phrases.opensLinks(text);
    int box = box(heading);
    double least = Phrases.opensMore(text) ? MOSTLY_LINKED : LINKED;
    if (box != heading && (!links || cuts.measure(box).linkDensity() > least)) {
      cuts.cut(box, Furniture.Rule.HEADED);
      return;
    }
    List<Integer> section = section(heading, Phrases.opensContents(text));
    double prose = section.stream().mapToDouble(part -> cuts.measure(part).prose).sum();
    int written = section.stream().skip(1).mapToInt(part -> cuts.measure(part).text).sum();
    int linked = section.stream().skip(1).mapToInt(part -> cuts.measure(part).linked).sum();
    if ((!links || linked >= written * least) && isLittle(prose)) {
      section.forEach(part -> cuts.cut(part, Furniture.Rule.HEADED));
    }
  }

  private boolean isLittle(double prose) {
    return prose < cuts.measure().prose * TOO_MUCH;
  }

  /** The box that a heading opens. */
  private int box(int heading) {
    int box = heading;
    int parent = order.parent(box);
    while (parent >= 0
        && parent != cuts.chosen()
        && order.before(box) < 0
        && isLittle(cuts.measure(parent).prose)) {
      box = parent;
      parent = order.parent(box);
    }
    return box;
  }

  /**
   * @param contents whether the heading promises the parts of the article
   */
  private List<Integer> section(int heading, boolean contents) {
    List<Integer> section = new ArrayList<>(List.of(heading));
    for (int next = order.behind(heading);
        next >= 0 && !endsSection(next, heading) && !(contents && isProse(next));
        next = order.behind(next)) {
      section.add(next);
    }
    return section;
  }

  private boolean isProse(int place) {
    TextMap.Measure measure = cuts.measure(place);
    return measure.paragraphs > 0 && measure.linkDensity() < LINKED;
  }

  private boolean endsSection(int next, int heading) {
    return isHeading(next) && order.tag(next).compareTo(order.tag(heading)) <= 0;
  }

  private boolean isHeading(int place) {
    return order.tag(place).isHeading();
  }

  /** The siblings below a label, as far as they are mostly links. */
  private void cutLinksBelow(int label) {
    List<Integer> parts = new ArrayList<>(List.of(label));
    int links = 0;
    for (int next = order.behind(label);
        next >= 0 && !isHeading(next) && isLinks(next);
        next = order.behind(next)) {
      parts.add(next);
      links += cuts.measure(next).links;
    }
    if (links >= FEWEST_LINKS && label != cuts.chosen()) {
      parts.forEach(part -> cuts.cut(part, Furniture.Rule.HEADED));
    }
  }

  private boolean isLinks(int place) {
    TextMap.Measure measure = cuts.measure(place);
    return measure.text == 0
        || (measure.linkDensity() > LINKED && measure.code == 0 && isLittle(measure.prose));
  }
}
