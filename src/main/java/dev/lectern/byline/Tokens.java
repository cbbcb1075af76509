package dev.lectern.byline;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A short text cut into tokens; asking beyond its ends is allowed. */
final class Tokens {

  /** Bylines are short; what is longer is running text whose rest is of no interest. */
  static final int LONGEST = 4_000;

  static final int ASCII = 0x80;
  private static final Pattern ACCENTS = Pattern.compile("[\\p{Mn}&&[\\u0300-\\u06FF]]+");

  /** No tokens at all. */
  static final Tokens NONE = new Tokens(List.of());

  private final List<Token> tokens;

  private Tokens(List<Token> tokens) {
    this.tokens = tokens;
  }

  static Tokens of(String text) {
    String shown =
        CjkNumerals.toDigits(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    List<Token> tokens = new ArrayList<>();
    boolean spaced = true;
    int at = 0;
    while (at < shown.length()) {
      int point = shown.codePointAt(at);
      int end = at + Character.charCount(point);
      if (isSpace(point)) {
        spaced = true;
      } else if (point < ASCII || Character.getType(point) != Character.FORMAT) {
        end = endOf(shown, at, point);
        tokens.add(token(shown.substring(at, end), point, spaced));
        spaced = false;
      }
      at = end;
    }
    return new Tokens(tokens);
  }

  static boolean isAsciiLetter(int point) {
    return (point | ' ') >= 'a' && (point | ' ') <= 'z';
  }

  /** Whether a sign beyond ASCII may be of a word: a letter or what stands on or in one. */
  static boolean mayJoinWord(char c) {
    return Character.isLetter(c)
        || Character.isSurrogate(c)
        || switch (Character.getType(c)) {
          case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.FORMAT ->
              true;
          default -> false;
        };
  }

  private static boolean isSpace(int point) {
    return point < ASCII
        ? point <= ' ' && Character.isWhitespace(point)
        : Character.isWhitespace(point) || Character.isSpaceChar(point);
  }

  private static int endOf(String text, int start, int first) {
    int end = start + Character.charCount(first);
    Token.Kind kind = kind(first);
    if (kind == Token.Kind.MARK || Character.isIdeographic(first)) {
      return end;
    }
    while (end < text.length() && joins(text.codePointAt(end), kind)) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean joins(int point, Token.Kind kind) {
    return point < ASCII
        ? kind(point) == kind
        : (kind(point) == kind && !Character.isIdeographic(point))
            || Character.getType(point) == Character.FORMAT;
  }

  private static Token.Kind kind(int point) {
    if (point < ASCII) {
      return Digits.isAscii(point)
          ? Token.Kind.NUMBER
          : isAsciiLetter(point) ? Token.Kind.WORD : Token.Kind.MARK;
    }
    if (Character.digit(point, 10) >= 0 && Character.isDigit(point)) {
      return Token.Kind.NUMBER;
    }
    boolean letter =
        Character.isLetter(point)
            || Character.getType(point) == Character.NON_SPACING_MARK
            || Character.getType(point) == Character.COMBINING_SPACING_MARK;
    return letter ? Token.Kind.WORD : Token.Kind.MARK;
  }

  private static Token token(String text, int first, boolean spaced) {
    return switch (kind(first)) {
      case NUMBER -> new Token(Token.Kind.NUMBER, digits(text), spaced);
      case WORD -> new Token(Token.Kind.WORD, fold(text), spaced);
      case MARK -> new Token(Token.Kind.MARK, mark(first), spaced);
    };
  }

  private static String digits(String text) {
    if (isAscii(text)) {
      return text;
    }
    StringBuilder ascii = new StringBuilder();
    text.codePoints()
        .map(point -> Character.digit(point, 10))
        .filter(d -> d >= 0)
        .forEach(ascii::append);
    return ascii.toString();
  }

  /** Dashes, slashes and colons of every width are one. */
  static String mark(int point) {
    return switch (point) {
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212', '\uFF0D' -> "-";
      case '\uFF0F', '\u2044' -> "/";
      case '\uFF0E', '\u3002' -> ".";
      case '\uFF1A' -> ":";
      case '\uFF0C', '\u3001', '\u060C' -> ",";
      case '\u2019', '\u2018', '\u02BC', '\u05F3' -> "'";
      default -> Character.toString(point);
    };
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= ASCII) {
        return false;
      }
    }
    return true;
  }

  /** One form for what is the same word to a reader: case, accents and Arabic letter variants. */
  static String fold(String word) {
    if (isAscii(word)) {
      return word.toLowerCase(Locale.ROOT);
    }
    String plain = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    plain = ACCENTS.matcher(plain).replaceAll("");
    plain =
        plain
            .replace('\u0131', 'i')
            .replace('\u064A', '\u06CC')
            .replace('\u0649', '\u06CC')
            .replace('\u0643', '\u06A9')
            .replace("\u0640", "")
            .replace("\u200C", "");
    return Normalizer.normalize(plain, Normalizer.Form.NFC);
  }

  Token get(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i) : Token.NONE;
  }

  int size() {
    return tokens.size();
  }
}
