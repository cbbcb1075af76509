package dev.lectern.extract;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Takes out the lines within a text that are none of it: labels, credits, teasers, copies. */
final class StrayLines {

  /** Nobody writes a sentence this long twice. */
  private static final int LONG = 70;

  private static final int SHORT_LABEL = 45;

  /** So often the same words are a refrain of the page. */
  private static final int REFRAIN = 3;

  /** A line this long below a linked heading is the text of its section. */
  private static final int SECTION = 60;

  private static final Set<String> FIGURE = Set.of("figure");
  private static final Set<String> PREFORMATTED = Set.of("pre");
  private static final Set<String> CODE = Set.of("pre", "table");
  private static final Set<String> PARTS = Set.of("li", "dl", "blockquote");

  private final Cuts cuts;
  private final Map<String, Element> seen = new HashMap<>();

  StrayLines(Cuts cuts) {
    this.cuts = cuts;
  }

  void cut(List<TextLine> lines) {
    boolean twice = saysTwice(lines);
    BitSet copies = twice ? Copies.in(lines) : new BitSet();
    Set<String> refrains = refrains(lines);
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      boolean again = (twice && isRepeated(line)) || isRefrain(line, refrains);
      if (isNoSentence(lines, i) && isPlain(line)) {
        cuts.cut(line, Furniture.Rule.LABEL);
      } else if (Phrases.isMachine(line.text()) && (copies.get(i) || !isProgram(line))) {
        cuts.cut(line, Furniture.Rule.NOTICE);
      } else if (copies.get(i) || (again && isPlain(line))) {
        cuts.cut(line, Furniture.Rule.REPEATED);
      } else if (Phrases.isCredit(line.text()) && !isProgram(line)) {
        cuts.cut(line, Furniture.Rule.CREDIT);
      } else if (cuts.isSetApart(line.place()) && isCaption(line)) {
        cutCredit(line);
      }
    }
  }

  /** Only lines of one length can be alike. */
  private static boolean saysTwice(List<TextLine> lines) {
    BitSet lengths = new BitSet();
    BitSet shared = new BitSet();
    for (TextLine line : lines) {
      int length = line.text().length();
      shared.set(length, shared.get(length) || lengths.get(length));
      lengths.set(length);
    }
    Set<String> said = new HashSet<>();
    for (TextLine line : lines) {
      boolean may = shared.get(line.text().length());
      if (may && (line.text().length() >= LONG || line.isProse()) && !said.add(line.text())) {
        return true;
      }
    }
    return false;
  }

  /** What the page says again and again, and leads nowhere. */
  private static Set<String> refrains(List<TextLine> lines) {
    Map<String, Integer> said = new HashMap<>();
    Set<String> refrains = new HashSet<>();
    for (TextLine line : lines) {
      if (isShortLink(line) && said.merge(line.text(), 1, Integer::sum) == REFRAIN) {
        refrains.add(line.text());
      }
    }
    return refrains;
  }

  private static boolean isRefrain(TextLine line, Set<String> refrains) {
    return !refrains.isEmpty() && isShortLink(line) && refrains.contains(line.text());
  }

  /** A label, or a link to another page of the site. */
  private boolean isNoSentence(List<TextLine> lines, int i) {
    TextLine line = lines.get(i);
    return isLabel(line) || (LinkBlocks.isLine(line) && !opensSection(lines, i));
  }

  /** A line of a configuration may read like a credit: {@code image: nginx}. */
  private static boolean isProgram(TextLine line) {
    return Shapes.isIn(line.block(), PREFORMATTED);
  }

  private static boolean isCaption(TextLine line) {
    Element block = line.block();
    return block.normalName().equals("figcaption")
        ? !isProgram(line)
        : Shapes.isIn(block, FIGURE) && !Shapes.isIn(block, CODE);
  }

  /** Behind the words of a caption, who made the picture. */
  private void cutCredit(TextLine line) {
    boolean after = false;
    for (TextNode run : line.runs()) {
      int credit = after ? 0 : Phrases.creditIn(run.getWholeText());
      if (credit >= 0) {
        cuts.shorten(line, run, credit);
        after = true;
      }
    }
  }

  private boolean isPlain(TextLine line) {
    return !cuts.isSetApart(line.place()) && !Shapes.isIn(line.block(), PARTS);
  }

  private boolean isLabel(TextLine line) {
    String text = line.text();
    return !isHeading(line)
        && !LinkBlocks.isPointer(line)
        && ((asks(line) && Phrases.isFurniture(text))
            || (text.length() < SHORT_LABEL
                && Phrases.opensFurniture(text)
                && !(Phrases.opensMore(text) && isReference(line))));
  }

  private boolean isHeading(TextLine line) {
    return cuts.order().tag(line.place()).isHeading();
  }

  /** What the text says or links elsewhere, and no link to other articles of the site. */
  private static boolean isReference(TextLine line) {
    return line.linked() == 0 || !LinkBlocks.staysHere(line.block());
  }

  /** Within the text only links and single words are surely no sentences of it. */
  private static boolean asks(TextLine line) {
    String text = line.text();
    return line.linked() * 2 >= text.length() || text.length() < 24 || text.indexOf(' ') < 0;
  }

  /** A linked heading with text of its own below it, as in a post that tells of several pages. */
  private boolean opensSection(List<TextLine> lines, int heading) {
    if (!isHeading(lines.get(heading)) || heading + 1 == lines.size()) {
      return false;
    }
    TextLine next = lines.get(heading + 1);
    return next.text().length() >= SECTION && next.linked() * 2 < next.text().length();
  }

  /**
   * Paragraphs anywhere in the text may be alike; of two boxes side by side that hold nothing but
   * the same paragraph one is the copy for another width of screen.
   */
  private boolean isRepeated(TextLine line) {
    if (line.text().length() < LONG) {
      return false;
    }
    Element block = line.block();
    boolean paragraph = block.normalName().equals("p");
    Element box = paragraph && block.parent() != null ? block.parent() : block;
    Element first = seen.putIfAbsent(line.text(), box);
    return first != null
        && (!paragraph || (isAlone(block) && first.equals(box.previousElementSibling())));
  }

  private static boolean isAlone(Element element) {
    return element.previousElementSibling() == null && element.nextElementSibling() == null;
  }

  /** Back to the top, to the contents. */
  private static boolean isShortLink(TextLine line) {
    return line.linked() > 0
        && line.text().length() < SHORT_LABEL
        && line.linked() * 2 >= line.text().length()
        && line.text().chars().anyMatch(Character::isLetter)
        && !Shapes.holds(line.block(), StrayLines::leadsAway);
  }

  private static boolean leadsAway(Element element) {
    return element.normalName().equals("a")
        && element.hasAttr("href")
        && !element.attr("href").startsWith("#");
  }
}
