package dev.lectern.ui;

import dev.lectern.article.Article;
import dev.lectern.article.Block;
import dev.lectern.article.Document;
import dev.lectern.article.Headline;
import dev.lectern.article.Inline;
import dev.lectern.article.PlainText;
import dev.lectern.store.Library.Post;
import dev.lectern.store.Library.PostRow;
import dev.lectern.store.Library.Status;
import dev.lectern.typeset.Galley;
import dev.lectern.typeset.Layout;
import dev.lectern.typeset.Line;
import dev.lectern.typeset.Role;
import dev.lectern.typeset.Span;
import dev.lectern.typeset.TextWidth;
import dev.lectern.typeset.VisualOrder;
import java.util.ArrayList;
import java.util.List;

/** Sets a post in lines; takes as long as the post is, so workers do it. */
public final class TextSetter {

  /** So many lines fill the first screens; they are shown while the rest of a long post is set. */
  private static final int FIRST_LINES = 240;

  private TextSetter() {}

  /** The whole post. */
  public static Text set(Post post, Layout.Measure measure) {
    Galley galley = galley(post, measure);
    galley.finish();
    return text(post, galley);
  }

  /** The first screens of a post; the whole of it where it is short. */
  public static Text beginning(Post post, Layout.Measure measure) {
    Galley galley = galley(post, measure);
    galley.setTo(FIRST_LINES);
    return text(post, galley);
  }

  /** The same text with all that is left of it. */
  public static Text finish(Text begun) {
    begun.galley().finish();
    return text(begun.post(), begun.galley());
  }

  private static Galley galley(Post post, Layout.Measure measure) {
    return new Galley(post.article().map(Article::body).orElse(Document.EMPTY), measure);
  }

  private static Text text(Post post, Galley galley) {
    Layout.Measure measure = galley.measure();
    List<Line> lines = new ArrayList<>(header(post.row(), measure));
    lines.addAll(galley.lines(0, galley.size()));
    Document body = post.article().map(Article::body).orElse(Document.EMPTY);
    if (body.isEmpty()) {
      lines.addAll(absent(post, measure));
    }
    return new Text(
        post,
        measure,
        lines,
        titles(body.blocks(), lines),
        LinkFinder.links(lines),
        galley,
        lines.size(),
        galley.isFinished());
  }

  private static List<Line> header(PostRow row, Layout.Measure measure) {
    Headline headline = row.headline();
    List<Line> lines = new ArrayList<>();
    lines.add(Line.BLANK);
    lines.addAll(paragraph(title(row), Role.TITLE, measure));
    lines.addAll(below(title(row), paragraph(byline(row), Role.BYLINE, measure), measure));
    String tags =
        String.join(" ", headline.tags().stream().map(tag -> unbroken("#" + tag)).toList());
    lines.addAll(below(title(row), paragraph(tags, Role.CARD_TAG, measure), measure));
    lines.add(Line.BLANK);
    return lines;
  }

  /** What stands below a title begins at the same side as it does. */
  private static List<Line> below(String title, List<Line> lines, Layout.Measure measure) {
    if (!VisualOrder.isRightToLeft(title)) {
      return lines;
    }
    return lines.stream()
        .map(line -> {
          List<Span> spans = new ArrayList<>(line.spans());
          int free = Math.max(0, measure.columns() - line.columns());
          spans.addFirst(Span.of(TextWidth.spaces(free), Role.TEXT));
          return new Line(spans, -1, 0);
        })
        .toList();
  }

  private static String title(PostRow row) {
    return row.headline().title().isBlank() ? row.address() : row.headline().title();
  }

  private static String byline(PostRow row) {
    Headline headline = row.headline();
    List<String> parts = new ArrayList<>();
    parts.add(row.blogName());
    parts.add(String.join(", ", headline.authors()));
    parts.add(unbroken(headline.published().map(Dates::words).orElse("")));
    headline.minutes().ifPresent(minutes -> parts.add(unbroken(Headline.minutesInWords(minutes))));
    parts.add(row.words() > 0 ? unbroken(Numbers.words(row.words()) + " words") : "");
    parts.add(row.status() == Status.GONE ? "no longer on its site" : "");
    return String.join(" · ", parts.stream().filter(part -> !part.isBlank()).toList());
  }

  /** On one line: {@code 7 min}. */
  private static String unbroken(String part) {
    return part.replace(' ', '\u00A0').replace("-", "-\u2060");
  }

  private static List<Line> absent(Post post, Layout.Measure measure) {
    List<Line> lines = new ArrayList<>();
    lines.addAll(paragraph(post.row().headline().summary(), Role.TEXT, measure));
    lines.add(Line.BLANK);
    String why =
        post.row().problem().isBlank()
            ? "The text of this post has not been fetched yet."
            : "The text of this post could not be fetched. " + post.row().problem();
    lines.addAll(paragraph(why, Role.PROBLEM, measure));
    lines.addAll(paragraph("o opens it in the browser.", Role.FAINT, measure));
    return lines;
  }

  /** A paragraph of one role that belongs to no block. */
  static List<Line> paragraph(String text, Role role, Layout.Measure measure) {
    if (text.isBlank()) {
      return List.of();
    }
    Document document =
        new Document(List.of(new Block.Paragraph(List.of(new Inline.Text(text.strip())))));
    return Layout.set(document, measure).stream()
        .filter(line -> !line.text().isBlank())
        .map(line -> new Line(line.spans().stream().map(span -> as(span, role)).toList(), -1, 0))
        .toList();
  }

  private static Span as(Span span, Role role) {
    return Span.of(span.text(), role);
  }

  private static List<Text.Title> titles(List<Block> blocks, List<Line> lines) {
    List<Text.Title> titles = new ArrayList<>();
    int line = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Heading heading) {
        while (line < lines.size() && isBefore(lines.get(line), i)) {
          line++;
        }
        if (line == lines.size()) {
          break;
        }
        titles.add(
            new Text.Title(heading.level(), heading.anchor(), PlainText.of(heading.text()), line));
      }
    }
    return titles;
  }

  /** A block begins with the blank lines before it. */
  private static boolean isBefore(Line line, int block) {
    return line.block() < block || (line.block() == block && line.isBlank());
  }
}
