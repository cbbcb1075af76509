package dev.lectern.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Takes the lead paragraph into the article where a page keeps it in a box of its own between title
 * and text, as most newspapers do.
 */
final class Lead {

  /** How far up, and how many boxes above the text, a lead is looked for. */
  private static final int LEVELS = 6;

  private static final int BOXES = 8;
  private static final int SHORTEST = 60;
  private static final int LONGEST = 1_500;

  /** Beside its caption a picture may have a credit. */
  private static final int LABEL = 60;

  /** What newspapers and their systems call a lead; a deck or an excerpt is a second title. */
  private static final Set<String> NAMES =
      Set.of(
          "lead",
          "lede",
          "leadtext",
          "intro",
          "introduction",
          "teaser",
          "standfirst",
          "preamble",
          "chapo",
          "chapeau",
          "vorspann",
          "ingress",
          "ingres",
          "bajada",
          "entradilla",
          "occhiello");

  private static final Evaluator TOP_HEADINGS = Selector.evaluatorOf("h1, h2");
  private static final Set<String> PICTURE = Set.of("img", "picture");

  private final Element chosen;
  private final String title;
  private final MainContent content;

  /**
   * @param title as a reader sees it
   */
  Lead(Element chosen, String title, MainContent content) {
    this.chosen = chosen;
    this.title = Folded.of(title);
    this.content = content;
  }

  /**
   * Takes the lead in; a text that has its title inside has its lead there too.
   *
   * @return the lines that were taken, nearest first
   */
  List<TextLine> adopt() {
    List<TextLine> above = above();
    if (above.isEmpty() || hasTitle(chosen)) {
      return List.of();
    }
    String text = chosen.text();
    List<TextLine> leads = above.stream().filter(line -> !text.contains(line.text())).toList();
    leads.forEach(this::take);
    return leads;
  }

  private boolean hasTitle(Element element) {
    return element.select(TOP_HEADINGS).stream().anyMatch(this::isTitle);
  }

  private boolean isTitle(Element heading) {
    return !title.isEmpty() && Folded.of(heading.text()).equals(title);
  }

  /**
   * The lead's lines, nearest first; they end at the title. Where no title stands above them only
   * what is called a lead is one.
   */
  private List<TextLine> above() {
    List<TextLine> leads = new ArrayList<>();
    TreeOrder order = content.order();
    int at = order.place(chosen);
    for (int level = 0; level < LEVELS && at > 0 && order.tag(at) != Tag.BODY; level++) {
      if (titleStandsIn(boxesAbove(at), leads)) {
        return leads;
      }
      at = order.parent(at);
    }
    return leads.stream().filter(line -> isNamed(line.block())).toList();
  }

  private List<Integer> boxesAbove(int at) {
    List<Integer> boxes = new ArrayList<>();
    int box = content.order().before(at);
    for (int i = 0; i < BOXES && box >= 0; i++) {
      if (!content.isLeftOut(box) && content.map().at(box).text < LONGEST) {
        boxes.add(box);
      }
      box = content.order().before(box);
    }
    return boxes;
  }

  private boolean titleStandsIn(List<Integer> boxes, List<TextLine> leads) {
    for (int box : boxes) {
      for (TextLine line : content.lines(box).reversed()) {
        if (!title.isEmpty() && Folded.of(line.text()).equals(title)) {
          return true;
        }
        if (isLead(line)) {
          leads.add(line);
        }
      }
    }
    return false;
  }

  private static boolean isLead(TextLine line) {
    String text = line.text();
    boolean ended = ".!?…。\"”»".indexOf(text.charAt(text.length() - 1)) >= 0;
    return line.length() >= SHORTEST
        && (ended || line.isProse())
        && line.linked() * 2 < text.length()
        && !Phrases.isFurniture(text)
        && !Phrases.isCredit(text)
        && (isNamed(line.block()) || (line.isProse() && !isCaption(line)));
  }

  /** By its name, or because a box with a picture says nothing else. */
  private static boolean isCaption(TextLine line) {
    Element box = line.block().parent();
    return box == null
        || Words.of(line.block()).contains("caption")
        || Words.of(box).contains("caption")
        || (Shapes.holds(box, PICTURE) && box.text().length() < line.text().length() + LABEL);
  }

  private static boolean isNamed(Element block) {
    Element parent = block.parent();
    return isNamedItself(block) || (parent != null && isNamedItself(parent));
  }

  private static boolean isNamedItself(Element block) {
    return block.attr("itemprop").equals("description")
        || Words.of(block).stream().anyMatch(NAMES::contains);
  }

  /** A box of one line moves as it is, with its links and its emphasis. */
  private void take(TextLine line) {
    if (line.block().children().stream().noneMatch(Shapes::isBlock)) {
      chosen.prependChild(line.block());
    } else {
      chosen.prependElement("p").text(line.text());
    }
  }
}
