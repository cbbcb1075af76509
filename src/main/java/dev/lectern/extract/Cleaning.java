package dev.lectern.extract;

import dev.lectern.article.Headline;
import dev.lectern.byline.Dates;
import dev.lectern.byline.ReadingTime;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Takes out of the chosen block what is not the article: above, below and in between. */
final class Cleaning {

  private static final int LABEL = 160;
  private static final int DATELINE = 60;

  /** Words besides its date that a sentence has at least. */
  private static final int FEWEST_WORDS = 5;

  private static final Pattern WORD = Pattern.compile("\\p{L}[^\\s]*");
  private static final String ENDS = ".!?…。！？";

  private static final Pattern BYLINE =
      Pattern.compile("(?i)(?:by|von|par|por|written by|posted by|author)\\b.*");

  private static final Set<String> FIGURE = Set.of("figure");

  private final List<String> authors;
  private final String title;
  private final Introduction introduction;
  private final Cuts cuts;
  private final Biography biography;

  Cleaning(Cuts cuts, Headline headline, List<String> descriptions) {
    this.authors = headline.authors();
    this.title = Folded.of(headline.title());
    this.cuts = cuts;
    this.biography = new Biography(cuts, headline.authors());
    this.introduction = new Introduction(cuts, this.title, descriptions);
  }

  void run() {
    new LinkBlocks(cuts).cut();
    new HeadedParts(cuts).cut();
    introduction.cut();
    above(cuts.lines());
    below(cuts.lines());
    biography.cut();
    new StrayLines(cuts).cut(cuts.lines());
  }

  /** Above the first paragraph: the title again, byline, date, labels; and all above the title. */
  private void above(List<TextLine> lines) {
    int first = firstProse(lines);
    boolean prose = first < lines.size() && lines.get(first).isProse();
    int titleAt = -1;
    for (int i = 0; i < Math.min(lines.size(), Math.max(first, 3) + 1); i++) {
      boolean heading = Shapes.isHeading(lines.get(i).block());
      boolean titled = isTitle(lines.get(i).text()) || (heading && endsInTitle(lines.get(i)));
      if ((i <= first || heading) && titled) {
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

  /** A heading with a kicker in an element of its own before the title. */
  private boolean endsInTitle(TextLine line) {
    Element last = line.block().lastElementChild();
    return last != null && (isTitle(line.block().ownText()) || isTitle(last.text()));
  }

  private static int firstProse(List<TextLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isProse() && !Shapes.isIn(lines.get(i).block(), FIGURE)) {
        return i;
      }
    }
    return Math.min(lines.size(), 12);
  }

  private boolean isLabel(TextLine line, boolean prose) {
    String text = line.text();
    if (Shapes.isHeading(line.block()) || cuts.isSetApart(line.place()) || text.length() > LABEL) {
      return false;
    }
    boolean dated = (text.length() < DATELINE || namesAuthor(text)) && isDateline(text);
    boolean linked = line.linked() * 10 >= text.length() * 8 && text.length() < 60;
    boolean byline = text.length() < 80 && BYLINE.matcher(text).matches();
    boolean month = text.length() < 20 && Dates.findMonth(text, "").isPresent();
    return dated
        || month
        || (prose && linked)
        || byline
        || ReadingTime.find(text).isPresent()
        || Phrases.isFurniture(text)
        || (prose && isLoneName(line));
  }

  /** A date, and no sentence of the text about what happened or will happen that day. */
  private static boolean isDateline(String text) {
    return Dates.find(text, "").isPresent() && !isSentence(text);
  }

  private static boolean isSentence(String text) {
    return ENDS.indexOf(text.charAt(text.length() - 1)) >= 0
        && !DateWords.PUBLISHED.areIn(text)
        && !DateWords.CHANGED.areIn(text)
        && Undated.of(text, "")
            .filter(rest -> WORD.matcher(rest).results().count() >= FEWEST_WORDS)
            .isPresent();
  }

  /** Without being a sentence about them. */
  private boolean namesAuthor(String text) {
    return !text.endsWith(".") && authors.stream().anyMatch(text::contains);
  }

  /** One or two words on a line of their own that no sentence ends. */
  private static boolean isLoneName(TextLine line) {
    String tag = line.block().normalName();
    return line.text().length() < 30
        && (tag.equals("div") || tag.equals("span") || tag.equals("li"))
        && ".:!?…。！？".indexOf(line.text().charAt(line.text().length() - 1)) < 0;
  }

  /** Below the last paragraph: tags, sharing, neighbours, copyright, headings of nothing. */
  private void below(List<TextLine> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      TextLine line = lines.get(i);
      boolean over = line.isProse() || !isTail(line);
      if (cuts.isSetApart(line.place()) || (over && !Phrases.isFarewell(line.text()))) {
        return;
      }
      cuts.cut(line, Furniture.Rule.LABEL);
    }
  }

  private static boolean isTail(TextLine line) {
    String text = line.text();
    boolean item = line.block().normalName().equals("li");
    boolean dated = text.length() < DATELINE && !item && isDateline(text);
    boolean said = Phrases.isFurniture(text) || Phrases.opensFurniture(text);
    return dated
        || (said && !LinkBlocks.isPointer(line))
        || isEmptyHeading(line)
        || LinkBlocks.isLine(line);
  }

  /** A heading with nothing below it, unless it is a sentence that was only made large. */
  private static boolean isEmptyHeading(TextLine line) {
    return Shapes.isHeading(line.block())
        && (line.text().length() < DATELINE || !line.text().endsWith("."));
  }
}
