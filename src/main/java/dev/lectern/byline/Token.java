package dev.lectern.byline;

/**
 * A number, a word or a mark of a short text.
 *
 * @param text folded: lower case, no accents, ASCII digits; an ideograph is a word of its own
 * @param spaced whether white space stands before it
 */
record Token(Kind kind, String text, boolean spaced) {

  enum Kind {
    NUMBER,
    WORD,
    MARK
  }

  /** What stands beyond either end of a text. */
  static final Token NONE = new Token(Kind.MARK, "", true);

  /** The value of a number of at most nine digits, otherwise -1. */
  int value() {
    return kind == Kind.NUMBER && text.length() <= 9 ? Integer.parseInt(text) : -1;
  }

  /** How many digits a number has; 0 for anything else. */
  int digits() {
    return kind == Kind.NUMBER ? text.length() : 0;
  }

  boolean isMark(String marks) {
    return kind == Kind.MARK && !text.isEmpty() && marks.contains(text);
  }

  boolean isWord(String word) {
    return kind == Kind.WORD && text.equals(word);
  }
}
