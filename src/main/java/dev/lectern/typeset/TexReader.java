package dev.lectern.typeset;

/** Cuts TeX into commands, groups and signs. */
final class TexReader {

  private final String tex;
  private int at;

  TexReader(String tex) {
    this.tex = tex;
  }

  boolean atEnd() {
    return at >= tex.length();
  }

  /** The next character, or a space behind the end. */
  char peek() {
    return atEnd() ? ' ' : tex.charAt(at);
  }

  void skipSpaces() {
    while (!atEnd() && Character.isWhitespace(tex.charAt(at))) {
      at++;
    }
  }

  boolean skip(String expected) {
    boolean there = tex.startsWith(expected, at);
    at += there ? expected.length() : 0;
    return there;
  }

  /** One character, or a command with its backslash. */
  String token() {
    int start = at;
    int first = tex.codePointAt(at);
    at += Character.charCount(first);
    if (first != '\\' || atEnd()) {
      return tex.substring(start, at);
    }
    at++;
    while (isLetter(tex.charAt(at - 1)) && !atEnd() && isLetter(tex.charAt(at))) {
      at++;
    }
    return tex.substring(start, at);
  }

  /** What an argument stands for: a group without its braces, or one token. */
  String argument() {
    skipSpaces();
    if (atEnd()) {
      return "";
    }
    return peek() == '{' ? delimited('{', '}') : token();
  }

  /** An argument in brackets, empty where there is none. */
  String option() {
    skipSpaces();
    return peek() == '[' ? delimited('[', ']') : "";
  }

  /** Everything that was not read. */
  String rest() {
    return tex.substring(Math.min(at, tex.length()));
  }

  /** Everything up to the end of an environment whose name was read. */
  String environment(String name) {
    int start = at;
    int depth = 1;
    while (!atEnd()) {
      int mark = at;
      if (skip("\\begin{" + name + "}")) {
        depth++;
      } else if (skip("\\end{" + name + "}")) {
        depth--;
        if (depth == 0) {
          return tex.substring(start, mark);
        }
      } else {
        at++;
      }
    }
    return tex.substring(start);
  }

  private String delimited(char open, char close) {
    int start = ++at;
    int depth = 1;
    while (!atEnd()) {
      char c = tex.charAt(at);
      depth += c == open ? 1 : c == close ? -1 : 0;
      if (depth == 0) {
        return tex.substring(start, at++);
      }
      at += c == '\\' ? 2 : 1;
    }
    at = tex.length();
    return tex.substring(Math.min(start, at));
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
