package dev.lectern.extract;

import dev.lectern.article.Dateline;
import dev.lectern.byline.Dates;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.TextNode;

/** Reads the dates that the lines around an article show to people. */
final class DateLines {

  private static final int LABEL = 160;
  private static final double SHOWN = 6;
  private static final int LONE = 60;
  private static final int CAPTION = 25;
  private static final int LONGEST_STAMP = 40;

  /** So many lines below the title a lead may already stand above the byline. */
  private static final int BESIDE = 4;

  private final List<TextLine> lines;
  private final TreeOrder page;

  /** The places of what is stamped with a time. */
  private final BitSet stamped;

  private final Comments comments;
  private final String language;
  private final DateVote published;
  private final DateVote changed;
  private final Map<String, Optional<Dateline>> found = new HashMap<>();
  private final Set<Dateline> seen = new HashSet<>();

  /** Known when it is first asked for: few pages have dates that need it. */
  private Optional<Dates.Order> order = Optional.empty();

  DateLines(Source source, String language, DateVote published, DateVote changed) {
    this.lines = source.lines();
    this.page = source.order();
    this.stamped = Marks.places(source.marks().having("datetime"));
    this.comments = source.comments();
    this.language = language;
    this.published = published;
    this.changed = changed;
  }

  /** Dates in short lines near the title, then near the article's end. */
  void read(Place place) {
    int from = place.bylineStart();
    int to = place.bylineEnd(lines.size());
    for (int i = Math.max(place.title(), from); i < to; i++) {
      near(i, place);
    }
    for (int i = Math.min(to, place.title()) - 1; i >= from; i--) {
      line(i, 5 - Math.min(3.5, (place.title() - i) * 0.4), true);
    }
    int start = Math.max(to, place.afterProse());
    below(start, Math.min(lines.size(), place.afterProse() + 8));
  }

  /** Furniture ends the search; lines are asked for it only where a date may follow. */
  private void below(int start, int end) {
    int asked = start;
    for (int i = start; i < end; i++) {
      if (mayDate(i) && !isLinkElsewhere(lines.get(i))) {
        if (openFurniture(asked, i)) {
          return;
        }
        asked = i + 1;
        line(i, 1.2 - (i - start) * 0.02, true);
      }
    }
  }

  private boolean openFurniture(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (Phrases.opensFurniture(lines.get(i).text())) {
        return true;
      }
    }
    return false;
  }

  /** Below an article, a link that says more than a date is the title of another. */
  private static boolean isLinkElsewhere(TextLine line) {
    return line.text().length() > LONGEST_STAMP && line.linked() * 2 > line.text().length();
  }

  private void near(int i, Place place) {
    int apart = i - Math.max(place.title(), place.bylineStart());
    double weight = SHOWN - Math.min(3, apart * 0.2);
    boolean above = i < place.firstProse() || apart <= BESIDE;
    if (lines.get(i).text().length() > LABEL) {
      opening(lines.get(i), weight * 0.6);
    } else {
      line(i, above ? weight : weight * 0.5, !above);
    }
  }

  /** A dateline that opens a paragraph, in letters of its own. */
  private void opening(TextLine line, double weight) {
    for (TextNode run : line.runs()) {
      String text = run.getWholeText();
      if (!text.isBlank()) {
        if (text.length() < LONE) {
          piece(text, weight);
        }
        return;
      }
    }
  }

  private void line(int i, double weight, boolean wary) {
    TextLine line = lines.get(i);
    if (!mayDate(i) || (wary && comments.hold(line.block()))) {
      return;
    }
    Optional<Dateline> stamp = stamp(line);
    String context = caption(i);
    boolean any = false;
    for (TextNode run : line.runs()) {
      context += " " + run.getWholeText();
      if (!run.isBlank() && find(context).isPresent()) {
        pieces(context, weight * share(line), stamp);
        any = true;
        context = "";
      }
    }
    if (!any && find(line.text()).isPresent()) {
      pieces(caption(i) + " " + line.text(), weight * share(line), stamp);
    } else if (!any) {
      stamp.ifPresent(date -> claim(date, line.text(), weight + 2));
    }
  }

  /** Whether a short line is stamped or has the numbers of a date, as a whole or in its pieces. */
  private boolean mayDate(int i) {
    TextLine line = lines.get(i);
    return line.text().length() <= LABEL
        && (Dates.mayStandIn(line.text()) || isStamped(line) || mayDateInPieces(i));
  }

  /** The numbers may stand in the caption above, and what parts two is lost in the whole line. */
  private boolean mayDateInPieces(int i) {
    boolean several = lines.get(i).runs().size() > 1 && Dates.mayBeginIn(lines.get(i).text());
    return (several || Dates.mayBeginIn(above(i))) && Dates.mayStandIn(inPieces(i));
  }

  private String inPieces(int i) {
    StringBuilder text = new StringBuilder(above(i));
    for (TextNode run : lines.get(i).runs()) {
      text.append(' ').append(run.getWholeText());
    }
    return text.toString();
  }

  /** A line that is little more than its date is surely there for the date's sake. */
  private static double share(TextLine line) {
    if (line.text().length() < LONE && !Shapes.isHeading(line.block())) {
      return 1;
    }
    return DateWords.PUBLISHED.areIn(line.text()) ? 1 : 0.6;
  }

  private boolean isStamped(TextLine line) {
    return page.holds(line.place(), stamped);
  }

  /** The first time that is stamped in a line's block. */
  private Optional<Dateline> stamp(TextLine line) {
    return isStamped(line)
        ? Dates.parse(page.at(stamped.nextSetBit(line.place())).attr("datetime"))
        : Optional.empty();
  }

  /** A short line above that says what the date below it is. */
  private String caption(int i) {
    String above = above(i);
    return find(above).isEmpty() ? above : "";
  }

  /** The line above, if it is short enough for a caption. */
  private String above(int i) {
    String above = i > 0 ? lines.get(i - 1).text() : "";
    return above.length() <= CAPTION ? above : "";
  }

  /** Published and changed may stand in one text. */
  private void pieces(String text, double weight, Optional<Dateline> stamp) {
    int change = DateWords.CHANGED.find(text);
    if (change > 0 && find(text.substring(0, change)).isPresent()) {
      piece(text.substring(0, change), weight);
      piece(text.substring(change), weight);
    } else {
      stamp.ifPresent(date -> claim(date, text, weight + 2));
      piece(text, weight);
    }
  }

  private void piece(String text, double weight) {
    Optional<Dateline> date = find(text);
    date.ifPresent(found -> claim(found, text, weight));
    if (date.isPresent() && Dates.mayDependOnOrder(text) && order() == Dates.Order.UNKNOWN) {
      doubt(date.get(), text, weight * 0.5, Dates.Order.DAY_FIRST);
      doubt(date.get(), text, weight * 0.5, Dates.Order.MONTH_FIRST);
    }
  }

  /** What a date may be as well. */
  private void doubt(Dateline date, String text, double weight, Dates.Order order) {
    Dates.find(text, language, order)
        .filter(other -> !other.equals(date))
        .ifPresent(other -> claim(other, text, weight));
  }

  private Dates.Order order() {
    if (order.isEmpty()) {
      List<String> labels = new ArrayList<>();
      for (TextLine line : lines) {
        if (line.text().length() < LABEL) {
          labels.add(line.text());
        }
      }
      order = Optional.of(Dates.inferOrder(labels));
    }
    return order.get();
  }

  /** Said twice is not said louder. */
  private void claim(Dateline date, String text, double weight) {
    if (seen.contains(date) || DateWords.areOfElse(text)) {
      return;
    }
    seen.add(date);
    boolean first = DateWords.PUBLISHED.areIn(text);
    boolean change = !first && DateWords.CHANGED.areIn(text);
    (change ? changed : published).add(date, weight + (first ? 1.5 : 0));
  }

  private Optional<Dateline> find(String text) {
    return Dates.mayStandIn(text)
        ? found.computeIfAbsent(text, unseen -> Dates.find(unseen, language, orderOf(unseen)))
        : Optional.empty();
  }

  private Dates.Order orderOf(String text) {
    return Dates.mayDependOnOrder(text) ? order() : Dates.Order.UNKNOWN;
  }
}
