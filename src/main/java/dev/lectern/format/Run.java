package dev.lectern.format;

import dev.lectern.article.Inline;
import dev.lectern.format.Piece.Chars;
import dev.lectern.format.Piece.Frame;
import dev.lectern.format.Piece.Kind;
import dev.lectern.format.Piece.Leaf;
import dev.lectern.format.Piece.Photo;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Running text as it is met on the page, white space collapsed across element borders as CSS Text
 * (section 4.1) does.
 *
 * <p>Spaces at the border of a frame end up outside of it, frames that say the same merge, and a
 * frame that spans several paragraphs is closed and opened again.
 */
final class Run {

  private static final char NO_BREAK_SPACE = '\u00a0';

  private final Consumer<Frame> paragraphs;
  private final List<Frame> open = new ArrayList<>();
  private final List<String> anchors = new ArrayList<>();
  private final List<String> between = new ArrayList<>();
  private final StringBuilder gap = new StringBuilder();
  private boolean gapHasNewline;
  private int breaks;
  private int codes;
  private boolean codeBegun;
  private boolean begun;
  private int last;

  Run(Consumer<Frame> paragraphs) {
    this.paragraphs = paragraphs;
    open.add(new Frame(Kind.ROOT, ""));
  }

  /** Opens a frame; whether it was: one within another of its kind says nothing new. */
  boolean open(Kind kind, String target) {
    for (Frame frame : open) {
      if (frame.kind() == kind) {
        return false;
      }
    }
    open.add(new Frame(kind, target));
    return true;
  }

  /** Closes the innermost frame. */
  void close() {
    Frame frame = open.removeLast();
    if (!frame.pieces().isEmpty()) {
      open.getLast().add(frame);
    }
  }

  void openCode() {
    codeBegun = codes++ > 0 && codeBegun;
  }

  boolean isCode() {
    return codes > 0;
  }

  void closeCode() {
    codes--;
  }

  /** Adds text of the page, any white space in it. */
  void text(String raw) {
    int at = add(raw, 0, false);
    if (at < raw.length()) {
      add(CleanText.prose(raw, at), at, true);
    }
  }

  /** Adds text from a place on, as far as it is plain where it is not clean; where that ends. */
  private int add(String text, int start, boolean clean) {
    char[] chars = text.toCharArray();
    int at = start;
    while (at < chars.length) {
      if (isGap(chars[at])) {
        space(chars[at]);
        at++;
      } else {
        int end = WordStretch.end(chars, at, clean);
        if (end == at) {
          return at;
        }
        words(text.substring(at, end));
        at = end;
      }
    }
    return at;
  }

  static boolean isGap(char c) {
    return c > ' '
        ? c == NO_BREAK_SPACE
        : c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  private void space(char c) {
    if (c == NO_BREAK_SPACE) {
      gap.append(c);
    } else if (gap.isEmpty() || gap.charAt(gap.length() - 1) != ' ') {
      gap.append(' ');
    }
    gapHasNewline |= c == '\n';
  }

  private void words(String text) {
    settle(text.codePointAt(0));
    open.getLast().add(codes > 0, text);
    codeBegun = codes > 0;
    last = text.codePointBefore(text.length());
  }

  /** Adds something that is not text. */
  void leaf(Inline inline) {
    add(new Leaf(inline));
  }

  /** Adds the mark of a note: it is a raised link itself, and neither stands in another. */
  void noteMark(Inline.NoteMark mark) {
    outsideFrames(() -> leaf(mark));
  }

  /** Adds a picture that may turn out to stand alone. */
  void photo(Photo photo) {
    add(photo);
  }

  private void add(Piece piece) {
    settle(0);
    open.getLast().add(piece);
    codeBegun = false;
    last = 0;
  }

  /** Marks this place: where the next text is, behind any white space before it. */
  void anchor(String name) {
    (begun ? between : anchors).add(name);
  }

  /** One {@code br}; two of them end a paragraph. */
  void lineBreak() {
    gap.setLength(0);
    breaks++;
  }

  /** Ends the line if anything is on it, and never the paragraph. */
  void lineEnd() {
    gap.setLength(0);
    breaks = begun ? 1 : 0;
  }

  /** Ends the paragraph. */
  void end() {
    if (begun) {
      outsideFrames(this::finish);
    } else {
      forget();
    }
  }

  /** Closes all frames, and opens them again behind what is done outside of them. */
  private void outsideFrames(Runnable done) {
    int frames = open.size();
    if (frames == 1) {
      done.run();
      return;
    }
    List<Frame> again = new ArrayList<>(open.subList(1, frames));
    for (int i = 1; i < frames; i++) {
      close();
    }
    done.run();
    again.forEach(frame -> open.add(new Frame(frame.kind(), frame.target())));
  }

  private void finish() {
    Frame content = open.getFirst();
    mark(between, content);
    open.set(0, new Frame(Kind.ROOT, ""));
    forget();
    if (!content.pieces().isEmpty()) {
      paragraphs.accept(content);
    }
  }

  /** Nothing stands on the next line yet. */
  private void forget() {
    forgetGap();
    breaks = 0;
    begun = false;
    codeBegun = false;
  }

  /** Anchors met since the last text; they are forgotten. */
  List<String> takeAnchors() {
    if (anchors.isEmpty()) {
      return List.of();
    }
    List<String> taken = List.copyOf(anchors);
    anchors.clear();
    return taken;
  }

  /** The frames that are open, outermost first. */
  List<Frame> frames() {
    return open.subList(1, open.size());
  }

  private void settle(int next) {
    if (breaks > 1) {
      end();
    }
    if (!begun) {
      begin();
    } else if (breaks == 1) {
      open.get(outside()).add(new Leaf(new Inline.LineBreak()));
    } else if (!gap.isEmpty() && !(gapHasNewline && isWide(last) && isWide(next))) {
      boolean parted = next == 0 || (open.size() == 1 && !between.isEmpty());
      boolean within = !parted && codes > 0 && codeBegun && endsInCode(open.getLast());
      open.get(outside()).add(within, gapText());
    }
    mark(between, open.getFirst());
    breaks = 0;
    forgetGap();
  }

  /** White space of code that goes on; behind a frame that has closed it stands between two. */
  private static boolean endsInCode(Frame frame) {
    return !frame.pieces().isEmpty()
        && frame.pieces().getLast() instanceof Chars chars
        && chars.code();
  }

  private void begin() {
    begun = true;
    mark(anchors, open.getFirst());
  }

  private static void mark(List<String> names, Frame paragraph) {
    if (!names.isEmpty()) {
      names.forEach(name -> paragraph.add(new Leaf(new Inline.Anchor(name))));
      names.clear();
    }
  }

  /** Nearly always a space. */
  private String gapText() {
    return gap.length() == 1 && gap.charAt(0) == ' ' ? " " : gap.toString();
  }

  private void forgetGap() {
    gap.setLength(0);
    gapHasNewline = false;
  }

  /** Where white space goes: before the frames that hold nothing yet. */
  private int outside() {
    int i = open.size() - 1;
    while (i > 0 && open.get(i).pieces().isEmpty()) {
      i--;
    }
    return i;
  }

  /**
   * Chinese and Japanese are written without spaces: a line end between two such letters is none.
   */
  private static boolean isWide(int c) {
    return c >= 0x2E80
        && switch (Character.UnicodeScript.of(c)) {
          case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> true;
          default -> (c >= 0x3001 && c <= 0x303F) || (c >= 0xFF01 && c <= 0xFF60);
        };
  }
}
