package dev.lectern.typeset;

import dev.lectern.article.Block;
import dev.lectern.article.Inline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes the lines of one top-level block as they are set, and keeps count of its characters. */
final class Sheet {

  private static final Look STRONG = Look.of(Role.TEXT).with(Span.Style::withStrong);

  private final int block;
  private final Signs signs;
  private final List<Line> lines = new ArrayList<>();
  private final List<Block> parts;
  private final Map<String, Integer> anchors = new HashMap<>();
  private int offset;
  private int hidden;

  /**
   * The columns of a right-to-left paragraph and its margin, 0 where the last ran the other way.
   */
  private int mirroredWidth;

  /** The sheet of a block; parts are counted through the whole document. */
  Sheet(int block, Signs signs, List<Block> parts) {
    this.block = block;
    this.signs = signs;
    this.parts = parts;
  }

  List<Line> lines() {
    return lines;
  }

  Map<String, Integer> anchors() {
    return anchors;
  }

  Signs signs() {
    return signs;
  }

  int offset() {
    return offset;
  }

  /** Counts characters that were set. */
  void advance(int characters) {
    offset += characters;
  }

  void anchor(String name) {
    anchors.putIfAbsent(name, offset);
  }

  /** Gives a part its number. */
  int part(Block part) {
    parts.add(part);
    return parts.size() - 1;
  }

  /** Sets what is folded away: its characters and parts count, its lines are not kept. */
  void hidden(Runnable setting) {
    hidden++;
    setting.run();
    hidden--;
  }

  void blank(Margin margin) {
    List<Span> spans = mirroredWidth > 0 ? mirrored(List.of(), margin.ofBlank()) : margin.ofBlank();
    add(new Line(spans, block, offset, Line.Kind.BLANK, -1, 0));
  }

  /** A line of content behind its margin, at so many characters from here. */
  void line(Margin margin, List<Span> content, int ahead, Line.Kind kind, int part) {
    List<Span> spans = margin.take();
    int fixed = part < 0 ? 0 : columns(spans);
    spans.addAll(content);
    add(new Line(spans, block, offset + ahead, kind, part, fixed));
  }

  void line(Margin margin, List<Span> content, Line.Kind kind) {
    line(margin, content, 0, kind, -1);
  }

  /** Running text, filled into lines. */
  void text(List<Inline> text, Look look, Margin margin, int width, Line.Kind kind) {
    InlineSetter setter = new InlineSetter(signs).add(text, look);
    setter.anchors().forEach((name, at) -> anchors.putIfAbsent(name, offset + at));
    passage(setter.passage(), margin, width, kind);
  }

  /** A passage, filled into lines. */
  void passage(Passage passage, Margin margin, int width, Line.Kind kind) {
    VisualOrder order = VisualOrder.of(passage);
    mirroredWidth = order.isRightToLeft() ? width + margin.columns() : 0;
    for (LineBreaker.Cut cut : LineBreaker.lines(passage, width, signs)) {
      List<Span> content = order.spans(cut, width, signs);
      if (mirroredWidth > 0) {
        List<Span> spans = mirrored(content, margin.take());
        add(new Line(spans, block, offset + cut.from(), kind, -1, 0));
      } else {
        line(margin, content, cut.from(), kind, -1);
      }
    }
    advance(passage.length() + 1);
  }

  /** Right-to-left text has its bars and bullets at its right. */
  private List<Span> mirrored(List<Span> content, List<Span> margin) {
    List<Span> spans = new ArrayList<>(content);
    int free = mirroredWidth - columns(content) - columns(margin);
    if (free > 0) {
      spans.addFirst(Span.of(TextWidth.spaces(free), Role.TEXT));
    }
    margin
        .reversed()
        .forEach(span -> spans.add(span.withText(VisualOrder.mirroredSign(span.text()))));
    return spans;
  }

  /** The summary of details, whose lines fold and unfold them. */
  void fold(List<Inline> summary, Margin margin, int width, int part) {
    List<Inline> shown = summary.isEmpty() ? List.of(new Inline.Text("Details")) : summary;
    mark(Line.Kind.FOLD, part, () -> text(shown, STRONG, margin, width, Line.Kind.FOLD));
  }

  /** The words that stand for a picture. */
  void labelled(List<Inline> words, Look look, Margin margin, int width, int part) {
    mark(Line.Kind.PICTURE, part, () -> text(words, look, margin, width, Line.Kind.PICTURE));
  }

  private void mark(Line.Kind kind, int part, Runnable setting) {
    int first = lines.size();
    setting.run();
    lines
        .subList(first, lines.size())
        .replaceAll(line -> new Line(line.spans(), block, line.offset(), kind, part, 0));
  }

  private void add(Line line) {
    if (hidden == 0) {
      lines.add(line);
    }
  }

  private int columns(List<Span> spans) {
    return spans.stream().mapToInt(span -> signs.columns(span.text())).sum();
  }
}
