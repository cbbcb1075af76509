package dev.lectern.ui;

import dev.lectern.article.Block;
import dev.lectern.article.Illustrations;
import java.util.List;
import java.util.stream.Stream;

/** The pictures of open posts that the library lacks: asked for, and given room when they come. */
final class PictureUpdate {

  private PictureUpdate() {}

  /** Asks for the pictures that a post lacks, which was set and is shown. */
  static Step fetch(Step step, Text text) {
    return lacks(text) ? step.and(illustrate(text)) : step;
  }

  /** A sync is over: it brought what open posts lacked, or had it stopped for its own sake. */
  static Step afterSync(Step step) {
    List<Effect> effects =
        texts(step.model())
            .filter(PictureUpdate::lacks)
            .flatMap(text -> Stream.of(reset(step.model(), text), illustrate(text)))
            .toList();
    return step.and(effects);
  }

  private static Stream<Text> texts(Model model) {
    return Below.readers(model.screen()).stream().flatMap(reader -> reader.text().stream());
  }

  private static Effect illustrate(Text text) {
    return new Effect.Illustrate(text.post().row().id());
  }

  private static Effect reset(Model model, Text text) {
    return ReaderText.reset(text, Geometry.measure(model.size(), model.prefs()));
  }

  private static boolean lacks(Text text) {
    return text.measure().pictures() instanceof HeldPictures held
        && illustrations(text).stream()
            .anyMatch(picture -> !held.sizes().containsKey(picture.source()));
  }

  private static List<Block.Picture> illustrations(Text text) {
    return text.post().article().map(a -> Illustrations.of(a.body())).orElse(List.of());
  }

  /** Sets a post again that is open, now that more of its pictures are held. */
  static Step again(Model model, long post) {
    List<Effect> resets =
        texts(model)
            .filter(text -> text.post().row().id() == post && lacks(text))
            .map(text -> reset(model, text))
            .toList();
    return Step.of(model).and(resets);
  }
}
