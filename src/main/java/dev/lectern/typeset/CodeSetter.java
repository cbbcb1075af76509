package dev.lectern.typeset;

import dev.lectern.article.Block;
import java.util.ArrayList;
import java.util.List;

/** Sets code: every line and space as written, coloured, never filled into lines. */
final class CodeSetter {

  private static final int TAB = 4;

  private final Layout.Measure measure;
  private final Sheet sheet;
  private final Signs signs;

  CodeSetter(Layout.Measure measure, Sheet sheet) {
    this.measure = measure;
    this.sheet = sheet;
    this.signs = sheet.signs();
  }

  void set(Block.Code code, Margin margin) {
    int part = sheet.part(code);
    List<List<Span>> lines = Highlighter.paint(code.language(), code.text());
    String[] texts = code.text().split("\n", -1);
    int ahead = 0;
    for (int i = 0; i < texts.length; i++) {
      Margin numbered = measure.lineNumbers() ? numbered(margin, i + 1, texts.length) : margin;
      sheet.line(numbered, expanded(lines.get(i)), ahead, Line.Kind.CODE, part);
      ahead += texts[i].length() + 1;
    }
    sheet.advance(ahead);
  }

  private Margin numbered(Margin margin, int number, int last) {
    int digits = String.valueOf(last).length();
    String text = TextWidth.padStart(String.valueOf(number), digits) + " " + signs.thinBar() + " ";
    Span span = Span.of(text, Role.FAINT);
    return margin.with(span, span, text.length());
  }

  private List<Span> expanded(List<Span> line) {
    if (line.stream().noneMatch(span -> span.text().indexOf('\t') >= 0)) {
      return line;
    }
    List<Span> out = new ArrayList<>();
    int column = 0;
    for (Span span : line) {
      String text = expanded(span.text(), column);
      out.add(span.withText(text));
      column += signs.columns(text);
    }
    return out;
  }

  private String expanded(String text, int from) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\t') {
        int column = from + signs.columns(out.toString());
        out.append(TextWidth.spaces(TAB - column % TAB));
      } else {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }
}
