package dev.lectern.format;

import dev.lectern.article.Inline;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Running text as Markdown, escaped so that it means itself (CommonMark 0.31, sections 2.4 and 6).
 */
final class MarkdownText {

  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*\\[\\]<]|~~");
  private static final Pattern ENTITY = Pattern.compile("&(?=#?[A-Za-z0-9]+;)");
  private static final Pattern OUTER_UNDERSCORE =
      Pattern.compile("(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");
  private static final Pattern LINE_START =
      Pattern.compile("^(#{1,6}(?=\\s|$)|[-+>](?=\\s|$)|>|=+$|-+$|~{3,}|\\|)");
  private static final Pattern LINE_START_NUMBER = Pattern.compile("^([0-9]{1,9})([.)])(?=\\s|$)");

  private final StringBuilder out = new StringBuilder();
  private final String lineBreak;

  private MarkdownText(String lineBreak) {
    this.lineBreak = lineBreak;
  }

  static String of(List<Inline> text) {
    return written(text, "\\\n");
  }

  /** On one line, for headings and terms. */
  static String line(List<Inline> text) {
    return written(text, " ");
  }

  /** For cells of tables, which hold no line end and no bare bar. */
  static String cell(List<Inline> text) {
    return written(text, "<br>").replace("|", "\\|");
  }

  private static String written(List<Inline> text, String lineBreak) {
    MarkdownText markdown = new MarkdownText(lineBreak);
    markdown.all(text, ' ');
    return markdown.out.toString();
  }

  private void all(List<Inline> inlines, char after) {
    for (int i = 0; i < inlines.size(); i++) {
      add(inlines.get(i), i + 1 < inlines.size() ? firstOf(inlines.get(i + 1)) : after);
    }
  }

  /** The character that follows, as far as it matters to emphasis. */
  private static char firstOf(Inline next) {
    if (next instanceof Inline.LineBreak) {
      return ' ';
    }
    String text = next instanceof Inline.Text plain ? plain.text() : "";
    return text.isEmpty() ? '*' : text.charAt(0);
  }

  private void add(Inline inline, char next) {
    switch (inline) {
      case Inline.Text text -> text(text.text());
      case Inline.Emphasis emphasis -> delimited("*", "em", emphasis.content(), next);
      case Inline.Strong strong -> delimited("**", "strong", strong.content(), next);
      case Inline.Strike strike -> delimited("~~", "del", strike.content(), next);
      case Inline.Raised raised -> tagged("sup", raised.content());
      case Inline.Lowered lowered -> tagged("sub", lowered.content());
      case Inline.CodeSpan code -> out.append(code(code.text()));
      case Inline.Key key -> out.append("<kbd>").append(html(key.text())).append("</kbd>");
      case Inline.Link link -> {
        out.append('[');
        all(link.content(), ']');
        out.append("](").append(target(link.target())).append(')');
      }
      case Inline.Image image -> out.append(image(image.alt(), image.source()));
      case Inline.LineBreak broken -> out.append(lineBreak);
      case Inline.Formula formula -> out.append('$').append(formula.tex()).append('$');
      case Inline.NoteMark mark -> out.append("[^").append(noteName(mark.id())).append(']');
      case Inline.Anchor anchor ->
          out.append("<a id=\"")
              .append(html(anchor.name()).replace("\"", "&quot;"))
              .append("\"></a>");
    }
  }

  private void text(String text) {
    String escaped = ENTITY.matcher(escaped(text)).replaceAll("\\\\&");
    escaped = OUTER_UNDERSCORE.matcher(escaped).replaceAll("\\\\_");
    boolean atStart = out.isEmpty() || out.charAt(out.length() - 1) == '\n';
    out.append(atStart ? startEscaped(escaped) : escaped);
  }

  private static String escaped(String text) {
    return SPECIAL
        .matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement("\\" + match.group()));
  }

  private static String startEscaped(String line) {
    String numbered = LINE_START_NUMBER.matcher(line).replaceFirst("$1\\\\$2");
    return LINE_START.matcher(numbered).find() ? "\\" + numbered : numbered;
  }

  /** Emphasis by delimiters where CommonMark's flanking rules let them stand, else by a tag. */
  private void delimited(String mark, String tag, List<Inline> content, char next) {
    char before = out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
    int start = out.length();
    out.append(mark);
    all(content, '*');
    String inner = out.substring(start + mark.length());
    if (inner.isEmpty()
        || !stands(before, inner, next)
        || inner.startsWith("*")
        || inner.endsWith("*")) {
      out.setLength(start);
      tagged(tag, content);
    } else {
      out.append(mark);
    }
  }

  private static boolean stands(char before, String inner, char next) {
    return opens(before, inner.charAt(0)) && opens(next, inner.charAt(inner.length() - 1));
  }

  private static boolean opens(char outer, char inner) {
    boolean outerLetter = Character.isLetterOrDigit(outer);
    boolean innerPunctuation = !Character.isLetterOrDigit(inner);
    return !Character.isWhitespace(inner)
        && outer != '*'
        && outer != '~'
        && !(innerPunctuation && outerLetter);
  }

  private void tagged(String tag, List<Inline> content) {
    out.append('<').append(tag).append('>');
    all(content, '<');
    out.append("</").append(tag).append('>');
  }

  private static String code(String text) {
    String fence = "`".repeat(longestRun(text, '`') + 1);
    boolean padded = text.startsWith("`") || text.endsWith("`");
    return padded ? fence + " " + text + " " + fence : fence + text + fence;
  }

  /** How many of a character stand in a row at most. */
  static int longestRun(String text, char c) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = text.charAt(i) == c ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  static String image(String alt, String source) {
    return "![" + escaped(alt) + "](" + target(source) + ")";
  }

  private static String target(String target) {
    return target.indexOf('(') >= 0 || target.indexOf(')') >= 0 ? "<" + target + ">" : target;
  }

  /** A label that GitHub's footnotes allow. */
  static String noteName(String id) {
    return id.replaceAll("[\\s\\[\\]^]", "-");
  }

  static String html(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
