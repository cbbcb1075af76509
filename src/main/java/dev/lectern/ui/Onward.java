package dev.lectern.ui;

import dev.lectern.article.Headline;
import dev.lectern.store.Library.PostRow;
import dev.lectern.typeset.Layout;
import dev.lectern.typeset.Line;
import dev.lectern.typeset.Role;
import dev.lectern.typeset.Span;
import dev.lectern.typeset.TextWidth;
import dev.lectern.typeset.VisualOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * Where to go on from the end of a post, in the library.
 *
 * @param next what its series goes on with
 * @param linked posts that it links to
 * @param related posts about the same
 */
public record Onward(List<PostRow> next, List<PostRow> linked, List<PostRow> related) {

  /** Nothing is known yet, or there is nothing. */
  public static final Onward NOWHERE = new Onward(List.of(), List.of(), List.of());

  public Onward {
    next = List.copyOf(next);
    linked = List.copyOf(linked);
    related = List.copyOf(related);
  }

  /** The lines below a post; each title is a link. */
  List<Line> lines(Layout.Measure measure) {
    List<Line> lines = new ArrayList<>();
    group(lines, "Next in the series", next, measure);
    group(lines, "Linked from this post", linked, measure);
    group(lines, "Related in your library", related, measure);
    if (!lines.isEmpty()) {
      String rule = (measure.ascii() ? "-" : "─").repeat(measure.columns());
      lines.addAll(0, List.of(Line.BLANK, Line.of(Span.of(rule, Role.RULE))));
      lines.add(Line.BLANK);
    }
    return lines;
  }

  private static void group(
      List<Line> lines, String title, List<PostRow> posts, Layout.Measure measure) {
    if (posts.isEmpty()) {
      return;
    }
    lines.add(Line.BLANK);
    lines.add(Line.of(Span.of(TextWidth.fit(title, measure.columns()), Role.HEADING_3)));
    posts.forEach(post -> lines.add(line(post, measure)));
  }

  private static Line line(PostRow post, Layout.Measure measure) {
    String title = post.headline().title().isBlank() ? post.address() : post.headline().title();
    String minutes =
        post.headline().minutes().isPresent()
            ? "  " + Headline.minutesInWords(post.headline().minutes().getAsInt())
            : "";
    int room = Math.max(8, measure.columns() - 2 - minutes.length());
    String dot = post.read() ? "  " : measure.ascii() ? "* " : "● ";
    Span.Style style = Span.Style.of(Role.LINK);
    return Line.of(
        Span.of(dot, Role.UNREAD_DOT),
        new Span(
            VisualOrder.line(TextWidth.fit(title, room)), style, post.address(), Span.Paint.NONE),
        Span.of(minutes, Role.CARD_META));
  }
}
