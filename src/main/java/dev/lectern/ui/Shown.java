package dev.lectern.ui;

import dev.lectern.article.Block;
import dev.lectern.typeset.Line;
import dev.lectern.typeset.PictureCells;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The pictures of a set text: which line is a row of which. */
public final class Shown {

  private Shown() {}

  /** A row of a picture. */
  public record PictureRow(Gallery.Key key, int row) {}

  /** The row of a picture that a line shows; none for lines of words. */
  public static Optional<PictureRow> row(Text text, int number) {
    Line line = text.lines().get(number);
    if (line.kind() != Line.Kind.PICTURE) {
      return Optional.empty();
    }
    return key(text, line).map(key -> new PictureRow(key, number - first(text, number)));
  }

  private static int first(Text text, int number) {
    int part = text.lines().get(number).part();
    int first = number;
    while (first > 0 && isOf(text.lines().get(first - 1), part)) {
      first--;
    }
    return first;
  }

  private static boolean isOf(Line line, int part) {
    return line.kind() == Line.Kind.PICTURE && line.part() == part;
  }

  private static Optional<Gallery.Key> key(Text text, Line line) {
    return picture(text, line.part()).flatMap(picture -> key(text, line, picture));
  }

  private static Optional<Gallery.Key> key(Text text, Line line, Block.Picture picture) {
    if (!(text.measure().pictures() instanceof HeldPictures held)) {
      return Optional.empty();
    }
    Optional<PictureCells> cells = held.cells(picture, text.columns() - line.fixed());
    return cells.map(found -> new Gallery.Key(picture.source(), found));
  }

  private static Optional<Block.Picture> picture(Text text, int part) {
    return text.galley()
        .part(part)
        .filter(Block.Picture.class::isInstance)
        .map(Block.Picture.class::cast);
  }

  /** The pictures on lines from one to another, painted or in words, each once. */
  static List<Block.Picture> pictures(Text text, int from, int to) {
    Set<Integer> parts = new LinkedHashSet<>();
    for (Line line : text.lines().subList(from, to)) {
      if (line.kind() == Line.Kind.PICTURE) {
        parts.add(line.part());
      }
    }
    List<Block.Picture> pictures = new ArrayList<>();
    parts.forEach(part -> picture(text, part).ifPresent(pictures::add));
    return pictures;
  }

  /** The cells wanted for the lines from one to another. */
  static Set<Gallery.Key> keys(Text text, int from, int to) {
    Set<Gallery.Key> keys = new LinkedHashSet<>();
    int last = -1;
    for (int i = from; i < to; i++) {
      Line line = text.lines().get(i);
      if (line.kind() == Line.Kind.PICTURE && line.part() != last) {
        last = line.part();
        key(text, line).ifPresent(keys::add);
      }
    }
    return keys;
  }
}
