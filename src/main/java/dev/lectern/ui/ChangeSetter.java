package dev.lectern.ui;

import dev.lectern.article.Block;
import dev.lectern.article.Document;
import dev.lectern.article.Inline;
import dev.lectern.article.PlainText;
import dev.lectern.change.WordDiff;
import dev.lectern.store.Library.Post;
import dev.lectern.store.PostHistory.Revision;
import dev.lectern.typeset.Layout;
import dev.lectern.typeset.Line;
import dev.lectern.typeset.Role;
import dev.lectern.typeset.Span;
import java.util.ArrayList;
import java.util.List;

/** Sets what the author of a post changed: the paragraphs that differ, word by word. */
public final class ChangeSetter {

  private final List<Block> blocks = new ArrayList<>();
  private final List<Inline> open = new ArrayList<>();
  private boolean changed;
  private boolean skipped;

  private ChangeSetter() {}

  /** The lines; none where nothing differs but looks. */
  public static List<Line> set(Revision before, Post now, Layout.Measure measure) {
    String then = before.title() + "\n" + PlainText.of(before.body());
    String text =
        now.row().headline().title()
            + "\n"
            + now.article().map(article -> PlainText.of(article.body())).orElse("");
    ChangeSetter setter = new ChangeSetter();
    WordDiff.between(then + "\n", text + "\n").forEach(setter::add);
    return setter.lines(measure);
  }

  private void add(WordDiff.Piece piece) {
    String[] parts = piece.text().split("\n", -1);
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        changed |= piece.fate() != WordDiff.Fate.KEPT;
        end();
      }
      if (!parts[i].isEmpty()) {
        changed |= piece.fate() != WordDiff.Fate.KEPT;
        add(inline(piece.fate(), parts[i].replace('\t', ' ')));
      }
    }
  }

  /** What took the place of something stands apart from it: {@code older younger}. */
  private void add(Inline inline) {
    boolean replaces =
        !open.isEmpty()
            && !(inline instanceof Inline.Text)
            && !(open.getLast() instanceof Inline.Text);
    if (replaces
        && !PlainText.of(List.of(open.getLast())).endsWith(" ")
        && !PlainText.of(List.of(inline)).startsWith(" ")) {
      open.add(new Inline.Text(" "));
    }
    open.add(inline);
  }

  private static Inline inline(WordDiff.Fate fate, String text) {
    List<Inline> plain = List.of(new Inline.Text(text));
    return switch (fate) {
      case KEPT -> plain.getFirst();
      case REMOVED -> new Inline.Strike(plain);
      case ADDED -> new Inline.Strong(plain);
    };
  }

  /** A paragraph ends; what did not change is left out. */
  private void end() {
    if (changed && !open.isEmpty()) {
      blocks.add(new Block.Paragraph(List.copyOf(open)));
    } else if (!skipped && !open.isEmpty()) {
      blocks.add(new Block.Paragraph(List.of(new Inline.Text("…"))));
    }
    skipped = open.isEmpty() ? skipped : !changed;
    open.clear();
    changed = false;
  }

  private List<Line> lines(Layout.Measure measure) {
    if (!open.isEmpty()) {
      end();
    }
    boolean differs = blocks.stream().anyMatch(ChangeSetter::isChanged);
    return differs
        ? Layout.set(new Document(blocks), measure).stream().map(ChangeSetter::coloured).toList()
        : List.of();
  }

  private static boolean isChanged(Block block) {
    return block instanceof Block.Paragraph paragraph
        && paragraph.text().stream().anyMatch(inline -> !(inline instanceof Inline.Text));
  }

  private static Line coloured(Line line) {
    List<Span> spans = line.spans().stream().map(ChangeSetter::coloured).toList();
    return new Line(spans, line.block(), line.offset());
  }

  /** Removed is struck out and added underlined too, for screens without colours. */
  private static Span coloured(Span span) {
    Span.Style style = span.style();
    if (style.strike()) {
      return Span.of(span.text(), new Span.Style(Role.CODE_REMOVED, false, false, true, false));
    }
    return style.strong()
        ? Span.of(span.text(), new Span.Style(Role.CODE_ADDED, true, false, false, true))
        : span;
  }

  /** The lines where something changed begins: stops for going from one to the next. */
  static List<Integer> stops(List<Line> lines) {
    List<Integer> stops = new ArrayList<>();
    int last = -1;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean here =
          line.spans().stream()
              .map(span -> span.style().role())
              .anyMatch(role -> role == Role.CODE_REMOVED || role == Role.CODE_ADDED);
      if (here && line.block() != last) {
        stops.add(i);
        last = line.block();
      }
    }
    return stops;
  }
}
