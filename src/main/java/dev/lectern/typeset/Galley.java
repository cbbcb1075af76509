package dev.lectern.typeset;

import dev.lectern.article.Block;
import dev.lectern.article.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A document being set: what is looked at is set first, the rest when it is asked for or in the
 * background.
 *
 * <p>Safe to use from several threads: one may {@link #finish} while another reads lines; a reader
 * waits for one block at most.
 */
public final class Galley {

  private final Document document;
  private final Layout.Measure measure;
  private final Signs signs;
  private final List<Line> lines = new ArrayList<>();
  private final List<Block> parts = new ArrayList<>();
  private final Map<String, Place> anchors = new HashMap<>();
  private int next;

  /** Nothing is set yet. */
  public Galley(Document document, Layout.Measure measure) {
    this.document = document;
    this.measure = measure;
    this.signs = Signs.of(measure);
  }

  public Layout.Measure measure() {
    return measure;
  }

  /** How many lines are set so far. */
  public synchronized int size() {
    return lines.size();
  }

  /** Whether everything is set, so that {@link #size} is the length of the document. */
  public synchronized boolean isFinished() {
    return next == document.blocks().size();
  }

  /** Sets everything that is left; lines can be read meanwhile. */
  public void finish() {
    while (!isFinished()) {
      setNext();
    }
  }

  /** Sets at least so many lines, if the document has them. */
  public synchronized void setTo(int count) {
    while (lines.size() < count && !isFinished()) {
      setNext();
    }
  }

  /** The lines from an index to another, as far as there are any; sets what is missing. */
  public synchronized List<Line> lines(int from, int to) {
    setTo(to);
    int end = Math.min(to, lines.size());
    return List.copyOf(lines.subList(Math.clamp(from, 0, end), end));
  }

  /** One line; blank behind the end. */
  public synchronized Line line(int index) {
    setTo(index + 1);
    return index >= 0 && index < lines.size() ? lines.get(index) : Line.BLANK;
  }

  /** The line that shows a place; sets what is missing before it. */
  public synchronized int lineOf(Place place) {
    while (next <= place.block() && !isFinished()) {
      setNext();
    }
    return Layout.lineOf(lines, place);
  }

  /** The place of the first character of a line. */
  public synchronized Place placeOf(int index) {
    Line line = line(Math.clamp(index, 0, Math.max(0, size() - 1)));
    return line.block() < 0 ? Place.START : new Place(line.block(), line.offset());
  }

  /**
   * The block behind the number that lines of code, tables, formulas, pictures and details carry;
   * the numbers are the same at any width.
   */
  public synchronized Optional<Block> part(int number) {
    return number >= 0 && number < parts.size() ? Optional.of(parts.get(number)) : Optional.empty();
  }

  /**
   * The place that a link inside the document leads to: {@code #anchor}, or {@code note:id} for a
   * footnote. Sets the document up to it.
   */
  public synchronized Optional<Place> target(String link) {
    String anchor = link.startsWith("#") ? link.substring(1) : link;
    while (!anchors.containsKey(anchor) && !isFinished()) {
      setNext();
    }
    return Optional.ofNullable(anchors.get(anchor));
  }

  private synchronized void setNext() {
    if (isFinished()) {
      return;
    }
    List<Block> blocks = document.blocks();
    Sheet sheet = new Sheet(next, signs, parts);
    BlockSetter setter = new BlockSetter(measure, sheet);
    Margin margin = Margin.none();
    if (!lines.isEmpty()) {
      setter.lead(Leading.between(blocks.get(next - 1), blocks.get(next)), margin);
    }
    if (startsNotes(blocks)) {
      setter.notesRule(margin);
    }
    setter.set(blocks.get(next), margin);
    int block = next;
    sheet.anchors().forEach((name, at) -> anchors.putIfAbsent(name, new Place(block, at)));
    lines.addAll(sheet.lines());
    next++;
  }

  /** Whether the notes at the end begin with the next block. */
  private boolean startsNotes(List<Block> blocks) {
    boolean follows = next > 0 && !(blocks.get(next - 1) instanceof Block.Note);
    return follows && blocks.get(next) instanceof Block.Note;
  }
}
