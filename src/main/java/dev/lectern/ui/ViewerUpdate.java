package dev.lectern.ui;

import dev.lectern.article.Block;
import dev.lectern.article.Illustrations;
import java.util.List;
import java.util.Map;

/** Pictures in full size: which one, and what actions do with it. */
final class ViewerUpdate {

  private ViewerUpdate() {}

  /** Opens the first picture on the screen, else the first behind it. */
  static Step open(Model model, Reader reader) {
    List<Block.Picture> all =
        reader.text().map(text -> Illustrations.of(text.document())).orElse(List.of());
    if (all.isEmpty()) {
      return Step.of(model.say("This post has no pictures."));
    }
    Text text = reader.text().orElseThrow();
    int top = Math.min(reader.view().top(), text.lines().size());
    int bottom = Math.min(text.lines().size(), top + Geometry.page(model.size()));
    List<Block.Picture> seen = Shown.pictures(text, top, bottom);
    List<Block.Picture> below =
        seen.isEmpty() ? Shown.pictures(text, bottom, text.lines().size()) : seen;
    return open(model, reader, below.isEmpty() ? all.getLast() : below.getFirst());
  }

  /** Opens one of the pictures of a post. */
  static Step open(Model model, Reader reader, Block.Picture picture) {
    Text text = reader.text().orElseThrow();
    List<Block.Picture> all = Illustrations.of(text.document());
    int at = Math.max(0, all.indexOf(picture));
    var sizes = text.measure().pictures() instanceof HeldPictures held ? held.sizes() : NOTHING;
    return Step.of(model.withScreen(new Viewer(reader, all, at, sizes)));
  }

  private static final Map<String, dev.lectern.store.Album.Size> NOTHING = Map.of();

  static Step act(Model model, Viewer viewer, Action action) {
    return switch (action) {
      case BACK, CANCEL, OPEN -> Step.of(model.withScreen(viewer.back()));
      case DOWN, PAGE_DOWN, HALF_DOWN, RIGHT -> Step.of(model.withScreen(step(viewer, 1)));
      case UP, PAGE_UP, HALF_UP, LEFT -> Step.of(model.withScreen(step(viewer, -1)));
      case TOP -> Step.of(model.withScreen(viewer.withAt(0)));
      case END -> Step.of(model.withScreen(viewer.withAt(viewer.pictures().size() - 1)));
      case BROWSE -> Step.of(model, new Effect.Browse(viewer.picture().source()));
      case COPY ->
          Step.of(
              model.say("Copied " + viewer.picture().source()),
              new Effect.Copy(viewer.picture().source()));
      default -> Step.of(model);
    };
  }

  private static Viewer step(Viewer viewer, int by) {
    return viewer.withAt(viewer.at() + by);
  }
}
