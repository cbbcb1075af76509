package dev.lectern.export;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import dev.lectern.article.Block;
import dev.lectern.article.Dateline;
import dev.lectern.article.Document;
import dev.lectern.article.Headline;
import dev.lectern.article.Inline;
import dev.lectern.format.MarkdownWriter;
import dev.lectern.store.Notebook.Note;
import java.util.List;
import java.util.Optional;

/**
 * A post as Markdown with front matter in YAML. Values are written as JSON, which YAML 1.2 contains
 * (yaml.org/spec/1.2.2, chapter 1.3), so that no title can be mistaken for anything else.
 */
final class MarkdownFile {

  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  private final StringBuilder front = new StringBuilder("---\n");

  private MarkdownFile() {}

  static String of(JsonPosts.Entry entry) {
    Headline headline = entry.article().headline();
    MarkdownFile file = new MarkdownFile();
    file.text("title", headline.title());
    file.text("url", entry.article().address());
    file.text("blog", entry.blog());
    file.list("authors", headline.authors());
    file.date("date", headline.published());
    file.date("updated", headline.updated());
    file.text("summary", headline.summary());
    file.list("tags", headline.tags());
    headline.minutes().ifPresent(minutes -> file.line("minutes", minutes));
    file.text("language", headline.language());
    String body = MarkdownWriter.write(entry.article().body()).strip();
    return file.front + "---\n\n" + body + "\n" + notes(entry.notes());
  }

  /** The reader's marks, each a quotation with the note behind it. */
  private static String notes(List<Note> notes) {
    StringBuilder out = new StringBuilder(notes.isEmpty() ? "" : "\n---\n\n## Marks and notes\n");
    for (Note note : notes) {
      Document quote =
          new Document(List.of(new Block.Quote(words(note.passage().quote()), List.of())));
      out.append('\n').append(MarkdownWriter.write(quote).strip()).append('\n');
      out.append(note.text().isBlank() ? "" : "\n" + note.text().strip() + "\n");
    }
    return out.toString();
  }

  private static List<Block> words(String text) {
    return List.of(new Block.Paragraph(List.of(new Inline.Text(text))));
  }

  private void text(String name, String value) {
    if (!value.isEmpty()) {
      line(name, value);
    }
  }

  private void list(String name, List<String> values) {
    if (!values.isEmpty()) {
      line(name, values);
    }
  }

  private void date(String name, Optional<Dateline> date) {
    date.ifPresent(day -> front.append(name).append(": ").append(day).append('\n'));
  }

  private void line(String name, Object value) {
    front.append(name).append(": ").append(GSON.toJson(value)).append('\n');
  }
}
