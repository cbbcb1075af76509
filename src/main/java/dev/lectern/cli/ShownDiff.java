package dev.lectern.cli;

import dev.lectern.change.WordDiff.Fate;
import dev.lectern.change.WordDiff.Piece;
import java.util.ArrayList;
import java.util.List;

/** A difference in lines: coloured for a terminal, with git's marks of word-diff elsewhere. */
final class ShownDiff {

  private static final String SKIPPED = "…";

  private final boolean styled;
  private final boolean all;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private boolean changed;

  /**
   * @param all whether lines without a change are shown too
   */
  ShownDiff(boolean styled, boolean all) {
    this.styled = styled;
    this.all = all;
  }

  List<String> lines(List<Piece> pieces) {
    pieces.forEach(this::add);
    if (!line.isEmpty()) {
      end();
    }
    return List.copyOf(lines);
  }

  private void add(Piece piece) {
    String[] parts = piece.text().split("\n", -1);
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        end();
      }
      changed |= piece.fate() != Fate.KEPT;
      line.append(parts[i].isEmpty() ? "" : marked(piece.fate(), parts[i]));
    }
  }

  private void end() {
    if (changed || all) {
      lines.add(line.toString());
    } else if (lines.isEmpty() || !lines.getLast().equals(SKIPPED)) {
      lines.add(SKIPPED);
    }
    line.setLength(0);
    changed = false;
  }

  private String marked(Fate fate, String text) {
    return switch (fate) {
      case KEPT -> text;
      case REMOVED -> styled ? "\u001b[31;9m" + text + "\u001b[0m" : "[-" + text + "-]";
      case ADDED -> styled ? "\u001b[32;4m" + text + "\u001b[0m" : "{+" + text + "+}";
    };
  }
}
