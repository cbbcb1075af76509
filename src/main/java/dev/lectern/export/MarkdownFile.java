package dev.lectern.export;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import dev.lectern.article.Dateline;
import dev.lectern.article.Headline;
import dev.lectern.format.MarkdownWriter;
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
    return file.front + "---\n\n" + MarkdownWriter.write(entry.article().body()).strip() + "\n";
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
