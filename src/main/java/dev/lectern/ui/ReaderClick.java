package dev.lectern.ui;

import dev.lectern.typeset.TextWidth;
import java.util.Optional;

/** A click in a post: on a link it follows the link. */
final class ReaderClick {

  private ReaderClick() {}

  static Step click(Model model, Reader reader, Msg.Moused moused) {
    if (reader.choosing().isPresent()) {
      int line = reader.view().top() + moused.row();
      return ChooseUpdate.click(model, reader, reader.choosing().get(), line);
    }
    return reader
        .text()
        .flatMap(text -> link(model, reader, text, moused))
        .map(link -> ReaderUpdate.follow(model, link.target()))
        .orElseGet(() -> Step.of(model));
  }

  private static Optional<Text.Link> link(
      Model model, Reader reader, Text text, Msg.Moused moused) {
    int line = reader.view().top() + moused.row();
    int column = moused.column() - Geometry.margin(model.size(), text.columns());
    return text.links().stream()
        .filter(link ->
            link.pieces().stream()
                .anyMatch(piece -> piece.line() == line && covers(text, piece, column)))
        .findFirst();
  }

  private static boolean covers(Text text, Piece piece, int column) {
    String line = text.lines().get(piece.line()).text();
    int from = TextWidth.columns(line.substring(0, Math.min(piece.from(), line.length())));
    int to = TextWidth.columns(line.substring(0, Math.min(piece.to(), line.length())));
    return column >= from && column < to;
  }
}
