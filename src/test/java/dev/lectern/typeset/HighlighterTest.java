package dev.lectern.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HighlighterTest {

  private static String painted(String language, String code) {
    return Highlighter.paint(language, code).stream()
        .map(HighlighterTest::painted)
        .collect(Collectors.joining("\n"));
  }

  private static String painted(List<Span> line) {
    return line.stream()
        .map(s -> s.text() + "‹" + s.style().role().name().toLowerCase(java.util.Locale.ROOT) + "›")
        .collect(Collectors.joining());
  }

  @Test
  void a_declared_language_is_coloured() {
    assertThat(painted("go", "var x = \"a\" // why"))
        .isEqualTo("var ‹code_keyword›x = ‹code›\"a\" ‹code_string›// why‹code_comment›");
  }

  @Test
  void a_comment_goes_on_in_the_next_line() {
    assertThat(painted("java", "/* one\ntwo */ int"))
        .isEqualTo("/* one‹code_comment›\ntwo */ ‹code_comment›int‹code_name›");
  }

  @Test
  void a_difference_shows_what_came_and_went() {
    assertThat(painted("diff", "@@ -1 +1 @@\n-old\n+new\n same"))
        .isEqualTo("@@ -1 +1 @@‹code_name›\n-old‹code_removed›\n+new‹code_added›\n same‹code›");
  }

  @Test
  void in_a_session_the_prompt_steps_back_and_the_output_is_plain() {
    assertThat(painted("", "$ ls -l\n100% done"))
        .isEqualTo("$ ‹faint›ls ‹code_name›-l‹code›\n100% done‹code›");
  }

  @Test
  void a_language_without_a_lexer_has_strings_comments_and_keywords() {
    assertThat(painted("elixir", "def a, do: \"x\" # why"))
        .isEqualTo(
            "def‹code_keyword› a, ‹code›do‹code_keyword›: ‹code›\"x\"‹code_string› ‹code›# why‹code_comment›");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "go         | package main\\n\\nfunc main() {",
        "python     | import os\\ndef f(x):\\n    return self.x",
        "json       | { \"a\": [1, 2] }",
        "sql        | SELECT a\\nFROM t",
        "yaml       | apiVersion: v1\\nkind: Pod\\nmetadata:",
        "rust       | fn main() {\\n    let mut x = 1;",
        "sh         | npm install\\ncd x",
        "c          | #include <stdio.h>\\nint main(void)",
        "diff       | diff --git a/x b/x",
        "javascript | const x = require('y');\\nconsole.log(x)",
        "dockerfile | FROM alpine:3\\nRUN apk add git",
        "html       | <div class=\"a\"><p>x</p></div>",
        "''         | just words of some kind\\nand nothing else",
        "''         | +---+\\n| a |\\n+---+",
      })
  void an_undeclared_language_shows(String language, String code) {
    assertThat(CodeGuess.language(List.of(code.split("\\\\n", -1)))).isEqualTo(language);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "go",
        "java",
        "kotlin",
        "scala",
        "groovy",
        "rust",
        "c",
        "cpp",
        "csharp",
        "d",
        "dart",
        "pascal",
        "fortran",
        "clojure",
        "lisp",
        "vhdl",
        "vb",
        "asm",
        "actionscript",
        "javascript",
        "typescript",
        "python",
        "ruby",
        "perl",
        "php",
        "lua",
        "tcl",
        "sh",
        "powershell",
        "batch",
        "makefile",
        "dockerfile",
        "json",
        "yaml",
        "ini",
        "properties",
        "env",
        "sql",
        "xml",
        "html",
        "handlebars",
        "jsp",
        "css",
        "less",
        "dtd",
        "markdown",
        "latex",
        "proto",
        "hosts",
        "htaccess",
        "console",
        "diff",
        "swift",
        "toml",
        "nonsense"
      })
  void every_language_gives_back_every_character(String language) {
    String code =
        "#!/bin/x\n<a b='c'>&amp; \"str\\\" 'q' `b` /* c\n * d */ // e\n\t-- f ; g # h %i {j}\n"
            + "$k @l 0x1F 1e9 <?php echo 'x' ?>\n\n\"\"\"m\nn\"\"\" é中👍 :: -> => |> \\";
    String back =
        Highlighter.paint(language, code).stream()
            .map(line -> line.stream().map(Span::text).collect(Collectors.joining()))
            .collect(Collectors.joining("\n"));
    assertThat(back).isEqualTo(code);
  }

  @Property(seed = "2026", tries = 300)
  void no_code_is_lost(
      @ForAll @Chars({'a', '"', '\'', '/', '*', '\n', ' ', '<', '>', '#', '{', '\\', '$', '`'})
          String code) {
    for (String language : List.of("java", "html", "php", "sh", "python", "")) {
      String back =
          Highlighter.paint(language, code).stream()
              .map(line -> line.stream().map(Span::text).collect(Collectors.joining()))
              .collect(Collectors.joining("\n"));
      assertThat(back).isEqualTo(code);
    }
  }
}
