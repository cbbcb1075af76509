package dev.lectern.format;

import dev.lectern.article.Block;
import dev.lectern.article.Inline;
import dev.lectern.format.Piece.Frame;
import dev.lectern.format.Piece.Kind;
import dev.lectern.format.Piece.Leaf;
import dev.lectern.format.Piece.Photo;
import java.util.ArrayList;
import java.util.List;

/** Running text to paragraphs; pictures on a line of their own become blocks. */
final class Paragraphs {

  private final List<Block> blocks = new ArrayList<>();
  private Frame text = new Frame(Kind.ROOT, "");

  private Paragraphs() {}

  static List<Block> of(Frame root) {
    for (Piece piece : root.pieces()) {
      if (isPicture(piece)) {
        return new Paragraphs().split(root.pieces());
      }
    }
    return List.of(new Block.Paragraph(root.frozen()));
  }

  private List<Block> split(List<Piece> pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (isPicture(piece) && (endsBefore(pieces, i) || startsAfter(pieces, i))) {
        end();
        pictures(piece);
      } else if (!text.pieces().isEmpty() || !(isBreak(piece) || isSpace(piece))) {
        text.add(piece);
      }
    }
    end();
    return blocks;
  }

  private static boolean endsBefore(List<Piece> pieces, int i) {
    int before = i - 1;
    while (before >= 0 && (isSpace(pieces.get(before)) || isAnchor(pieces.get(before)))) {
      before--;
    }
    return before < 0 || isBreak(pieces.get(before)) || isPicture(pieces.get(before));
  }

  private static boolean startsAfter(List<Piece> pieces, int i) {
    int after = i + 1;
    while (after < pieces.size() && isSpace(pieces.get(after))) {
      after++;
    }
    return after == pieces.size() || isBreak(pieces.get(after));
  }

  private void end() {
    List<Piece> pieces = text.pieces();
    int last = beforeAnchors(pieces);
    while (last >= 0 && (isBreak(pieces.get(last)) || isSpace(pieces.get(last)))) {
      pieces.remove(last);
      last = beforeAnchors(pieces);
    }
    if (!pieces.isEmpty()) {
      trim(pieces.getFirst(), true);
      trim(pieces.get(Math.max(0, last)), false);
      blocks.add(new Block.Paragraph(text.frozen()));
    }
    text = new Frame(Kind.ROOT, "");
  }

  /** The last piece that shows anything, or -1. */
  private static int beforeAnchors(List<Piece> pieces) {
    int last = pieces.size() - 1;
    while (last >= 0 && isAnchor(pieces.get(last))) {
      last--;
    }
    return last;
  }

  private static void trim(Piece piece, boolean start) {
    if (piece instanceof Piece.Chars chars && !chars.code()) {
      chars.trim(start);
    }
  }

  private void pictures(Piece piece) {
    if (piece instanceof Photo photo) {
      blocks.add(photo.picture());
    } else if (piece instanceof Frame frame) {
      frame.pieces().forEach(this::pictures);
    }
  }

  /** A picture that is not small, or a frame of nothing but such. */
  private static boolean isPicture(Piece piece) {
    return switch (piece) {
      case Photo photo -> !photo.small();
      case Frame frame -> holdsPictures(frame);
      case Leaf leaf -> false;
      case Piece.Chars chars -> false;
    };
  }

  private static boolean holdsPictures(Frame frame) {
    boolean any = false;
    for (Piece piece : frame.pieces()) {
      boolean picture = isPicture(piece);
      any |= picture;
      if (!picture && !isSpace(piece) && !isBreak(piece)) {
        return false;
      }
    }
    return any;
  }

  private static boolean isBreak(Piece piece) {
    return piece instanceof Leaf leaf && leaf.inline() instanceof Inline.LineBreak;
  }

  private static boolean isAnchor(Piece piece) {
    return piece instanceof Leaf leaf && leaf.inline() instanceof Inline.Anchor;
  }

  private static boolean isSpace(Piece piece) {
    return piece instanceof Piece.Chars chars && isSpace(chars.text());
  }

  private static boolean isSpace(CharSequence text) {
    int at = 0;
    while (at < text.length() && Run.isGap(text.charAt(at))) {
      at++;
    }
    return at == text.length();
  }
}
