package dev.lectern.ui;

import dev.lectern.article.Block;
import dev.lectern.store.Album.Size;
import dev.lectern.typeset.PictureCells;
import dev.lectern.typeset.Pictures;
import dev.lectern.typeset.Role;
import dev.lectern.typeset.Span;
import dev.lectern.typeset.TextWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps room for the pictures that the library holds, so that the text does not jump when they are
 * painted; until then their words stand there.
 *
 * @param sizes by address, of those that are held
 * @param most rows that one may take
 */
public record HeldPictures(Map<String, Size> sizes, int most) implements Pictures {

  public HeldPictures {
    sizes = Map.copyOf(sizes);
  }

  /** What is wished before it is known what is held. */
  public static HeldPictures wished(int most) {
    return new HeldPictures(Map.of(), most);
  }

  /** The same wish, fulfilled. */
  public HeldPictures with(Map<String, Size> held) {
    return new HeldPictures(held, most);
  }

  /** Whether two ways to show pictures want the same. */
  static boolean same(Pictures one, Pictures other) {
    return one instanceof HeldPictures first
        ? other instanceof HeldPictures second && first.most == second.most
        : !(other instanceof HeldPictures);
  }

  /** The cells that a picture takes beside a margin; none where it is not held. */
  public Optional<PictureCells> cells(Block.Picture picture, int columns) {
    return Optional.ofNullable(sizes.get(picture.source()))
        .filter(Size::isThere)
        .map(size -> cells(picture, size, columns));
  }

  /** The page may show a picture at half its size, for screens with small dots. */
  private PictureCells cells(Block.Picture picture, Size size, int columns) {
    int width = picture.width() > 0 ? Math.min(picture.width(), size.width()) : size.width();
    int height =
        Math.clamp(Math.round((double) width * size.height() / size.width()), 1, 100 * width);
    return PictureCells.of(width, height, columns, most);
  }

  @Override
  public List<List<Span>> rows(Block.Picture picture, int columns) {
    return cells(picture, columns).map(cells -> empty(picture, cells)).orElse(List.of());
  }

  private static List<List<Span>> empty(Block.Picture picture, PictureCells cells) {
    List<List<Span>> rows = new ArrayList<>();
    String alt = picture.alt().isBlank() ? "…" : picture.alt();
    String words = TextWidth.pad(TextWidth.fit(alt, cells.columns()), cells.columns());
    Span.Style style = Span.Style.of(Role.CAPTION);
    for (int i = 0; i < cells.rows(); i++) {
      String text = i == cells.rows() / 2 ? words : TextWidth.spaces(cells.columns());
      rows.add(List.of(new Span(text, style, picture.source(), Span.Paint.NONE)));
    }
    return rows;
  }
}
