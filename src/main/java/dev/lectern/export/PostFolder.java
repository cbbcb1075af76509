package dev.lectern.export;

import dev.lectern.article.Dateline;
import dev.lectern.article.Headline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;

/** A folder with one file a post. */
public final class PostFolder {

  private PostFolder() {}

  /** Writes Markdown with front matter; gives how many posts. */
  public static int markdown(Stream<JsonPosts.Entry> posts, Path folder) throws IOException {
    FileNames names = new FileNames();
    int written = 0;
    for (Iterator<JsonPosts.Entry> each = posts.iterator(); each.hasNext(); written++) {
      JsonPosts.Entry entry = each.next();
      Files.writeString(folder.resolve(name(names, entry) + ".md"), MarkdownFile.of(entry));
    }
    return written;
  }

  /** Writes pages and an {@code index.html} that lists them; gives how many posts. */
  public static int html(Stream<JsonPosts.Entry> posts, Path folder) throws IOException {
    FileNames names = new FileNames();
    StringBuilder items = new StringBuilder();
    int written = 0;
    for (Iterator<JsonPosts.Entry> each = posts.iterator(); each.hasNext(); written++) {
      JsonPosts.Entry entry = each.next();
      String file = name(names, entry) + ".html";
      Files.writeString(folder.resolve(file), HtmlFile.of(entry));
      items.append(HtmlFile.item(file, entry));
    }
    Files.writeString(folder.resolve("index.html"), HtmlFile.index(items.toString()));
    return written;
  }

  private static String name(FileNames names, JsonPosts.Entry entry) {
    Headline headline = entry.article().headline();
    String day = headline.published().map(Dateline::day).map(Object::toString).orElse("");
    return names.of(day, headline.title());
  }
}
