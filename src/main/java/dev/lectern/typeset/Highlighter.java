package dev.lectern.typeset;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Colours code by its language, which the page names or which shows. */
final class Highlighter {

  /** Bigger pieces and longer lines are data, not code that somebody reads. */
  private static final int LARGEST = 200_000;

  private static final int LONGEST_LINE = 5_000;

  private Highlighter() {}

  /** The spans of each line of a piece of code; a line has the same characters as before. */
  static List<List<Span>> paint(String language, String code) {
    List<String> lines = List.of(code.split("\n", -1));
    boolean readable =
        code.length() <= LARGEST && lines.stream().allMatch(line -> line.length() <= LONGEST_LINE);
    return readable ? paint(language, lines) : lines.stream().map(Highlighter::plain).toList();
  }

  private static List<List<Span>> paint(String named, List<String> lines) {
    String language = named.isEmpty() ? CodeGuess.language(lines) : Languages.name(named);
    if (Sessions.isSession(language, lines)) {
      return Sessions.paint(lines);
    }
    return language.equals("diff") ? Diffs.paint(lines) : lex(language, lines);
  }

  /** The lines of a language that there is a lexer for; others get strings and comments only. */
  static List<List<Span>> lex(String language, List<String> lines) {
    boolean bare = language.equals("php") && lines.stream().noneMatch(line -> line.contains("<?"));
    return Languages.lexer(language)
        .map(lexer -> Lexer.paint(lexer, bare ? "<?php" : "", lines))
        .orElseGet(() -> SimpleLexer.paint(language, lines));
  }

  static List<Span> plain(String line) {
    return line.isEmpty() ? List.of() : List.of(Span.of(line, Role.CODE));
  }

  /** The spans of several lists in one. */
  static List<Span> join(List<Span> first, List<Span> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
