package dev.lectern.typeset;

import java.util.Optional;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.*;

/** The names of languages, and who lexes them; a lexer is loaded when its language is first met. */
final class Languages {

  private Languages() {}

  /** One name for a language that pages call by several. */
  static String name(String language) {
    String name = Highlighter.lower(language.strip()).replaceFirst("^(language|lang)-", "");
    return switch (name) {
      case "golang" -> "go";
      case "js", "jsx", "mjs", "cjs", "node", "ecmascript" -> "javascript";
      case "ts", "tsx" -> "typescript";
      case "py", "python3", "python2", "starlark", "bazel" -> "python";
      case "rb", "jruby", "crystal", "cr" -> "ruby";
      case "rs" -> "rust";
      case "h" -> "c";
      case "c++", "cc", "cxx", "hpp", "objective-c", "objc", "cuda", "glsl", "hlsl" -> "cpp";
      case "c#", "cs", "dotnet" -> "csharp";
      case "kt", "kts" -> "kotlin";
      case "gradle" -> "groovy";
      case "bash", "zsh", "shell", "ksh", "fish", "sh", "ash" -> "sh";
      case "shell-session", "shellsession", "sh-session", "bash-session", "terminal", "session" ->
          "console";
      case "ps", "ps1", "pwsh" -> "powershell";
      case "bat", "cmd", "dos" -> "batch";
      case "mysql", "postgres", "postgresql", "plpgsql", "sqlite", "tsql", "plsql", "psql" -> "sql";
      case "htm", "xhtml", "vue", "svelte", "astro", "twig", "jinja", "erb", "liquid" -> "html";
      case "svg", "xsd", "xsl", "xslt", "rss", "atom", "plist", "xaml" -> "xml";
      case "scss", "sass" -> "less";
      case "jsonc", "json5", "jsonl", "geojson" -> "json";
      case "yml" -> "yaml";
      case "docker" -> "dockerfile";
      case "make", "mk", "gnumake" -> "makefile";
      case "md", "mdx" -> "markdown";
      case "pl" -> "perl";
      case "clj", "cljs", "edn" -> "clojure";
      case "elisp", "emacs-lisp", "common-lisp", "scheme", "racket" -> "lisp";
      case "tex" -> "latex";
      case "patch", "udiff" -> "diff";
      case "protobuf" -> "proto";
      default -> name;
    };
  }

  /** A lexer for a language by its one name. */
  static Optional<TokenMaker> lexer(String language) {
    return Optional.<TokenMaker>empty()
        .or(() -> ofPrograms(language))
        .or(() -> ofScripts(language))
        .or(() -> ofData(language));
  }

  private static Optional<TokenMaker> ofPrograms(String language) {
    return switch (language) {
      case "go" -> Optional.of(new GoTokenMaker());
      case "java" -> Optional.of(new JavaTokenMaker());
      case "kotlin" -> Optional.of(new KotlinTokenMaker());
      case "scala" -> Optional.of(new ScalaTokenMaker());
      case "groovy" -> Optional.of(new GroovyTokenMaker());
      case "rust" -> Optional.of(new RustTokenMaker());
      case "c" -> Optional.of(new CTokenMaker());
      case "cpp" -> Optional.of(new CPlusPlusTokenMaker());
      case "csharp" -> Optional.of(new CSharpTokenMaker());
      case "d" -> Optional.of(new DTokenMaker());
      case "dart" -> Optional.of(new DartTokenMaker());
      case "delphi", "pascal" -> Optional.of(new DelphiTokenMaker());
      case "fortran" -> Optional.of(new FortranTokenMaker());
      case "clojure" -> Optional.of(new ClojureTokenMaker());
      case "lisp" -> Optional.of(new LispTokenMaker());
      case "vhdl" -> Optional.of(new VhdlTokenMaker());
      case "vb", "vbnet" -> Optional.of(new VisualBasicTokenMaker());
      case "asm", "nasm", "x86asm", "assembly" -> Optional.of(new AssemblerX86TokenMaker());
      case "actionscript" -> Optional.of(new ActionScriptTokenMaker());
      default -> Optional.empty();
    };
  }

  private static Optional<TokenMaker> ofScripts(String language) {
    return switch (language) {
      case "javascript" -> Optional.of(new JavaScriptTokenMaker());
      case "typescript" -> Optional.of(new TypeScriptTokenMaker());
      case "python" -> Optional.of(new PythonTokenMaker());
      case "ruby" -> Optional.of(new RubyTokenMaker());
      case "perl" -> Optional.of(new PerlTokenMaker());
      case "php" -> Optional.of(new PHPTokenMaker());
      case "lua" -> Optional.of(new LuaTokenMaker());
      case "tcl" -> Optional.of(new TclTokenMaker());
      case "sh" -> Optional.of(new UnixShellTokenMaker());
      case "powershell" -> Optional.of(new PowerShellTokenMaker());
      case "batch" -> Optional.of(new WindowsBatchTokenMaker());
      case "makefile" -> Optional.of(new MakefileTokenMaker());
      case "dockerfile" -> Optional.of(new DockerTokenMaker());
      default -> Optional.empty();
    };
  }

  private static Optional<TokenMaker> ofData(String language) {
    return switch (language) {
      case "json" -> Optional.of(new JsonTokenMaker());
      case "ini" -> Optional.of(new IniTokenMaker());
      case "properties" -> Optional.of(new PropertiesFileTokenMaker());
      case "env", "dotenv" -> Optional.of(new EnvTokenMaker());
      case "sql" -> Optional.of(new SQLTokenMaker());
      case "xml" -> Optional.of(new XMLTokenMaker());
      case "html" -> Optional.of(new HTMLTokenMaker());
      case "handlebars" -> Optional.of(new HandlebarsTokenMaker());
      case "jsp" -> Optional.of(new JSPTokenMaker());
      case "css" -> Optional.of(new CSSTokenMaker());
      case "less" -> Optional.of(new LessTokenMaker());
      case "dtd" -> Optional.of(new DtdTokenMaker());
      case "markdown" -> Optional.of(new MarkdownTokenMaker());
      case "latex" -> Optional.of(new LatexTokenMaker());
      case "proto" -> Optional.of(new ProtoTokenMaker());
      case "hosts" -> Optional.of(new HostsTokenMaker());
      case "htaccess", "apache", "apacheconf" -> Optional.of(new HtaccessTokenMaker());
      default -> Optional.empty();
    };
  }
}
