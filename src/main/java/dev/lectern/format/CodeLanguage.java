package dev.lectern.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The language that a page gives its code, wherever its highlighter wrote it down. */
final class CodeLanguage {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9+#._-]{0,29}");
  private static final Pattern IN_CLASS =
      Pattern.compile(
          "(?i)(?:^|\\s)(?:language|lang|highlight-source|highlight-text|src|brush:|code-lang|syntax|hljs-language)"
              + "[-:\\s]\\s*([A-Za-z][A-Za-z0-9+#._-]*)");
  private static final Pattern SPHINX =
      Pattern.compile("(?:^|\\s)highlight-([a-z0-9+#]+)(?:\\s|$)");
  private static final List<String> ATTRIBUTES =
      List.of(
          "data-lang",
          "data-language",
          "data-enlighter-language",
          "data-code-language",
          "data-syntax",
          "lang-name");
  private static final Set<String> NONE =
      Set.of(
          "text",
          "plaintext",
          "plain",
          "txt",
          "none",
          "nohighlight",
          "no-highlight",
          "raw",
          "default",
          "auto",
          "undefined",
          "null",
          "unknown",
          "generic",
          "fallback",
          "text-only");

  /** Names that stand as a class of their own, beside "highlight" or "sourceCode" or on code. */
  private static final Set<String> KNOWN =
      Set.of(
          ("abap ada apache applescript arduino asm assembly awk bash basic bat batch bibtex c c++ clj"
                  + " clojure cmake cobol coffeescript console cpp cql crystal cs csharp css csv cuda"
                  + " cython d dart diff docker dockerfile dot elixir elm emacs-lisp erb erlang f#"
                  + " fish forth fortran fsharp gdscript git gitignore glsl go golang gradle graphql"
                  + " groovy haml handlebars haskell hcl hlsl hs html http idris ini java javascript"
                  + " jinja js json json5 jsonc jsonnet jsx julia kotlin kt latex less lisp llvm lua"
                  + " make makefile markdown markup mathematica matlab md mermaid mysql nasm nginx nim"
                  + " nix objc objective-c objectivec ocaml odin pascal patch perl pgsql php plsql"
                  + " plpgsql pod postgres powershell prolog promql properties proto protobuf ps1"
                  + " puppet py pycon python python3 qml r racket razor rb rego rst ruby rust rs sass"
                  + " scala scheme scss sed sh shell shell-session shellsession smali smalltalk"
                  + " solidity sql sqlite starlark svelte svg swift systemverilog tcl terraform tex"
                  + " text/x-sh tf toml tsql ts tsx typescript vala vb vba verilog vhdl vim viml vue"
                  + " wasm wast xml xquery yaml yml zig zsh")
              .split(" "));

  private static final Pattern CODE_LIKE =
      Pattern.compile("(?i).*(highlight|code|hljs|prettyprint|syntax).*");

  /** What stands behind a name: {@code Go{1,3}}. */
  private static final Pattern BEHIND = Pattern.compile("[{:;,\\s].*$");

  private static final ByClass<Said> SAID = ByClass.of(Said::of);

  /** So many children are little. */
  private static final int LITTLE = 6;

  /**
   * What a class says of the language.
   *
   * @param outright whether it says which, be it no name that anybody knows
   * @param codeLike whether it says that there is code
   * @param name the name it says outright, or else one that is a class of its own
   */
  private record Said(boolean outright, boolean codeLike, Optional<String> name) {

    static Said of(String classes) {
      boolean codeLike = CODE_LIKE.matcher(classes).matches();
      Matcher said = IN_CLASS.matcher(classes);
      if (said.find()) {
        return new Said(true, codeLike, CodeLanguage.name(said.group(1)));
      }
      Matcher sphinx = SPHINX.matcher(classes);
      return sphinx.find() && !sphinx.group(1).equals("source")
          ? new Said(true, codeLike, CodeLanguage.name(sphinx.group(1)))
          : new Said(false, codeLike, bare(classes));
    }

    private static Optional<String> bare(String classes) {
      return Stream.of(classes.split("\\s+"))
          .map(name -> name.toLowerCase(Locale.ROOT))
          .filter(KNOWN::contains)
          .findFirst();
    }
  }

  private CodeLanguage() {}

  /** Of an element that holds code; lower case, or empty. */
  static String of(Element code) {
    Optional<String> found = Optional.ofNullable(inner(code)).flatMap(CodeLanguage::own);
    Element at = code;
    for (int i = 0; i < 4 && found.isEmpty() && at != null && isAround(at, code); i++) {
      found = own(at);
      at = at.parent();
    }
    return found.filter(name -> !NONE.contains(name)).orElse("");
  }

  private static @Nullable Element inner(Element code) {
    Element child = code.firstElementChild();
    boolean direct = child != null && child.normalName().equals("code");
    return direct ? child : named(code);
  }

  /** The first code with a name of its own, this or within. */
  private static @Nullable Element named(Element element) {
    if (element.nameIs("code") && (element.hasAttr("class") || element.hasAttr("data-lang"))) {
      return element;
    }
    Element found = null;
    for (int i = 0; i < element.childNodeSize() && found == null; i++) {
      found = element.childNode(i) instanceof Element child ? named(child) : null;
    }
    return found;
  }

  /** Parents speak for the code only while they hold little else. */
  private static boolean isAround(Element at, Element code) {
    return at.equals(code)
        || (!at.normalName().equals("body")
            && !at.normalName().equals("article")
            && !at.normalName().equals("main")
            && holdsLittle(at));
  }

  private static boolean holdsLittle(Element element) {
    int children = 0;
    for (int i = 0; i < element.childNodeSize() && children <= LITTLE; i++) {
      children += element.childNode(i) instanceof Element ? 1 : 0;
    }
    return children <= LITTLE;
  }

  private static Optional<String> own(Element element) {
    if (element.attributesSize() == 0) {
      return Optional.empty();
    }
    for (String attribute : ATTRIBUTES) {
      if (element.hasAttr(attribute)) {
        return name(element.attr(attribute));
      }
    }
    Said said = SAID.of(element.className());
    return said.outright || said.codeLike || isCode(element) ? said.name : Optional.empty();
  }

  private static boolean isCode(Element element) {
    return element.normalName().equals("code")
        || element.normalName().equals("pre")
        || element.hasClass(CodeBlocks.MERMAID);
  }

  static boolean isKnown(String name) {
    return KNOWN.contains(name) || NONE.contains(name);
  }

  /** A language name as the document keeps it: "Go{1,3}" is "go". */
  static Optional<String> name(String written) {
    String name = BEHIND.matcher(written.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
    return NAME.matcher(name).matches() ? Optional.of(name) : Optional.empty();
  }
}
