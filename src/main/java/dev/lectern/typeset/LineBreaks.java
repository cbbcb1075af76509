package dev.lectern.typeset;

import static dev.lectern.typeset.BreakClasses.*;

/**
 * Where lines may end, by the rules of UAX #14 (Unicode 17.0).
 *
 * <p>The runtime's own line iterator parts {@code e.|g.}, {@code l’|homme} and {@code f|(x)}, so
 * the rules are written out here. Tailored as the annex allows: words of Hangul are kept whole,
 * runs of hyphens and of prefix signs ({@code --flag}, {@code C++}) too; no line begins with a
 * dash, or ends with {@code https://}.
 */
final class LineBreaks {

  private final CharSequence text;
  private final boolean[] allowed;

  /**
   * The class before the position, marks resolved; the class before the spaces where there are
   * some.
   */
  private byte before = NONE;

  /** The class before that one. */
  private byte earlier = NONE;

  private boolean spaces;
  private boolean joiner;
  private boolean number;
  private int regionals;
  private int beforeCodePoint = ' ';
  private int earlierCodePoint = ' ';

  private static final byte NONE = -1;

  private LineBreaks(CharSequence text) {
    this.text = text;
    this.allowed = new boolean[text.length() + 1];
  }

  /** For each index, whether a line may end before it; the last index always does. */
  static boolean[] of(CharSequence text) {
    LineBreaks breaks = new LineBreaks(text);
    breaks.run();
    return breaks.allowed;
  }

  private void run() {
    for (int i = 0; i < text.length(); ) {
      int codePoint = Character.codePointAt(text, i);
      byte type = BreakClasses.of(codePoint);
      if (type == SP) {
        spaces = true;
      } else {
        step(i, codePoint, type);
      }
      i += Character.charCount(codePoint);
    }
    allowed[text.length()] = true;
    ComplexScripts.mark(text, allowed);
  }

  private void step(int index, int codePoint, byte type) {
    if (type == AL && before == AL && !spaces && !joiner) {
      insideWord(codePoint);
      return;
    }
    boolean mark = type == CM || type == ZJ;
    boolean attaches = mark && !spaces && before != NONE && before != BK && before != ZW;
    if (attaches) {
      joiner = type == ZJ;
      return;
    }
    byte after = mark || type == SA ? AL : type;
    allowed[index] = before != NONE && mayBreak(index, after, codePoint);
    remember(after, codePoint);
    joiner = type == ZJ;
  }

  /** Nothing breaks between two letters, which is what most characters are. */
  private void insideWord(int codePoint) {
    regionals = 0;
    number = false;
    earlier = AL;
    earlierCodePoint = beforeCodePoint;
    beforeCodePoint = codePoint;
  }

  private void remember(byte after, int codePoint) {
    regionals = after == RI && before == RI && !spaces ? regionals + 1 : after == RI ? 1 : 0;
    number = after == NU || number && !spaces && (after == SY || after == IS || isCloser(after));
    earlier = spaces ? SP : before;
    earlierCodePoint = spaces ? ' ' : beforeCodePoint;
    before = after;
    beforeCodePoint = codePoint;
    spaces = false;
  }

  private boolean mayBreak(int index, byte after, int codePoint) {
    if (after == BK || after == ZW) {
      return false;
    }
    if (before == BK || before == ZW) {
      return true;
    }
    if (joiner && !spaces) {
      return false;
    }
    return spaces ? mayBreakAfterSpaces(index, after) : mayBreakInside(index, after, codePoint);
  }

  /** Rules 11 to 18: what stays together across spaces. */
  private boolean mayBreakAfterSpaces(int index, byte after) {
    if (after == WJ || isCloser(after) || after == EX || after == SY) {
      return false;
    }
    if (before == OP || before == PI && opensQuote()) {
      return false;
    }
    if (after == PF && closesQuote(index) || after == NS && isCloser(before)) {
      return false;
    }
    if (after == IS) {
      return isNumberNext(index);
    }
    return !(before == B2 && after == B2);
  }

  private boolean mayBreakInside(int index, byte after, int codePoint) {
    if (isGlued(after)) {
      return false;
    }
    if (isQuote(after) || isQuote(before)) {
      return mayBreakAtQuote(index, after, codePoint);
    }
    if (isHyphen(before)) {
      return mayBreakAfterHyphen(after);
    }
    return !isKeptBefore(after) && !isPair(index, after, codePoint);
  }

  /** Rules 11 to 15: word joiners, glue, closing and opening punctuation. */
  private boolean isGlued(byte after) {
    if (after == WJ || before == WJ || before == GL || isCloser(after)) {
      return true;
    }
    if (after == EX || after == SY || after == IS || before == OP) {
      return true;
    }
    boolean afterSpacing = before == BA || isHyphen(before);
    return after == GL && !afterSpacing || isCloser(before) && after == NS;
  }

  /** Rules 19 and 19a: a quotation mark breaks only between East Asian characters. */
  private boolean mayBreakAtQuote(int index, byte after, int codePoint) {
    if (isQuote(after)) {
      boolean eastAsian = isEastAsian(beforeCodePoint) && isEastAsian(codePointBehind(index));
      return after == PI && eastAsian;
    }
    return before == PF && isEastAsian(codePoint) && isEastAsian(earlierCodePoint);
  }

  /** Rules 20a, 21a and 25, and runs of hyphens. */
  private boolean mayBreakAfterHyphen(byte after) {
    boolean wordStart = earlier == NONE || earlier == SP || earlier == BK || earlier == GL;
    if (isLetter(after) && wordStart || after == NU || isHyphen(after) || after == BA) {
      return false;
    }
    return !(isHyphen(earlier) || earlier == HL && after != HL) && !isKeptBefore(after);
  }

  /** Rules 21 and 22. */
  private static boolean isKeptBefore(byte after) {
    return after == BA || isHyphen(after) || after == NS || after == IN;
  }

  /** Rules 21 to 30b for two neighbours. */
  private boolean isPair(int index, byte after, int codePoint) {
    return switch (before) {
      case AL, HL -> followsLetter(after, codePoint);
      case NU -> followsLetter(after, codePoint) || after == NU;
      case SY -> number && after == NU || after == HL || earlier == SY;
      case IS -> isWord(after);
      case CP, CL -> followsCloser(after, codePoint);
      case PR, PO -> followsSign(index, after);
      case ID, EB, EM -> after == PO || after == EM && before == EB;
      case BB -> true;
      case B2 -> after == B2;
      case RI -> after == RI && regionals % 2 == 1;
      case HG, JL, JV, JT -> followsHangul(after);
      default -> false;
    };
  }

  private boolean followsLetter(byte after, int codePoint) {
    boolean word = isWord(after) || after == PR || after == PO || after == B2;
    return word || after == OP && !isEastAsian(codePoint);
  }

  private boolean followsCloser(byte after, int codePoint) {
    if (number && (after == PO || after == PR)) {
      return true;
    }
    return before == CP && !isEastAsian(beforeCodePoint) && isWord(after) && !isWide(codePoint);
  }

  private boolean followsSign(int index, byte after) {
    boolean prefix = before == PR && (after == ID || after == EB || after == EM || after == HG);
    boolean opensNumber = after == OP && isNumberNext(index);
    return isWord(after) || prefix || opensNumber || after == before;
  }

  private static boolean followsHangul(byte after) {
    return after == HG || after == JL || after == JV || after == JT || after == PO || isWord(after);
  }

  private boolean isNumberNext(int index) {
    return index + 1 < text.length() && BreakClasses.of(text.charAt(index + 1)) == NU;
  }

  private boolean opensQuote() {
    return earlier == NONE
        || earlier == SP
        || earlier == BK
        || earlier == OP
        || earlier == GL
        || isQuote(earlier);
  }

  private boolean closesQuote(int index) {
    if (index + 1 >= text.length()) {
      return true;
    }
    byte next = BreakClasses.of(text.charAt(index + 1));
    return next == SP
        || next == GL
        || next == WJ
        || next == EX
        || next == IS
        || next == SY
        || next == BK
        || next == ZW
        || isCloser(next)
        || isQuote(next);
  }

  private int codePointBehind(int index) {
    int behind = index + 1;
    return behind < text.length() ? Character.codePointAt(text, behind) : ' ';
  }

  private static boolean isWord(byte type) {
    return type == AL || type == HL || type == NU;
  }

  private static boolean isLetter(byte type) {
    return type == AL || type == HL;
  }

  private static boolean isHyphen(byte type) {
    return type == HY || type == HH;
  }

  private static boolean isCloser(byte type) {
    return type == CL || type == CP;
  }

  private static boolean isQuote(byte type) {
    return type == QU || type == PI || type == PF;
  }

  private static boolean isEastAsian(int codePoint) {
    return codePoint >= 0x1100 && isWide(codePoint);
  }

  private static boolean isWide(int codePoint) {
    return codePoint >= 0x1100 && WidthTable.of(codePoint) == WidthTable.WIDE;
  }
}
