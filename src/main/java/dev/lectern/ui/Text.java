package dev.lectern.ui;

import dev.lectern.article.Document;
import dev.lectern.store.Library.Place;
import dev.lectern.store.Library.Post;
import dev.lectern.typeset.Galley;
import dev.lectern.typeset.Layout;
import dev.lectern.typeset.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A post, set in lines of a width: its header, then its body.
 *
 * @param measure what it was set in
 * @param lines header lines belong to block -1
 * @param galley the body's setting, which knows where links inside of it lead
 * @param end the number of lines of the post itself; behind them stands where to go on
 * @param whole whether these are all lines; a long post comes in two parts, its beginning first
 */
public record Text(
    Post post,
    Layout.Measure measure,
    List<Line> lines,
    List<Title> titles,
    List<Link> links,
    Galley galley,
    int end,
    boolean whole) {

  public Text {
    lines = List.copyOf(lines);
    titles = List.copyOf(titles);
    links = List.copyOf(links);
  }

  /** A heading and where it stands. */
  public record Title(int level, String anchor, String words, int line) {}

  /** A link or note mark and where it stands, in one piece a line. */
  public record Link(String target, String words, List<Piece> pieces) {
    public Link {
      pieces = List.copyOf(pieces);
    }

    private Link lower(int by) {
      return new Link(
          target,
          words,
          pieces.stream().map(p -> new Piece(p.line() + by, p.from(), p.to())).toList());
    }

    /** The line it begins on. */
    public int line() {
      return pieces.getFirst().line();
    }
  }

  /** With other lines below the post; their links can be followed like its own. */
  Text above(List<Line> below) {
    List<Line> all = new ArrayList<>(lines.subList(0, end));
    all.addAll(below);
    List<Link> found = new ArrayList<>(links);
    found.removeIf(link -> link.line() >= end);
    LinkFinder.links(below).forEach(link -> found.add(link.lower(end)));
    return new Text(post, measure, all, titles, found, galley, end, whole);
  }

  /** The width it was set in. */
  public int columns() {
    return measure.columns();
  }

  /** The line that a link inside of the post leads to. */
  public Optional<Integer> target(String link) {
    return galley.target(link).map(at -> entry(new Place(at.block(), at.offset(), 0)));
  }

  /** Whether a line may be wider than the measure, and is scrolled sideways. */
  public static boolean scrolls(Line line) {
    return switch (line.kind()) {
      case CODE, TABLE, FORMULA -> true;
      case BLANK, TEXT, HEADING, PICTURE, FOLD, NOTE -> false;
    };
  }

  /** The document, empty where the article is not held. */
  public Document document() {
    return post.article().map(article -> article.body()).orElse(Document.EMPTY);
  }

  /** The line to open a post at; above its first words stands its header. */
  public int entry(Place place) {
    return place.block() == 0 && place.offset() == 0 ? 0 : line(place);
  }

  /** The line where a place is: the last one that begins at or before it. */
  public int line(Place place) {
    int found = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.block() > place.block()
          || (line.block() == place.block() && line.offset() > place.offset())) {
        break;
      }
      if (line.block() >= 0) {
        found = i;
      }
    }
    return found;
  }

  /** The lines above the body. */
  int head() {
    int head = 0;
    while (head < lines.size() && lines.get(head).block() < 0) {
      head++;
    }
    return head;
  }

  /** The place at a line; lines between blocks belong to the block that follows. */
  public Place place(int line, double progress) {
    for (int i = Math.max(0, line); i < lines.size(); i++) {
      if (lines.get(i).block() >= 0) {
        return new Place(lines.get(i).block(), lines.get(i).offset(), progress);
      }
    }
    return lines.isEmpty() ? Place.START : end(progress);
  }

  private Place end(double progress) {
    return lines.stream()
        .filter(line -> line.block() >= 0)
        .reduce((first, second) -> second)
        .map(line -> new Place(line.block(), line.offset(), progress))
        .orElse(Place.START);
  }
}
