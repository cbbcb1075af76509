package dev.lectern.export;

import dev.lectern.article.Dateline;
import dev.lectern.article.Headline;
import dev.lectern.format.HtmlWriter;
import dev.lectern.store.Notebook.Note;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Entities;

/** A post as a page of its own, and the page that lists them. */
final class HtmlFile {

  private static final String STYLE =
      "body{max-width:38em;margin:2em auto;padding:0 1em;line-height:1.5;font-family:serif}"
          + "pre{overflow-x:auto;padding:1em;background:#8882}img{max-width:100%}"
          + "table{border-collapse:collapse}td,th{border:1px solid #8888;padding:.2em .5em}";

  private HtmlFile() {}

  static String of(JsonPosts.Entry entry) {
    String language = entry.article().headline().language();
    return page(escaped(title(entry)), language, article(entry));
  }

  /** The title, or the address of a post without one. */
  static String title(JsonPosts.Entry entry) {
    String title = entry.article().headline().title();
    return title.isBlank() ? entry.article().address() : title;
  }

  /** A post as the body of a page. */
  static String article(JsonPosts.Entry entry) {
    String link =
        "<a href=\"%s\">%s</a>"
            .formatted(
                escaped(entry.article().address()),
                byline(entry.blog(), entry.article().headline()));
    return "<article>\n<h1>%s</h1>\n<p class=\"byline\">%s</p>\n%s\n</article>%s"
        .formatted(
            escaped(title(entry)),
            link,
            HtmlWriter.write(entry.article().body()),
            notes(entry.notes()));
  }

  /** The reader's marks, each a quotation with the note behind it. */
  private static String notes(List<Note> notes) {
    StringBuilder out = new StringBuilder(notes.isEmpty() ? "" : "\n<h2>Marks and notes</h2>");
    for (Note note : notes) {
      out.append("\n<blockquote>").append(escaped(note.passage().quote())).append("</blockquote>");
      for (String paragraph : note.text().strip().split("\\n\\s*\\n", -1)) {
        out.append(paragraph.isEmpty() ? "" : "\n<p>" + escaped(paragraph) + "</p>");
      }
    }
    return out.toString();
  }

  private static String byline(String blog, Headline headline) {
    List<String> parts = new ArrayList<>(List.of(blog));
    parts.addAll(headline.authors());
    headline.published().map(Dateline::day).ifPresent(day -> parts.add(day.toString()));
    return escaped(String.join(" · ", parts));
  }

  /** One entry of the list. */
  static String item(String file, JsonPosts.Entry entry) {
    Headline headline = entry.article().headline();
    String day = headline.published().map(date -> date.day() + " ").orElse("");
    return "<li>%s<a href=\"%s\">%s</a></li>\n"
        .formatted(day, escaped(file), escaped(title(entry)));
  }

  static String index(String items) {
    return page("Posts", "", "<h1>Posts</h1>\n<ul>\n" + items + "</ul>");
  }

  private static String page(String title, String language, String body) {
    String spoken = language.isEmpty() ? "" : " lang=\"" + escaped(language) + "\"";
    return """
    <!doctype html>
    <html%s>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>%s</title>
    <style>%s</style>
    <body>
    %s
    </body>
    </html>
    """
        .formatted(spoken, title, STYLE, body);
  }

  private static String escaped(String text) {
    return Entities.escape(text);
  }
}
