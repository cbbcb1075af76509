package dev.lectern.typeset;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Colours terminal sessions: the prompt steps back, the command is code, the output is plain. */
final class Sessions {

  /** {@code user@host:~$ }, {@code [user@host dir]# }, {@code PS C:\> }. */
  private static final String PLACED =
      "(?:[\\w.-]{1,40}@[\\w.-]{1,60}[:~ ][^$#%>]{0,80}|\\[[^\\]]{1,60}\\]|PS [A-Z]:[^>]{0,80})[$#%>] ?";

  /** {@code $ }, {@code >>> }, {@code mysql> }. */
  private static final String BARE = "(?:[$%❯➜]|>>>|\\.\\.\\.|[\\w-]{0,20}>) +";

  private static final Pattern PROMPT =
      Pattern.compile("^(?:\\([\\w.-]{1,30}\\) ?)?(?:" + PLACED + "|" + BARE + ")");

  private static final Pattern ROOT = Pattern.compile("^#\\s+(?=[a-z./])");

  private Sessions() {}

  /** Whether the page says so, or the first line begins with a shell's prompt. */
  static boolean isSession(String language, List<String> lines) {
    boolean shell = language.equals("sh") || language.isEmpty() || language.equals("text");
    String first = lines.getFirst();
    return language.equals("console")
        || language.equals("pycon")
        || shell && first.startsWith("$ ")
        || shell && first.contains("@") && PROMPT.matcher(first).find();
  }

  static List<List<Span>> paint(List<String> lines) {
    boolean python = lines.stream().anyMatch(line -> line.startsWith(">>> "));
    boolean root = lines.stream().noneMatch(line -> PROMPT.matcher(line).find());
    return lines.stream().map(line -> line(line, python ? "python" : "sh", root)).toList();
  }

  private static List<Span> line(String line, String language, boolean root) {
    Optional<Integer> prompt =
        end(PROMPT.matcher(line)).or(() -> root ? end(ROOT.matcher(line)) : Optional.empty());
    if (prompt.isEmpty()) {
      return line.startsWith("#")
          ? List.of(Span.of(line, Role.CODE_COMMENT))
          : Highlighter.plain(line);
    }
    int end = prompt.orElseThrow();
    List<Span> command = Highlighter.lex(language, List.of(line.substring(end))).getFirst();
    return Highlighter.join(List.of(Span.of(line.substring(0, end), Role.FAINT)), strong(command));
  }

  private static List<Span> strong(List<Span> command) {
    return command.stream()
        .map(span -> new Span(span.text(), span.style().withStrong(), span.link(), span.paint()))
        .toList();
  }

  private static Optional<Integer> end(Matcher matcher) {
    return matcher.find() ? Optional.of(matcher.end()) : Optional.empty();
  }
}
