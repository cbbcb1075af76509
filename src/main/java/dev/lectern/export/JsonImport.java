package dev.lectern.export;

import dev.lectern.address.Address;
import dev.lectern.article.Article;
import dev.lectern.problem.ProblemException;
import dev.lectern.store.Library;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Takes posts in JSON lines into a library, some hundred a transaction. */
public final class JsonImport {

  private static final int BATCH = 500;

  private final Library library;
  private final Map<String, Library.Blog> blogs = new HashMap<>();
  private int taken;
  private int refused;

  public JsonImport(Library library) {
    this.library = library;
  }

  /** How many posts were taken, and how many lines could not be read. */
  public record Tally(int taken, int refused) {}

  /** Reads to the end; a line that cannot be read is counted and passed over. */
  public Tally read(BufferedReader lines, String where) throws IOException {
    List<String> batch = new ArrayList<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.isBlank()) {
        batch.add(line);
      }
      if (batch.size() == BATCH) {
        take(batch, where);
        batch.clear();
      }
    }
    take(batch, where);
    return new Tally(taken, refused);
  }

  private void take(List<String> lines, String where) {
    List<JsonPosts.Entry> entries =
        IntStream.range(0, lines.size())
            .parallel()
            .mapToObj(i -> entry(lines.get(i), where))
            .flatMap(List::stream)
            .toList();
    refused += lines.size() - entries.size();
    library.storeAll(entries.stream().map(this::arrival).toList());
    taken += entries.size();
  }

  private static List<JsonPosts.Entry> entry(String line, String where) {
    try {
      return List.of(JsonPosts.read(line, where));
    } catch (ProblemException malformed) {
      return List.of();
    }
  }

  private Library.Arrival arrival(JsonPosts.Entry entry) {
    Library.Blog blog = blogs.computeIfAbsent(entry.site(), site -> blog(entry));
    Article article = entry.article();
    String key = Address.of(article.address()).key();
    Library.FoundPost found =
        new Library.FoundPost(article.address(), key, article.headline(), "IMPORT");
    return new Library.Arrival(blog.id(), found, article, new Library.Copy("", "", ""));
  }

  private Library.Blog blog(JsonPosts.Entry entry) {
    String name = entry.blog().isEmpty() ? entry.site() : entry.blog();
    return library.add(name, entry.site(), entry.site(), List.of());
  }
}
