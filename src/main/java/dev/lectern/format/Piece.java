package dev.lectern.format;

import dev.lectern.article.Block;
import dev.lectern.article.Inline;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Running text while it grows; {@link Run} freezes it into {@link Inline}s. */
sealed interface Piece {

  /** How a frame sets its content. */
  enum Kind {
    ROOT,
    EMPHASIS,
    STRONG,
    STRIKE,
    RAISED,
    LOWERED,
    LINK
  }

  /** Characters, plain or code; most stay as they came, and are not copied. */
  final class Chars implements Piece {
    /** So many are joined at once: most texts are words with a space at one end or both. */
    private static final int FEW = 3;

    private final boolean code;
    private String first;

    private int parts = 1;

    /** All, once more than a few parts have come. */
    private @Nullable StringBuilder joined;

    Chars(boolean code, String text) {
      this.code = code;
      this.first = text;
    }

    boolean code() {
      return code;
    }

    CharSequence text() {
      return joined == null ? first : joined;
    }

    void append(String more) {
      parts++;
      if (parts <= FEW) {
        first = first.concat(more);
      } else if (joined == null) {
        joined = new StringBuilder(first).append(more);
      } else {
        joined.append(more);
      }
    }

    /** Takes the white space from one end. */
    void trim(boolean start) {
      String all = text().toString();
      int from = 0;
      int to = all.length();
      while (from < to && Run.isGap(all.charAt(start ? from : to - 1))) {
        from += start ? 1 : 0;
        to -= start ? 0 : 1;
      }
      first = all.substring(from, to);
      joined = null;
    }
  }

  /** Anything that does not grow. */
  record Leaf(Inline inline) implements Piece {}

  /** A picture that may turn out to stand alone; a small one never does. */
  record Photo(Block.Picture picture, boolean small) implements Piece {}

  /** Pieces set alike; the target is empty for all but links. */
  record Frame(Kind kind, String target, List<Piece> pieces) implements Piece {

    Frame(Kind kind, String target) {
      this(kind, target, new ArrayList<>());
    }

    private boolean isLike(Frame other) {
      return kind == other.kind && kind != Kind.LINK;
    }

    /** Adds a piece, joined to the last one where the two are alike. */
    void add(Piece piece) {
      if (pieces.isEmpty() || !joined(pieces.getLast(), piece)) {
        pieces.add(piece);
      }
    }

    /** Adds characters, behind those that stand last where the two are alike. */
    void add(boolean code, String text) {
      if (!pieces.isEmpty() && pieces.getLast() instanceof Chars last && last.code == code) {
        last.append(text);
      } else {
        pieces.add(new Chars(code, text));
      }
    }

    private static boolean joined(Piece last, Piece next) {
      if (last instanceof Chars a && next instanceof Chars b && a.code == b.code) {
        a.append(b.text().toString());
        return true;
      }
      if (last instanceof Frame a && next instanceof Frame b && a.isLike(b)) {
        b.pieces.forEach(a::add);
        return true;
      }
      return false;
    }

    List<Inline> frozen() {
      Inline[] inlines = new Inline[pieces.size()];
      for (int i = 0; i < inlines.length; i++) {
        inlines[i] = freeze(pieces.get(i));
      }
      return List.of(inlines); // which the records need not copy
    }

    private static Inline freeze(Piece piece) {
      return switch (piece) {
        case Chars chars when chars.code -> new Inline.CodeSpan(chars.text().toString());
        case Chars chars -> new Inline.Text(chars.text().toString());
        case Leaf leaf -> leaf.inline;
        case Photo photo -> new Inline.Image(photo.picture.source(), photo.picture.alt());
        case Frame frame -> frame.wrapped();
      };
    }

    private Inline wrapped() {
      return switch (kind) {
        case ROOT -> throw new IllegalStateException("a root has no wrapper");
        case EMPHASIS -> new Inline.Emphasis(frozen());
        case STRONG -> new Inline.Strong(frozen());
        case STRIKE -> new Inline.Strike(frozen());
        case RAISED -> new Inline.Raised(frozen());
        case LOWERED -> new Inline.Lowered(frozen());
        case LINK -> new Inline.Link(target, frozen());
      };
    }
  }
}
