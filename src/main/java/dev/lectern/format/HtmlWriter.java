package dev.lectern.format;

import dev.lectern.article.Block;
import dev.lectern.article.Block.Align;
import dev.lectern.article.Block.Task;
import dev.lectern.article.Document;
import dev.lectern.article.Inline;
import java.util.List;
import java.util.Locale;

/** Documents to canonical HTML, the form they are stored in: {@code read(write(d)).equals(d)}. */
public final class HtmlWriter {

  private final StringBuilder out = new StringBuilder();

  private HtmlWriter() {}

  public static String write(Document document) {
    HtmlWriter writer = new HtmlWriter();
    writer.blocks(document.blocks());
    return writer.out.toString();
  }

  private void blocks(List<Block> blocks) {
    blocks.forEach(this::block);
  }

  private void block(Block block) {
    switch (block) {
      case Block.Heading heading -> heading(heading);
      case Block.Paragraph paragraph -> inlineElement("p", "", paragraph.text());
      case Block.Quote quote -> quote(quote);
      case Block.Items items -> items(items);
      case Block.Definitions list -> definitions(list);
      case Block.Code code -> code(code);
      case Block.Picture picture -> picture(picture);
      case Block.Table table -> table(table);
      case Block.Rule rule -> out.append("<hr>\n");
      case Block.Formula formula ->
          out.append("<div class=\"math display\">\\[")
              .append(text(formula.tex()))
              .append("\\]</div>\n");
      case Block.Details details -> details(details);
      case Block.Callout callout -> callout(callout);
      case Block.Note note -> note(note);
    }
  }

  private void heading(Block.Heading heading) {
    String id = heading.anchor().isEmpty() ? "" : attribute("id", heading.anchor());
    inlineElement("h" + heading.level(), id, heading.text());
  }

  private void quote(Block.Quote quote) {
    out.append("<blockquote>\n");
    blocks(quote.blocks());
    if (!quote.source().isEmpty()) {
      // An empty element keeps the footer from being the only content of the quote.
      out.append(quote.blocks().isEmpty() ? "<p></p>" : "");
      inlineElement("footer", "", quote.source());
    }
    out.append("</blockquote>\n");
  }

  private void items(Block.Items items) {
    String tag = items.ordered() ? "ol" : "ul";
    String start = items.start() == 1 ? "" : attribute("start", Integer.toString(items.start()));
    out.append('<').append(tag).append(start).append(">\n");
    for (Block.Item item : items.items()) {
      out.append("<li>").append(checkbox(item.task()));
      blocks(item.blocks());
      out.append("</li>\n");
    }
    out.append("</").append(tag).append(">\n");
  }

  private static String checkbox(Task task) {
    return switch (task) {
      case NONE -> "";
      case OPEN -> "<input type=\"checkbox\">";
      case DONE -> "<input type=\"checkbox\" checked>";
    };
  }

  private void definitions(Block.Definitions list) {
    out.append("<dl>\n");
    for (Block.Definition definition : list.definitions()) {
      if (!definition.term().isEmpty()) {
        inlineElement("dt", "", definition.term());
      }
      if (!definition.meaning().isEmpty()) {
        out.append("<dd>");
        blocks(definition.meaning());
        out.append("</dd>\n");
      }
    }
    out.append("</dl>\n");
  }

  private void code(Block.Code code) {
    String language =
        code.language().isEmpty() ? "" : attribute("class", "language-" + code.language());
    out.append("<pre><code").append(language).append('>');
    out.append(text(code.text())).append("</code></pre>\n");
  }

  private void picture(Block.Picture picture) {
    out.append("<figure><img").append(attribute("src", picture.source()));
    out.append(attribute("alt", picture.alt()));
    out.append(picture.width() > 0 ? attribute("width", Integer.toString(picture.width())) : "");
    out.append(picture.height() > 0 ? attribute("height", Integer.toString(picture.height())) : "");
    out.append('>');
    if (!picture.caption().isEmpty()) {
      inlineElement("figcaption", "", picture.caption());
    }
    out.append("</figure>\n");
  }

  private void table(Block.Table table) {
    out.append("<table role=\"table\">\n");
    if (!table.caption().isEmpty()) {
      inlineElement("caption", "", table.caption());
    }
    out.append("<colgroup>");
    table.columns().forEach(align -> out.append("<col").append(align(align)).append('>'));
    out.append("</colgroup>\n");
    rows("thead", "th", table.head());
    rows("tbody", "td", table.body());
    out.append("</table>\n");
  }

  private static String align(Align align) {
    return switch (align) {
      case START -> attribute("align", "left");
      case CENTER -> attribute("align", "center");
      case END -> attribute("align", "right");
    };
  }

  private void rows(String section, String cell, List<Block.Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    out.append('<').append(section).append(">\n");
    for (Block.Row row : rows) {
      out.append("<tr>");
      row.cells().forEach(c -> cell(cell, c));
      out.append("</tr>\n");
    }
    out.append("</").append(section).append(">\n");
  }

  private void cell(String tag, Block.Cell cell) {
    String columns = cell.columnSpan() == 1 ? "" : attribute("colspan", cell.columnSpan() + "");
    String rows = cell.rowSpan() == 1 ? "" : attribute("rowspan", cell.rowSpan() + "");
    out.append('<').append(tag).append(columns).append(rows).append('>');
    inlines(cell.text());
    out.append("</").append(tag).append('>');
  }

  private void details(Block.Details details) {
    out.append(details.open() ? "<details open>" : "<details>");
    if (!details.summary().isEmpty()) {
      inlineElement("summary", "", details.summary());
    }
    blocks(details.blocks());
    out.append("</details>\n");
  }

  private void callout(Block.Callout callout) {
    out.append("<aside class=\"callout\"").append(attribute("data-callout", callout.kind()));
    out.append(">\n");
    if (!callout.title().isEmpty()) {
      inlineElement("p", attribute("class", "callout-title"), callout.title());
    }
    blocks(callout.blocks());
    out.append("</aside>\n");
  }

  private void note(Block.Note note) {
    out.append("<aside role=\"doc-footnote\"").append(attribute("id", note.id()));
    out.append(attribute("data-label", note.label())).append(">\n");
    blocks(note.blocks());
    out.append("</aside>\n");
  }

  private void inlineElement(String tag, String attributes, List<Inline> content) {
    out.append('<').append(tag).append(attributes).append('>');
    inlines(content);
    out.append("</").append(tag).append(">\n");
  }

  private void inlines(List<Inline> inlines) {
    inlines.forEach(this::inline);
  }

  private void inline(Inline inline) {
    switch (inline) {
      case Inline.Text text -> out.append(withoutTex(text(text.text())));
      case Inline.Emphasis emphasis -> framed("em", emphasis.content());
      case Inline.Strong strong -> framed("strong", strong.content());
      case Inline.Strike strike -> framed("del", strike.content());
      case Inline.Raised raised -> framed("sup", raised.content());
      case Inline.Lowered lowered -> framed("sub", lowered.content());
      case Inline.CodeSpan code -> out.append("<code>").append(text(code.text())).append("</code>");
      case Inline.Key key -> out.append("<kbd>").append(text(key.text())).append("</kbd>");
      case Inline.Link link -> {
        // Such a link must not be taken for the mark of a note when it is read again.
        String within = link.target().startsWith("#") ? " rel=\"bookmark\"" : "";
        out.append("<a").append(within).append(attribute("href", link.target())).append('>');
        inlines(link.content());
        out.append("</a>");
      }
      case Inline.Image image ->
          out.append("<img class=\"inline\"")
              .append(attribute("src", image.source()))
              .append(attribute("alt", image.alt()))
              .append('>');
      case Inline.LineBreak lineBreak -> out.append("<br>");
      case Inline.Formula formula ->
          out.append("<span class=\"math inline\">\\(")
              .append(text(formula.tex()))
              .append("\\)</span>");
      case Inline.NoteMark mark ->
          out.append("<sup><a role=\"doc-noteref\"")
              .append(attribute("href", "#" + mark.id()))
              .append('>')
              .append(text(mark.label()))
              .append("</a></sup>");
      case Inline.Anchor anchor ->
          out.append("<a").append(attribute("id", anchor.name())).append("></a>");
    }
  }

  private void framed(String tag, List<Inline> content) {
    out.append('<').append(tag).append('>');
    inlines(content);
    out.append("</").append(tag).append('>');
  }

  private static String attribute(String name, String value) {
    return " " + name.toLowerCase(Locale.ROOT) + "=\"" + text(value).replace("\"", "&quot;") + "\"";
  }

  /** Empty comments keep what looks like TeX's delimiters from being read as such. */
  private static String withoutTex(String text) {
    String open =
        text.indexOf('\\') < 0
            ? text
            : text.replace("\\(", "\\<!---->(").replace("\\[", "\\<!---->[");
    boolean paired = text.indexOf('$') != text.lastIndexOf('$');
    return paired ? open.replace("$", "$<!---->") : open;
  }

  private static String text(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
