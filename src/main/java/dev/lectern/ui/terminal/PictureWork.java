package dev.lectern.ui.terminal;

import dev.lectern.typeset.Mosaic;
import dev.lectern.typeset.Span;
import dev.lectern.ui.Effect;
import dev.lectern.ui.Msg;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Decodes pictures and paints them in cells; one at a time, on a worker. */
final class PictureWork {

  /** A few megabytes: a change of width paints what is on the screen without decoding it again. */
  private static final int KEPT = 4;

  private final LibraryWork library;
  private final Colours colours;
  private final Consumer<Msg> messages;
  private final Map<String, Optional<Mosaic>> decoded = new LinkedHashMap<>();

  /** How many colours the terminal has. */
  interface Colours {
    Mosaic.Depth depth();
  }

  PictureWork(LibraryWork library, Colours colours, Consumer<Msg> messages) {
    this.library = library;
    this.colours = colours;
    this.messages = messages;
  }

  void paint(Effect.Paint effect) {
    List<List<Span>> rows =
        mosaic(effect.key().source())
            .map(picture -> picture.rows(effect.key().cells(), colours.depth()))
            .orElse(List.of());
    messages.accept(new Msg.Painted(effect.key(), rows));
  }

  private Optional<Mosaic> mosaic(String source) {
    Optional<Mosaic> known = decoded.getOrDefault(source, Optional.empty());
    Optional<Mosaic> mosaic =
        known.isPresent() ? known : library.picture(source).flatMap(Mosaic::decode);
    decoded.put(source, mosaic);
    while (decoded.size() > KEPT) {
      decoded.remove(decoded.keySet().iterator().next());
    }
    return mosaic;
  }
}
