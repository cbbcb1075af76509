package dev.lectern.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a query text into tokens; total.
 *
 * <p>Brackets inside a word belong to it, so that {@code main()} and {@code O(n)} are words; a
 * closing bracket that closes nothing is text, and so is an opening one beyond the greatest depth.
 */
final class Lexer {

  /** Deeper groups are text; keeps hostile input off the stack. */
  private static final int DEPTH = 40;

  private static final Set<String> NAMES =
      Set.of("title", "author", "tag", "blog", "kind", "is", "after", "before", "on");

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private int depth;

  private Lexer(String text) {
    this.text = text;
  }

  static List<Token> tokens(String text) {
    return new Lexer(text).all();
  }

  private List<Token> all() {
    while (skipSpace()) {
      next();
    }
    return List.copyOf(tokens);
  }

  private boolean skipSpace() {
    while (at < text.length() && isSpace(at)) {
      at++;
    }
    return at < text.length();
  }

  private void next() {
    char c = text.charAt(at);
    if (c == '"') {
      tokens.add(new Token.Quoted(quoted()));
    } else if (c == '-' && negates()) {
      at++;
      tokens.add(new Token.Minus());
    } else if (c == '(' && depth < DEPTH) {
      at++;
      depth++;
      tokens.add(new Token.Open());
    } else if (c == ')' && depth > 0) {
      at++;
      depth--;
      tokens.add(new Token.Close());
    } else {
      word();
    }
  }

  /** {@code --dry-run} is an option to be found, not a double negation. */
  private boolean negates() {
    int after = at + 1;
    return after < text.length() && !isSpace(after) && "-)".indexOf(text.charAt(after)) < 0;
  }

  /** An opening mark without a closing one quotes the rest. */
  private String quoted() {
    int end = text.indexOf('"', at + 1);
    String inside = text.substring(at + 1, end < 0 ? text.length() : end);
    at = end < 0 ? text.length() : end + 1;
    return inside;
  }

  private void word() {
    int start = at;
    int open = 0;
    while (at < text.length() && !isSpace(at)) {
      char c = text.charAt(at);
      if (c == ':' && open == 0 && named(text.substring(start, at))) {
        return;
      }
      if (c == ')' && open == 0 && depth > 0) {
        break;
      }
      open += c == '(' ? 1 : c == ')' && open > 0 ? -1 : 0;
      at++;
    }
    tokens.add(token(text.substring(start, at), open > 0));
  }

  /** A word with a bracket that stays open is quoted, so that it reads the same inside a group. */
  private static Token token(String word, boolean open) {
    if (word.equals("OR")) {
      return new Token.Either();
    }
    return open ? new Token.Quoted(word.replace('"', ' ')) : new Token.Plain(word);
  }

  private boolean named(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (!NAMES.contains(lower)) {
      return false;
    }
    int start = at - name.length();
    at++;
    String value = at < text.length() && text.charAt(at) == '"' ? quoted() : bare();
    value = value.replace('"', ' ').strip();
    tokens.add(
        value.isEmpty()
            ? new Token.Quoted(text.substring(start, at).replace('"', ' '))
            : new Token.Named(lower, value));
    return true;
  }

  private String bare() {
    int start = at;
    int open = 0;
    while (at < text.length()
        && !isSpace(at)
        && !(text.charAt(at) == ')' && open == 0 && depth > 0)) {
      char c = text.charAt(at++);
      open += c == '(' ? 1 : c == ')' && open > 0 ? -1 : 0;
    }
    return text.substring(start, at);
  }

  private boolean isSpace(int index) {
    char c = text.charAt(index);
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
