package dev.lectern.store;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into the words that the index holds and queries look for.
 *
 * <p>Words are folded. Scripts without spaces give each pair of neighbouring characters, and the
 * last character of a run alone. Signs inside an identifier are words of their own ({@code io _
 * uring}, {@code c + +}), so that it is found as typed, as a phrase; a hyphen, slash or colon
 * between letters only parts them.
 */
final class Words {

  /** Longer ones are cut; they are no words. */
  private static final int LONGEST = 64;

  private final String text;
  private final List<Word> found = new ArrayList<>();

  private Words(String text) {
    this.text = text;
  }

  /** A word and where it stands in the text; {@code tail} is the last character of a pair's run. */
  record Word(String text, int start, int end, boolean tail) {}

  static List<Word> of(String text) {
    return new Words(text).all();
  }

  /** The words with a space between, as the index takes them. */
  static String indexed(String text) {
    return join(of(text));
  }

  static String join(List<Word> words) {
    StringBuilder out = new StringBuilder(words.size() * 8);
    for (Word word : words) {
      out.append(word.text).append(' ');
    }
    return out.toString();
  }

  private List<Word> all() {
    int at = 0;
    while (at < text.length()) {
      while (at < text.length() && Letters.isSpace(text.codePointAt(at))) {
        at += Character.charCount(text.codePointAt(at));
      }
      int start = at;
      while (at < text.length() && !Letters.isSpace(text.codePointAt(at))) {
        at += Character.charCount(text.codePointAt(at));
      }
      chunk(start, at);
    }
    return found;
  }

  /** Something between spaces, without the punctuation around it. */
  private void chunk(int from, int to) {
    int start = from;
    while (start < to && "([{".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int end = to;
    while (end > start && isClosing(start, end)) {
      end--;
    }
    if (hasWord(start, end)) {
      pieces(start, end);
    } else if (isOperator(from, to)) {
      signs(from, to);
    }
  }

  private boolean isClosing(int start, int end) {
    char last = text.charAt(end - 1);
    if (".,;:!?".indexOf(last) >= 0) {
      return true;
    }
    int kind = ")]}".indexOf(last);
    return kind >= 0 && count("([{".charAt(kind), start, end) < count(last, start, end);
  }

  private int count(char sought, int start, int end) {
    int count = 0;
    for (int i = start; i < end; i++) {
      count += text.charAt(i) == sought ? 1 : 0;
    }
    return count;
  }

  private boolean hasWord(int start, int end) {
    int c;
    for (int i = start; i < end; i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (Letters.isWord(c) || Letters.isUnspaced(c) || Letters.isSign(c)) {
        return true;
      }
    }
    return false;
  }

  /** {@code |>} and {@code :=}, but no dashes, dots and rules. */
  private boolean isOperator(int start, int end) {
    if (end - start < 2 || end - start > 3) {
      return false;
    }
    return areSymbols(start, end) && text.charAt(start) != text.charAt(end - 1);
  }

  private boolean areSymbols(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Letters.isSymbol(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private void signs(int start, int end) {
    for (int i = start; i < end; i++) {
      add(text.substring(i, i + 1), i, i + 1, false);
    }
  }

  private void pieces(int start, int end) {
    int at = start;
    while (at < end) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      if (Letters.isWord(c)) {
        next = word(at, end);
      } else if (Letters.isUnspaced(c)) {
        next = pairs(at, end);
      } else if (Letters.isSign(c) || (Letters.isSymbol(c) && !isJoint(at, start, end))) {
        add(text.substring(at, next), at, next, false);
      }
      at = next;
    }
  }

  /** A sign that only parts two words. */
  private boolean isJoint(int at, int start, int end) {
    return "-/:&".indexOf(text.charAt(at)) >= 0
        && at > start
        && at + 1 < end
        && Character.isLetterOrDigit(text.codePointBefore(at))
        && Character.isLetterOrDigit(text.codePointAt(at + 1));
  }

  private int word(int start, int end) {
    int at = start;
    while (at < end && Letters.isWord(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    String folded = Folding.fold(text.substring(start, at));
    if (!folded.isBlank()) {
      add(folded.length() > LONGEST ? cut(folded) : folded, start, at, false);
    }
    return at;
  }

  private static String cut(String word) {
    int end = Character.isHighSurrogate(word.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return word.substring(0, end);
  }

  private int pairs(int start, int end) {
    int at = start;
    while (at < end && Letters.isUnspaced(text.codePointAt(at))) {
      int next = at + Character.charCount(text.codePointAt(at));
      boolean more = next < end && Letters.isUnspaced(text.codePointAt(next));
      int last = more ? next + Character.charCount(text.codePointAt(next)) : next;
      add(Folding.fold(text.substring(at, last)), at, last, !more);
      at = next;
    }
    return at;
  }

  private void add(String word, int start, int end, boolean tail) {
    found.add(new Word(word, start, end, tail));
  }
}
