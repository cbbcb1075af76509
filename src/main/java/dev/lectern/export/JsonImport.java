package dev.lectern.export;

import dev.lectern.address.Address;
import dev.lectern.article.Article;
import dev.lectern.problem.ProblemException;
import dev.lectern.store.Arrival;
import dev.lectern.store.Library;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/**
 * Takes posts in JSON lines into a library, some hundred a transaction. While one batch is written,
 * the next ones are read and cut into words. An import that was broken off can be run again: posts
 * that are here already stay as they are.
 */
public final class JsonImport {

  private static final int BATCH = 500;

  /** Characters after which a batch is full whatever its posts, for the sake of memory. */
  private static final int BATCH_LENGTH = 8_000_000;

  private static final int AHEAD = 2;

  private final Library library;
  private final Deque<List<ForkJoinTask<Optional<Arrival>>>> ahead = new ArrayDeque<>();
  private int taken;
  private int refused;

  public JsonImport(Library library) {
    this.library = library;
  }

  /** How many posts were taken, and how many lines could not be read. */
  public record Tally(int taken, int refused) {}

  /** Reads to the end; a line that cannot be read is counted and passed over. */
  public Tally read(BufferedReader lines, String where) throws IOException {
    List<ForkJoinTask<Optional<Arrival>>> batch = new ArrayList<>();
    int length = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.isBlank()) {
        batch.add(begin(line, where));
        length += line.length();
      }
      if (batch.size() == BATCH || length > BATCH_LENGTH) {
        queue(batch);
        batch = new ArrayList<>();
        length = 0;
      }
    }
    queue(batch);
    while (!ahead.isEmpty()) {
      take(ahead.removeFirst());
    }
    return new Tally(taken, refused);
  }

  private static ForkJoinTask<Optional<Arrival>> begin(String line, String where) {
    return ForkJoinPool.commonPool().submit(() -> arrival(line, where));
  }

  private void queue(List<ForkJoinTask<Optional<Arrival>>> batch) {
    ahead.addLast(batch);
    if (ahead.size() > AHEAD) {
      take(ahead.removeFirst());
    }
  }

  private void take(List<ForkJoinTask<Optional<Arrival>>> batch) {
    List<Arrival> arrivals =
        batch.stream().map(ForkJoinTask::join).flatMap(Optional::stream).toList();
    library.storeAll(arrivals);
    taken += arrivals.size();
    refused += batch.size() - arrivals.size();
  }

  private static Optional<Arrival> arrival(String line, String where) {
    try {
      return Optional.of(arrival(JsonPosts.read(line, where)));
    } catch (ProblemException malformed) {
      return Optional.empty();
    }
  }

  private static Arrival arrival(JsonPosts.Entry entry) {
    Article article = entry.article();
    String key = Address.of(article.address()).key();
    Library.FoundPost found =
        new Library.FoundPost(article.address(), key, article.headline(), "IMPORT");
    String name = entry.blog().isEmpty() ? entry.site() : entry.blog();
    return Arrival.of(name, entry.site(), found, article);
  }
}
