package dev.lectern.typeset;

import java.util.List;

/** Colours differences: what was added, what was removed, where. */
final class Diffs {

  private Diffs() {}

  static List<List<Span>> paint(List<String> lines) {
    return lines.stream().map(Diffs::line).toList();
  }

  private static List<Span> line(String line) {
    return line.isEmpty() ? List.of() : List.of(Span.of(line, role(line)));
  }

  private static Role role(String line) {
    if (line.startsWith("+++ ") || line.startsWith("--- ")) {
      return Role.CODE_KEYWORD;
    }
    if (line.startsWith("diff ") || line.startsWith("index ")) {
      return Role.CODE_COMMENT;
    }
    return switch (line.charAt(0)) {
      case '+', '>' -> Role.CODE_ADDED;
      case '-', '<' -> Role.CODE_REMOVED;
      case '@' -> Role.CODE_NAME;
      default -> Role.CODE;
    };
  }
}
