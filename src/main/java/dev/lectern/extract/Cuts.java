package dev.lectern.extract;

import dev.lectern.extract.TextMap.Measure;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What is taken out of the chosen block, with the reason for each part. */
final class Cuts {

  private final Element chosen;
  private final TextMap map;
  private final Set<Element> without;
  private final Map<Element, Furniture.Rule> reasons;

  Cuts(Element chosen, MainContent content) {
    this.chosen = chosen;
    this.map = content.map();
    this.without = content.without();
    this.reasons = content.cuts();
  }

  Element chosen() {
    return chosen;
  }

  Measure measure(Element element) {
    return map.of(element);
  }

  boolean isCut(Element element) {
    return without.contains(element);
  }

  /**
   * Code, captions and the cells of tables within the text; not those of a page laid out in one.
   */
  boolean isSetApart(Element block) {
    Element table = block.closest("table");
    boolean cell = table != null && !table.equals(chosen.closest("table"));
    return cell || block.closest("pre,figure,figcaption,math") != null;
  }

  /** What is left of an element, line by line. */
  List<TextLine> lines(Element element) {
    return TextLine.of(element, without);
  }

  /** Whether a line is all that its block says. */
  boolean isWhole(TextLine line) {
    return !line.block().equals(chosen)
        && map.of(line.block()).text <= TextMap.length(line.text()) * 1.3 + 10;
  }

  /** Cuts a line, with its block where that says nothing else. */
  void cut(TextLine line, Furniture.Rule rule) {
    if (isWhole(line)) {
      cut(line.block(), rule);
    } else {
      line.runs().forEach(run -> run.text(""));
    }
  }

  void cut(Element element, Furniture.Rule rule) {
    if (!element.equals(chosen) && without.add(element)) {
      reasons.put(element, rule);
    }
  }
}
