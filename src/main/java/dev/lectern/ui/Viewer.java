package dev.lectern.ui;

import dev.lectern.article.Block;
import dev.lectern.store.Album.Size;
import dev.lectern.typeset.PictureCells;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One picture of a post as large as the screen.
 *
 * @param pictures all of the post
 * @param at the index of the one that is seen
 * @param sizes of those that are held
 */
public record Viewer(Screen back, List<Block.Picture> pictures, int at, Map<String, Size> sizes)
    implements Screen {

  public Viewer {
    pictures = List.copyOf(pictures);
    sizes = Map.copyOf(sizes);
  }

  @Override
  public Scope scope() {
    return Scope.PICTURE;
  }

  /** The picture that is seen. */
  public Block.Picture picture() {
    return pictures.get(at);
  }

  /** The cells it takes on a screen; none where it is not held. */
  public Optional<Gallery.Key> key(dev.lectern.ui.Size screen) {
    return Optional.ofNullable(sizes.get(picture().source()))
        .filter(Size::isThere)
        .map(size ->
            PictureCells.filling(size.width(), size.height(), screen.columns(), screen.rows() - 1))
        .map(cells -> new Gallery.Key(picture().source(), cells));
  }

  Viewer withAt(int index) {
    return new Viewer(back, pictures, Math.clamp(index, 0, pictures.size() - 1), sizes);
  }

  Viewer withBack(Screen other) {
    return new Viewer(other, pictures, at, sizes);
  }
}
