package dev.lectern.extract;

import dev.lectern.byline.Dates;
import dev.lectern.byline.ReadingTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Takes out of the chosen block what is not the article: above, below and in between. */
final class Cleaning {

  private static final int LABEL = 160;
  private static final int DATELINE = 60;

  /** Nobody writes a sentence this long twice. */
  private static final int LONG = 70;

  private static final int SHORT_LABEL = 45;

  private final String title;
  private final Introduction introduction;
  private final Cuts cuts;

  Cleaning(Element chosen, String title, List<String> descriptions, MainContent content) {
    this.title = Folded.of(title);
    this.cuts = new Cuts(chosen, content);
    this.introduction = new Introduction(cuts, this.title, descriptions);
  }

  void run() {
    new LinkBlocks(cuts).cut();
    new HeadedParts(cuts).cut();
    introduction.cut();
    above(lines());
    below(lines());
    between(lines());
  }

  private List<TextLine> lines() {
    return cuts.lines(cuts.chosen());
  }

  /** Above the first paragraph: the title again, byline, date, labels; and all above the title. */
  private void above(List<TextLine> lines) {
    int first = firstProse(lines);
    boolean prose = first < lines.size() && lines.get(first).isProse();
    int titleAt = -1;
    for (int i = 0; i < Math.min(lines.size(), Math.max(first, 3) + 1); i++) {
      boolean may = i <= first || Shapes.isHeading(lines.get(i).block());
      if (may && isTitle(lines.get(i).text())) {
        titleAt = i;
      }
    }
    for (int i = 0; i < titleAt; i++) {
      if (!lines.get(i).isProse()) {
        cuts.cut(lines.get(i), Furniture.Rule.ABOVE_TITLE);
      }
    }
    if (titleAt >= 0) {
      cuts.cut(lines.get(titleAt), Furniture.Rule.TITLE);
    }
    for (int i = titleAt + 1; i < first; i++) {
      if (isLabel(lines.get(i), prose)) {
        cuts.cut(lines.get(i), Furniture.Rule.LABEL);
      }
    }
  }

  private boolean isTitle(String text) {
    String folded = Folded.of(text);
    return !title.isEmpty()
        && (folded.equals(title)
            || (folded.length() > 15 && title.startsWith(folded))
            || (title.length() > 15
                && folded.startsWith(title)
                && folded.length() < title.length() + 20));
  }

  private static int firstProse(List<TextLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isProse()) {
        return i;
      }
    }
    return Math.min(lines.size(), 12);
  }

  private boolean isLabel(TextLine line, boolean prose) {
    String text = line.text();
    if (Shapes.isHeading(line.block()) || isInCode(line.block()) || text.length() > LABEL) {
      return false;
    }
    boolean dated = text.length() < DATELINE && Dates.find(text, "").isPresent();
    boolean linked = line.linked() * 10 >= text.length() * 8 && text.length() < 60;
    boolean byline =
        text.length() < 80
            && text.matches("(?i)(?:by|von|par|por|written by|posted by|author)\\b.*");
    boolean month = text.length() < 20 && Dates.findMonth(text, "").isPresent();
    return dated
        || month
        || (prose && linked)
        || byline
        || ReadingTime.find(text).isPresent()
        || Phrases.isFurniture(text)
        || (prose && isLoneName(line));
  }

  /** One or two words on a line of their own that no sentence ends. */
  private static boolean isLoneName(TextLine line) {
    String tag = line.block().normalName();
    return line.text().length() < 30
        && (tag.equals("div") || tag.equals("span") || tag.equals("li"))
        && !line.text().endsWith(".")
        && !line.text().endsWith(":");
  }

  /**
   * Code, captions and the cells of tables within the text; not those of a page laid out in one.
   */
  private boolean isInCode(Element block) {
    Element table = block.closest("table");
    boolean cell = table != null && !table.equals(cuts.chosen().closest("table"));
    return cell || block.closest("pre,figure,figcaption,math") != null;
  }

  /** Below the last paragraph: tags, sharing, neighbours, copyright, headings of nothing. */
  private void below(List<TextLine> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      TextLine line = lines.get(i);
      boolean farewell = Phrases.isFarewell(line.text());
      if (!farewell && (line.isProse() || isInCode(line.block()) || !isTail(line))) {
        return;
      }
      cuts.cut(line, Furniture.Rule.LABEL);
    }
  }

  private static boolean isTail(TextLine line) {
    String text = line.text();
    boolean item = line.block().normalName().equals("li");
    boolean dated = text.length() < DATELINE && !item && Dates.find(text, "").isPresent();
    boolean said = Phrases.isFurniture(text) || Phrases.opensFurniture(text);
    return dated || said || Shapes.isHeading(line.block()) || isLinkLine(line);
  }

  /** Lines in the text that are none of it: labels, credits, teasers of other posts. */
  private void between(List<TextLine> lines) {
    Map<String, Element> seen = new HashMap<>();
    for (TextLine line : lines) {
      boolean repeated = line.text().length() >= LONG && isRepeated(line, seen);
      boolean plain = !isInCode(line.block()) && line.block().closest("li,dl,blockquote") == null;
      boolean heading = Shapes.isHeading(line.block());
      boolean said = !heading && Phrases.isFurniture(line.text()) && asks(line);
      boolean label =
          !heading && line.text().length() < SHORT_LABEL && Phrases.opensFurniture(line.text());
      if (plain && (said || label || isLinkLine(line))) {
        cuts.cut(line, Furniture.Rule.LABEL);
      } else if (plain && repeated) {
        cuts.cut(line, Furniture.Rule.REPEATED);
      } else if (Phrases.isCredit(line.text())) {
        cuts.cut(line, Furniture.Rule.CREDIT);
      }
    }
  }

  /**
   * Paragraphs anywhere in the text may be alike; of two boxes side by side that hold nothing but
   * the same paragraph one is the copy for another width of screen.
   */
  private static boolean isRepeated(TextLine line, Map<String, Element> seen) {
    Element block = line.block();
    boolean paragraph = block.normalName().equals("p");
    Element box = paragraph && block.parent() != null ? block.parent() : block;
    Element first = seen.putIfAbsent(line.text(), box);
    return first != null
        && (!paragraph || (box.childrenSize() == 1 && first.equals(box.previousElementSibling())));
  }

  /** Within the text only links and single words are surely no sentences of it. */
  private static boolean asks(TextLine line) {
    String text = line.text();
    return line.linked() * 2 >= text.length() || text.length() < 24 || text.indexOf(' ') < 0;
  }

  /** A line that is nothing but a link to another page of the site. */
  private static boolean isLinkLine(TextLine line) {
    boolean whole = line.text().length() >= 25 && line.linked() * 10 >= line.text().length() * 9;
    return whole
        && line.block().selectFirst("a[href^=#]") == null
        && LinkBlocks.staysHere(line.block());
  }
}
