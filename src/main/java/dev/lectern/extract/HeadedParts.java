package dev.lectern.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Takes a heading such as "Related posts" with what follows up to the next heading. */
final class HeadedParts {

  private final Cuts cuts;

  HeadedParts(Cuts cuts) {
    this.cuts = cuts;
  }

  void cut() {
    for (Element heading : cuts.chosen().select("h1,h2,h3,h4,h5,h6,p,div,strong,span")) {
      boolean label = Shapes.isHeading(heading) || cuts.measure(heading).text < 60;
      if (!label || cuts.isCut(heading) || !Phrases.opensFurniture(heading.text().strip())) {
        continue;
      }
      if (Shapes.isHeading(heading)) {
        cutSection(heading);
      }
    }
  }

  private void cutSection(Element heading) {
    Element start = heading;
    while (start.parent() != null
        && !start.parent().equals(cuts.chosen())
        && start.elementSiblingIndex() == 0
        && cuts.measure(start.parent()).prose < cuts.measure(cuts.chosen()).prose * 0.2) {
      start = start.parent();
    }
    boolean linksOnly =
        !Phrases.opensLinks(heading.text().strip()) || cuts.measure(start).linkDensity() > 0.3;
    if (!start.equals(heading) && !start.equals(cuts.chosen()) && linksOnly) {
      cuts.cut(start, Furniture.Rule.HEADED);
      return;
    }
    boolean links = Phrases.opensLinks(heading.text().strip());
    int text = 0;
    int linked = 0;
    List<Element> section = new ArrayList<>(List.of(heading));
    double prose = 0;
    for (Element next = heading.nextElementSibling();
        next != null && !endsSection(next, heading);
        next = next.nextElementSibling()) {
      section.add(next);
      prose += cuts.measure(next).prose;
      text += cuts.measure(next).text;
      linked += cuts.measure(next).linked;
    }
    if (links && linked < text * 0.3) {
      return;
    }
    if (prose < cuts.measure(cuts.chosen()).prose * 0.2) {
      section.forEach(element -> cuts.cut(element, Furniture.Rule.HEADED));
    }
  }

  private static boolean endsSection(Element next, Element heading) {
    return Shapes.isHeading(next) && next.normalName().compareTo(heading.normalName()) <= 0;
  }
}
