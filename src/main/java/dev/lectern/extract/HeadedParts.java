package dev.lectern.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

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

  HeadedParts(Cuts cuts) {
    this.cuts = cuts;
  }

  void cut() {
    for (Element heading : cuts.elements(Tag.HEADINGS)) {
      if (!cuts.isCut(heading) && Phrases.opens(heading.text())) {
        cutSection(heading);
      }
    }
    cuts.lines().stream()
        .filter(line -> line.text().length() < LONGEST_LABEL && !cuts.isCut(line.block()))
        .filter(line -> !Shapes.isHeading(line.block()) && !Shapes.isLooseCell(line.block()))
        .filter(line -> line.linked() == 0 && cuts.isWhole(line))
        .filter(line -> Phrases.opens(line.text()))
        .forEach(line -> cutLinksBelow(line.block()));
  }

  private void cutSection(Element heading) {
    boolean links = Phrases.opensLinks(heading.text().strip());
    Element box = box(heading);
    double least = Phrases.opensMore(heading.text().strip()) ? MOSTLY_LINKED : LINKED;
    if (!box.equals(heading) && (!links || cuts.measure(box).linkDensity() > least)) {
      cuts.cut(box, Furniture.Rule.HEADED);
      return;
    }
    List<Element> section = section(heading);
    double prose = section.stream().mapToDouble(part -> cuts.measure(part).prose).sum();
    int text = section.stream().skip(1).mapToInt(part -> cuts.measure(part).text).sum();
    int linked = section.stream().skip(1).mapToInt(part -> cuts.measure(part).linked).sum();
    if ((!links || linked >= text * least) && isLittle(prose)) {
      section.forEach(part -> cuts.cut(part, Furniture.Rule.HEADED));
    }
  }

  private boolean isLittle(double prose) {
    return prose < cuts.measure(cuts.chosen()).prose * TOO_MUCH;
  }

  /** The box that a heading opens. */
  private Element box(Element heading) {
    Element box = heading;
    Element parent = box.parent();
    while (parent != null
        && !parent.equals(cuts.chosen())
        && box.elementSiblingIndex() == 0
        && isLittle(cuts.measure(parent).prose)) {
      box = parent;
      parent = box.parent();
    }
    return box;
  }

  private List<Element> section(Element heading) {
    boolean contents = Phrases.opensContents(heading.text().strip());
    List<Element> section = new ArrayList<>(List.of(heading));
    for (Element next = heading.nextElementSibling();
        next != null && !endsSection(next, heading) && !(contents && isProse(next));
        next = next.nextElementSibling()) {
      section.add(next);
    }
    return section;
  }

  private boolean isProse(Element element) {
    TextMap.Measure measure = cuts.measure(element);
    return measure.paragraphs > 0 && measure.linkDensity() < LINKED;
  }

  private static boolean endsSection(Element next, Element heading) {
    return Shapes.isHeading(next) && next.normalName().compareTo(heading.normalName()) <= 0;
  }

  /** The siblings below a label, as far as they are mostly links. */
  private void cutLinksBelow(Element label) {
    List<Element> parts = new ArrayList<>(List.of(label));
    int links = 0;
    for (Element next = label.nextElementSibling();
        next != null && !Shapes.isHeading(next) && isLinks(next);
        next = next.nextElementSibling()) {
      parts.add(next);
      links += cuts.measure(next).links;
    }
    if (links >= FEWEST_LINKS && !label.equals(cuts.chosen())) {
      parts.forEach(part -> cuts.cut(part, Furniture.Rule.HEADED));
    }
  }

  private boolean isLinks(Element element) {
    TextMap.Measure measure = cuts.measure(element);
    return measure.text == 0
        || (measure.linkDensity() > LINKED && measure.code == 0 && isLittle(measure.prose));
  }
}
