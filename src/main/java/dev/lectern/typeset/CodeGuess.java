package dev.lectern.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which language code is in, when the page does not say; empty when that does not show. */
final class CodeGuess {

  private static final int LOOKED_AT = 3_000;

  /** A sign is counted so many times at most, or long files would all look alike. */
  private static final int MOST = 4;

  /** So much evidence is asked for. */
  private static final int ENOUGH = 3;

  private static final List<Sign> SIGNS =
      List.of(
          sign("diff", 9, "^(diff --git |@@ -\\d+,?\\d* \\+\\d+)"),
          sign("php", 9, "<\\?php"),
          sign("xml", 9, "\\A\\s*<\\?xml|xmlns[:=]"),
          sign(
              "html",
              3,
              "(?i)<!doctype html|</?(html|body|div|span|head|script|ul|li|p|a|img)\\b[^>]*>"),
          sign("json", 4, "\\A\\s*[\\[{]\\s*(?:\"[^\"\\n]{1,60}\"\\s*[:,]|\\{)"),
          sign("json", 1, "^\\s*\"[^\"\\n]{1,60}\"\\s*:"),
          sign("go", 4, "^package \\w+$|^func (\\(\\w+ \\*?\\w+\\) )?\\w+\\("),
          sign("go", 2, ":= |\\bfmt\\.|\\bif err != nil|\\bchan |\\bdefer |\\bgo func"),
          sign("rust", 4, "^\\s*(pub )?fn \\w+.*(->|\\{)|\\blet mut |^\\s*impl\\b|#\\[derive"),
          sign("rust", 2, "\\bprintln!|::<|&mut |\\.unwrap\\(\\)|^use \\w+::"),
          sign("java", 4, "\\bpublic (static |final |abstract )*(class|void|interface|record)\\b"),
          sign(
              "java",
              2,
              "^import (static )?java|System\\.out\\.|@Override|\\bprivate (static |final )*\\w+"),
          sign("csharp", 4, "^using System|\\bnamespace [A-Z]\\w+|Console\\.Write"),
          sign("kotlin", 3, "\\bfun \\w+\\(.*(: \\w+)? *[={]|\\bval \\w+ ?=|\\bdata class "),
          sign("python", 3, "^\\s*(def|class) \\w+.*:\\s*$|^from \\w[\\w.]* import |__\\w+__"),
          sign(
              "python", 2, "^import \\w+$|\\bself\\.|^\\s*(elif|except|with) .*:\\s*$|\\bprint\\("),
          sign("ruby", 3, "^\\s*def \\w+[^:{]*$|^\\s*end$|\\bputs |\\.each do \\|"),
          sign("c", 4, "^#include [<\"]|\\bint main\\("),
          sign("c", 1, "\\b(printf|malloc|sizeof|uint\\d+_t|struct \\w+ \\*)\\b"),
          sign("cpp", 5, "\\bstd::|\\btemplate ?<|#include <(iostream|vector|string|memory|map)>"),
          sign(
              "javascript",
              3,
              "\\b(const|let) \\w+ = |=> \\{|\\bfunction\\b.*\\{|\\brequire\\(['\"]"),
          sign(
              "javascript",
              2,
              "console\\.log|^(import|export) .* from ['\"]|===|\\basync function"),
          sign(
              "typescript",
              5,
              "\\binterface \\w+ \\{|: (string|number|boolean)\\b[;,)=]|\\bas const\\b"),
          sign(
              "css",
              4,
              "^\\s*[.#@]?[\\w-]+[^{;=()]*\\{\\s*$(?=\\s*[\\w-]+:)|^\\s*[a-z-]+: [^;{]+;$"),
          sign(
              "sql",
              5,
              "(?i)\\A\\s*(select\\b[\\s\\S]+\\bfrom|insert into|create (table|index|view)|update \\w+ set|alter table|with \\w+ as)\\b"),
          sign("dockerfile", 5, "^FROM [\\w./:-]+( AS \\w+)?$|^(RUN|COPY|ENTRYPOINT|WORKDIR|CMD) "),
          sign("sh", 5, "\\A#!.*\\b(ba|z|k)?sh\\b"),
          sign(
              "sh",
              3,
              "^\\s*(sudo|apt|apt-get|brew|npm|yarn|git|cd|docker|curl|wget|kubectl|mkdir|pip|mvn|cargo|export|chmod|ssh|make|echo) \\S"),
          sign("python", 5, "\\A#!.*\\bpython"),
          sign("toml", 3, "^\\[[\\w.\"-]+\\]$|^\\[\\[\\w+\\]\\]$"),
          sign("toml", 1, "^[\\w.-]+ = [\\[\"\\d{tf]"),
          sign(
              "yaml",
              2,
              "\\A---$|^\\s*- \\w+: |^(apiVersion|kind|metadata|services|version|name|on|jobs):"),
          sign("yaml", 1, "^\\s*[\\w-]+:( [^{};]+)?$"),
          sign("haskell", 4, "^\\w+ :: .*->|^module \\w+.* where"),
          sign("lisp", 3, "^\\((def|let|lambda|require|ns|setq)\\w*\\b"),
          sign("lua", 3, "^local \\w+ = |\\bfunction \\w+[.:]\\w+\\(|\\bthen$"));

  private CodeGuess() {}

  private record Sign(String language, int weight, Pattern pattern) {}

  static String language(List<String> lines) {
    String code = String.join("\n", lines);
    String beginning = code.length() > LOOKED_AT ? code.substring(0, LOOKED_AT) : code;
    List<String> languages = new ArrayList<>();
    List<Integer> scores = new ArrayList<>();
    for (Sign sign : SIGNS) {
      int score = sign.weight() * count(sign.pattern().matcher(beginning));
      int index = languages.indexOf(sign.language());
      if (index < 0) {
        languages.add(sign.language());
        scores.add(score);
      } else {
        scores.set(index, scores.get(index) + score);
      }
    }
    return best(languages, scores);
  }

  private static String best(List<String> languages, List<Integer> scores) {
    int best = 0;
    for (int i = 1; i < scores.size(); i++) {
      best = scores.get(i) > scores.get(best) ? i : best;
    }
    return scores.get(best) >= ENOUGH ? languages.get(best) : "";
  }

  private static int count(Matcher matcher) {
    int count = 0;
    while (count < MOST && matcher.find()) {
      count++;
    }
    return count;
  }

  private static Sign sign(String language, int weight, String regex) {
    return new Sign(language, weight, Pattern.compile(regex, Pattern.MULTILINE));
  }
}
