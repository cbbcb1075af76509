package dev.lectern.extract;

import dev.lectern.byline.Dates;
import dev.lectern.byline.ReadingTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Takes out what introduces an article: the words of its own header (HTML, 4.3.8), a standfirst
 * that the head of the page repeats, a cover that only shows the title.
 */
final class Introduction {

  /** A header with more of the article's prose than this holds some of the article. */
  private static final double TOO_MUCH = 0.3;

  /** Within how many lines a byline follows its standfirst. */
  private static final int REACH = 4;

  private static final int LONGEST_BYLINE = 160;

  /**
   * Longer ones are the lead of the article and not only its second title: as long as a description
   * written for the results of a search.
   */
  private static final int LONGEST_STANDFIRST = 160;

  private static final int SHORTEST_SENTENCE = 40;

  private static final Set<Tag> COVER = EnumSet.of(Tag.IMG, Tag.P);
  private static final Set<Tag> HEADERS = Set.of(Tag.HEADER);
  private static final Evaluator TOP_HEADINGS = Selector.evaluatorOf("h1, h2");
  private static final Set<String> QUOTE = Set.of("blockquote");
  private static final Set<String> SET_APART = Set.of("figure", "pre", "table", "blockquote");

  private final Cuts cuts;
  private final String title;
  private final Set<String> descriptions;

  /**
   * @param title folded
   * @param descriptions what the page's head says the article is about
   */
  Introduction(Cuts cuts, String title, List<String> descriptions) {
    this.cuts = cuts;
    this.title = title;
    this.descriptions = descriptions.stream().map(Folded::of).collect(Collectors.toSet());
  }

  void cut() {
    cover();
    standfirst(cuts.lines());
    for (int at = cuts.first(HEADERS); at >= 0; at = cuts.next(at, HEADERS)) {
      if (introduces(at)) {
        header(at);
      }
    }
  }

  private boolean introduces(int place) {
    Element header = cuts.element(place);
    return cuts.measure(place).prose < cuts.measure().prose * TOO_MUCH
        && header.select(TOP_HEADINGS).stream().anyMatch(heading -> isTitle(heading.text()))
        && !Shapes.isIn(header, QUOTE);
  }

  private boolean isTitle(String text) {
    return !title.isEmpty() && Folded.of(text).equals(title);
  }

  /** Pictures and their captions stay, and sentences. */
  private void header(int header) {
    for (TextLine line : cuts.lines(header)) {
      if (!isSentence(line) && !Shapes.isIn(line.block(), SET_APART)) {
        cuts.cut(line, Furniture.Rule.INTRODUCTION);
      }
    }
  }

  private static boolean isSentence(TextLine line) {
    String text = line.text();
    boolean ended = !text.isEmpty() && ".!?…。".indexOf(text.charAt(text.length() - 1)) >= 0;
    return line.isProse() || (ended && text.length() > SHORTEST_SENTENCE);
  }

  /**
   * The declared description is the article's first paragraph unless a byline follows it; a long
   * one unless the two stand in one header with the title.
   */
  private void standfirst(List<TextLine> lines) {
    for (int i = 0; i < Math.min(lines.size(), 2 * REACH); i++) {
      String text = lines.get(i).text();
      if ((text.length() <= LONGEST_STANDFIRST || isInHeader(lines.get(i)))
          && descriptions.contains(Folded.of(text))
          && isBeforeByline(lines, i)) {
        cuts.cut(lines.get(i), Furniture.Rule.INTRODUCTION);
        return;
      }
    }
  }

  private boolean isInHeader(TextLine line) {
    int header = cuts.nearest(line.place(), HEADERS);
    return header >= 0 && introduces(header);
  }

  private static boolean isBeforeByline(List<TextLine> lines, int standfirst) {
    for (int i = standfirst + 1; i < Math.min(lines.size(), standfirst + REACH); i++) {
      String text = lines.get(i).text();
      if (lines.get(i).isProse()) {
        return false;
      }
      if (text.length() < LONGEST_BYLINE
          && (ReadingTime.find(text).isPresent() || Dates.find(text, "").isPresent())) {
        return true;
      }
    }
    return false;
  }

  /** A picture above the text that says nothing but the title. */
  private void cover() {
    for (int at = cuts.first(COVER); at >= 0; at = cuts.next(at, COVER)) {
      boolean picture = cuts.order().tag(at) == Tag.IMG;
      if (!picture && cuts.measure(at).prose > 0) {
        return;
      }
      if (picture && isTitle(cuts.element(at).attr("alt"))) {
        cuts.cut(at, Furniture.Rule.INTRODUCTION);
        return;
      }
    }
  }
}
