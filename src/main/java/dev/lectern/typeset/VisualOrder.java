package dev.lectern.typeset;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The order in which the characters of a line stand on the screen (UAX #9).
 *
 * <p>Right-to-left text is put in visual order here, so the terminal must not do it again ({@code
 * CSI 8 l} tells those that would). Letters are not joined here: terminals and fonts that join
 * Arabic do it themselves.
 */
public final class VisualOrder {

  private static final String MIRRORS = "()[]{}<>«»‹›“”⟨⟩≤≥";

  private final Passage passage;
  private final Optional<Bidi> bidi;

  private VisualOrder(Passage passage, Optional<Bidi> bidi) {
    this.passage = passage;
    this.bidi = bidi;
  }

  static VisualOrder of(Passage passage) {
    String text = passage.text();
    boolean needed = hasRightToLeft(text);
    return new VisualOrder(
        passage,
        needed
            ? Optional.of(new Bidi(text.replace('\n', ' '), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT))
            : Optional.empty());
  }

  /** A line of its own, such as a title in a list, as it stands on the screen. */
  public static List<Span> line(List<Span> spans) {
    if (spans.stream().noneMatch(span -> hasRightToLeft(span.text()))) {
      return spans;
    }
    Passage.Writer writer = new Passage.Writer();
    spans.forEach(span -> writer.verbatim(span.text(), new Look(span.style(), span.link())));
    Passage passage = writer.done();
    List<Span> visual = new ArrayList<>();
    of(passage).order(new LineBreaker.Cut(0, passage.length(), false), visual);
    return visual;
  }

  /** The same of a text of one look. */
  public static String line(String text) {
    List<Span> spans = line(List.of(Span.of(text, Role.TEXT)));
    StringBuilder visual = new StringBuilder();
    spans.forEach(span -> visual.append(span.text()));
    return visual.toString();
  }

  private static boolean hasRightToLeft(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isRightToLeft(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** A cheap test: Hebrew to Arabic Extended-A, the forms, and surrogates of such scripts. */
  private static boolean isRightToLeft(char c) {
    return c >= 0x590 && (c < 0x900 || c >= 0xD802 && isFormOrSurrogate(c));
  }

  private static boolean isFormOrSurrogate(char c) {
    boolean surrogate = c <= 0xD803 || c == 0xD83A || c == 0xD83B;
    return surrogate || c >= 0xFB1D && c < 0xFDFE || c >= 0xFE70 && c < 0xFEFF;
  }

  /** Whether a text runs from right to left, by its first letter (UAX #9, P2 and P3). */
  public static boolean isRightToLeft(String text) {
    return hasRightToLeft(text)
        && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
  }

  /** Whether the paragraph runs from right to left. */
  boolean isRightToLeft() {
    return bidi.map(b -> !b.baseIsLeftToRight()).orElse(false);
  }

  /** The spans of a line; those of a right-to-left paragraph end at the right edge. */
  List<Span> spans(LineBreaker.Cut cut, int width, Signs signs) {
    if (cut.from() == cut.to()) {
      return new ArrayList<>();
    }
    List<Span> spans = new ArrayList<>();
    order(cut, spans);
    if (cut.hyphen()) {
      spans.add(passage.lookAt(cut.to() - 1).span("-"));
    }
    if (isRightToLeft()) {
      int used = spans.stream().mapToInt(span -> signs.columns(span.text())).sum();
      spans.addFirst(Span.of(TextWidth.spaces(width - used), Role.TEXT));
    }
    return spans;
  }

  private void order(LineBreaker.Cut cut, List<Span> spans) {
    bidi.ifPresentOrElse(
        b -> visual(b.createLineBidi(cut.from(), cut.to()), cut, spans),
        () -> spans.addAll(passage.spans(cut.from(), cut.to())));
  }

  private void visual(Bidi line, LineBreaker.Cut cut, List<Span> spans) {
    int runs = line.getRunCount();
    byte[] levels = new byte[runs];
    Integer[] order = new Integer[runs];
    for (int i = 0; i < runs; i++) {
      levels[i] = (byte) line.getRunLevel(i);
      order[i] = i;
    }
    Bidi.reorderVisually(levels, 0, order, 0, runs);
    for (int run : order) {
      int from = cut.from() + line.getRunStart(run);
      int to = cut.from() + line.getRunLimit(run);
      if (line.getRunLevel(run) % 2 == 0) {
        spans.addAll(passage.spans(from, to));
      } else {
        spans.addAll(reversed(passage.spans(from, to)));
      }
    }
  }

  private static List<Span> reversed(List<Span> spans) {
    List<Span> out = new ArrayList<>();
    spans.forEach(span -> out.addFirst(span.withText(reversed(span.text()))));
    return out;
  }

  private static String reversed(String text) {
    StringBuilder out = new StringBuilder(text.length());
    List<String> clusters = new ArrayList<>();
    for (int i = 0; i < text.length(); ) {
      int end = TextWidth.next(text, i);
      clusters.add(text.substring(i, end));
      i = end;
    }
    clusters.reversed().forEach(cluster -> out.append(mirrored(cluster)));
    return out.toString();
  }

  /** What stands in a left margin, as it stands in a right one: {@code 1. } is {@code .1}. */
  static String mirroredSign(String sign) {
    String core = sign.strip();
    int trailing = sign.length() - sign.stripTrailing().length();
    int leading = sign.length() - trailing - core.length();
    String turned = core.endsWith(".") ? "." + core.substring(0, core.length() - 1) : core;
    return " ".repeat(trailing)
        + turned.replace('▌', '▐').replace('▸', '◂')
        + " ".repeat(Math.max(0, leading));
  }

  private static String mirrored(String cluster) {
    int index = cluster.length() == 1 ? MIRRORS.indexOf(cluster) : -1;
    return index < 0 ? cluster : String.valueOf(MIRRORS.charAt(index ^ 1));
  }
}
