package dev.lectern.sync;

import dev.lectern.article.Document;
import dev.lectern.article.PlainText;
import java.util.HashSet;
import java.util.Set;

/** The pieces of a text, to tell how much of it stands in another; works for any script. */
final class Likeness {

  /** Characters of a piece. */
  private static final int PIECE = 8;

  private final Set<String> pieces = new HashSet<>();

  private Likeness(String text) {
    for (int i = 0; i + PIECE <= text.length(); i++) {
      pieces.add(text.substring(i, i + PIECE));
    }
  }

  static Likeness of(Document body) {
    return new Likeness(PlainText.of(body).replaceAll("\\s+", " "));
  }

  /** Which part of this text stands in the other, 0 to 1; 0 where there is too little to tell. */
  double within(Likeness other) {
    long shared = pieces.stream().filter(other.pieces::contains).count();
    return pieces.isEmpty() ? 0 : (double) shared / pieces.size();
  }
}
