package dev.lectern.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Strings, numbers, comments and the commonest keywords, for languages without a lexer of their
 * own. A text of no known language stays plain.
 */
final class SimpleLexer {

  private static final Set<String> KEYWORDS =
      Set.of(
          ("and as async await begin break case catch class const continue data def defmodule do else"
                  + " elif end enum export extends extern false fn for foreach from fun func function"
                  + " guard if impl import in include inherit init instance interface let local loop"
                  + " match module mut namespace new nil none not null of open or override package"
                  + " private protocol pub public raise rec return self static struct super switch"
                  + " then this throw trait true try type typedef union unless until use using val"
                  + " var void when where while with yield")
              .split(" ", -1));

  private static final Set<String> KEYED =
      Set.of("yaml", "toml", "hcl", "terraform", "tf", "conf", "config", "nginx", "cue");

  private static final Pattern KEY =
      Pattern.compile("^(?: |- )*([\\w.\"/-]+)(?=:(?: |$)| *= | *\\{$)");

  private final String line;
  private final String comment;
  private final boolean keyed;
  private final List<Span> spans = new ArrayList<>();
  private int done;

  private SimpleLexer(String line, String comment, boolean keyed) {
    this.line = line;
    this.comment = comment;
    this.keyed = keyed;
  }

  static List<List<Span>> paint(String language, List<String> lines) {
    String comment = comment(language);
    if (comment.isEmpty()) {
      return lines.stream().map(Highlighter::plain).toList();
    }
    return lines.stream()
        .map(line -> new SimpleLexer(line, comment, KEYED.contains(language)).run())
        .toList();
  }

  /** What starts a comment; empty for a language that is not known at all. */
  private static String comment(String language) {
    return switch (language) {
      case "swift",
          "zig",
          "solidity",
          "v",
          "odin",
          "thrift",
          "wgsl",
          "verilog",
          "systemverilog",
          "graphql",
          "haxe",
          "vala",
          "hack",
          "nginx-js",
          "gleam",
          "cue",
          "jsonnet" ->
          "//";
      case "haskell", "hs", "elm", "ada", "purescript", "idris", "agda", "cypher", "applescript" ->
          "--";
      case "elixir",
          "ex",
          "exs",
          "r",
          "julia",
          "jl",
          "nix",
          "nim",
          "hcl",
          "terraform",
          "tf",
          "toml",
          "conf",
          "cfg",
          "config",
          "nginx",
          "cmake",
          "awk",
          "gdscript",
          "puppet",
          "gitignore",
          "promql",
          "yaml",
          "rego",
          "just",
          "coffeescript",
          "nushell",
          "nu" ->
          "#";
      case "erlang", "erl", "matlab", "octave", "prolog" -> "%";
      case "ocaml", "ml", "fsharp", "f#", "sml", "reason", "rescript" -> "(*";
      case "wat", "wasm", "asm6502", "armasm", "llvm", "fennel" -> ";";
      case "vim", "viml" -> "\"";
      default -> "";
    };
  }

  private List<Span> run() {
    int i = key();
    while (i < line.length()) {
      char c = line.charAt(i);
      if (line.startsWith(comment, i)
          && (i == 0 || !Character.isLetterOrDigit(line.charAt(i - 1)))) {
        i = take(i, line.length(), Role.CODE_COMMENT);
      } else if (c == '"' || c == '`') {
        i = take(i, stringEnd(i, c), Role.CODE_STRING);
      } else if (Character.isJavaIdentifierStart(c)) {
        int end = wordEnd(i);
        i = KEYWORDS.contains(line.substring(i, end)) ? take(i, end, Role.CODE_KEYWORD) : end;
      } else if (c >= '0' && c <= '9') {
        i = take(i, wordEnd(i), Role.CODE_NUMBER);
      } else {
        i++;
      }
    }
    take(line.length(), line.length(), Role.CODE);
    return spans;
  }

  /** The key that a line of configuration begins with. */
  private int key() {
    Matcher key = KEY.matcher(line);
    return keyed && key.find() ? take(key.start(1), key.end(1), Role.CODE_NAME) : 0;
  }

  private int stringEnd(int from, char quote) {
    for (int i = from + 1; i < line.length(); i++) {
      if (line.charAt(i) == '\\') {
        i++;
      } else if (line.charAt(i) == quote) {
        return i + 1;
      }
    }
    return line.length();
  }

  private int wordEnd(int from) {
    int end = from;
    while (end < line.length() && Character.isJavaIdentifierPart(line.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Adds what stands before as it is, and this in its role. */
  private int take(int from, int to, Role role) {
    if (done < from) {
      spans.add(Span.of(line.substring(done, from), Role.CODE));
    }
    if (from < to) {
      spans.add(Span.of(line.substring(from, to), role));
    }
    done = to;
    return to;
  }
}
