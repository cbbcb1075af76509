package dev.lectern.store;

import dev.lectern.article.Article;
import dev.lectern.article.Block;
import dev.lectern.article.Dateline;
import dev.lectern.article.Document;
import dev.lectern.article.Headline;
import dev.lectern.article.Inline;
import dev.lectern.query.Query;
import dev.lectern.query.QueryParser;
import dev.lectern.store.Library.Copy;
import dev.lectern.store.Library.FoundPost;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.LongSupplier;

/**
 * Fills a library with posts whose words follow Zipf's law and prints the medians of what a reader
 * waits for. Run by hand: {@code StoreBench FILE POSTS [WORDS]}; a file that exists is asked again.
 */
final class StoreBench {

  private static final int VOCABULARY = 40_000;
  private static final long NEWEST = 1_700_000_000L;
  private static final int STEP = 97 * 60;
  private static final int CHUNK = 500;

  private final Library library;
  private final int posts;
  private final int words;
  private final int runs;
  private final PrintStream out;
  private final List<String> vocabulary = new ArrayList<>();
  private long storing;
  private final double[] cumulated = new double[VOCABULARY];

  private StoreBench(Library library, int posts, int words) {
    this.library = library;
    this.posts = posts;
    this.words = words;
    this.runs = 15;
    this.out = System.out;
    vocabulary();
  }

  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    int posts = Integer.parseInt(arguments[1]);
    int words = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1_200;
    boolean filled = Files.exists(file);
    InstantSource clock = () -> Instant.ofEpochSecond(NEWEST);
    try (Library library = LibraryFile.open(file, clock)) {
      StoreBench bench = new StoreBench(library, posts, words);
      if (!filled) {
        bench.fill();
        bench.trickle(1_000);
      }
      bench.ask();
      bench.opening(file, clock);
      bench.keeping(file, clock);
    }
  }

  private void vocabulary() {
    String known =
        "the of and to a in system is data code that server file it memory process for time"
            + " function value on type network client request thread latency kernel language"
            + " compiler program user error test database index query page cache write read state"
            + " message version change problem machine deterministic simulation testing allocator";
    String common =
        "about after again all also always an any around back because before between both but by can";
    for (int i = 0; i < 6; i++) {
      for (String word : common.split(" ", -1)) {
        vocabulary.add(i == 0 ? word : word + i);
      }
    }
    vocabulary.addAll(12, List.of("the of and to a in is that it for was on".split(" ", -1)));
    vocabulary.addAll(List.of(known.split(" ", -1)));
    String[] syllables =
        "ba be bi bo ca ce da de di fa fi go gra ho in ja ka la lat le li lo ma mi no or pa pe pro ra re ri sa se shi so sta te ti to tra tri ul va ve vi wa ya ze zo con"
            .split(" ", -1);
    Random random = new Random(1);
    while (vocabulary.size() < VOCABULARY) {
      StringBuilder word = new StringBuilder();
      int length = 2 + random.nextInt(3);
      for (int i = 0; i < length; i++) {
        word.append(syllables[random.nextInt(syllables.length)]);
      }
      vocabulary.add(word.toString());
    }
    double sum = 0;
    for (int i = 0; i < VOCABULARY; i++) {
      sum += 1 / Math.pow(i + 3.7, 1.04);
      cumulated[i] = sum;
    }
  }

  private String word(Random random) {
    double at = random.nextDouble() * cumulated[VOCABULARY - 1];
    int found = Arrays.binarySearch(cumulated, at);
    return vocabulary.get(Math.min(VOCABULARY - 1, found < 0 ? -found - 1 : found));
  }

  private String text(Random random, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : i % 13 == 0 ? ". " : " ").append(word(random));
    }
    return text.toString();
  }

  private Document body(int i, Random random) {
    int length = (int) Math.clamp(words * Math.exp(0.6 * random.nextGaussian() - 0.18), 60, 6_000);
    List<Block> blocks = new ArrayList<>();
    String planted =
        (i % 3331 == 7 ? "quixolith " : "")
            + (i % 100 == 3 ? "zettelkasten " : "")
            + (i % 1000 == 11 ? "deterministic simulation testing " : "");
    blocks.add(new Block.Paragraph(List.of(new Inline.Text(planted + text(random, 60)))));
    for (int done = 60; done < length; done += 80) {
      if (random.nextInt(6) == 0) {
        blocks.add(new Block.Heading(2, "", List.of(new Inline.Text(text(random, 3)))));
      }
      blocks.add(new Block.Paragraph(List.of(new Inline.Text(text(random, 80)))));
    }
    return new Document(blocks);
  }

  private Headline headline(int i, Random random) {
    Dateline date =
        Dateline.of(Instant.ofEpochSecond(NEWEST - (long) i * STEP).atOffset(ZoneOffset.UTC));
    return Headline.NONE
        .withTitle("How " + word(random) + " broke our " + word(random) + " " + i)
        .withAuthors(List.of("Author " + i % 300))
        .withPublished(java.util.Optional.of(date))
        .withSummary(text(random, 25))
        .withMinutes(OptionalInt.of(1 + random.nextInt(30)))
        .withTags(
            List.of(
                vocabulary.get(20 + random.nextInt(200)), vocabulary.get(20 + random.nextInt(40))));
  }

  private void fill() {
    long start = System.nanoTime();
    int blogs = Math.max(4, posts / 500);
    for (int from = 0; from < posts; from += CHUNK) {
      chunk(from, Math.min(posts, from + CHUNK), blogs);
    }
    out.printf(
        Locale.ROOT,
        "stored %d posts: %.0f a second, %.0f a second of processor without making them up%n",
        posts,
        posts / ((System.nanoTime() - start) / 1e9),
        posts / (storing / 1e9));
  }

  private void chunk(int from, int to, int blogs) {
    List<Arrival> arrivals = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Random random = new Random(i);
      String site = "https://blog" + i % blogs + ".example/";
      Headline headline = headline(i, random);
      Article article = new Article(site + i, headline, body(i, random), 1200, 1);
      String key = "blog" + i % blogs + "/" + i;
      FoundPost found = new FoundPost(site + i, key, headline, "BENCH");
      arrivals.add(Arrival.of("Blog " + i % blogs, site, found, article));
    }
    long before = processor();
    library.storeAll(arrivals);
    storing += processor() - before;
  }

  /** Of all threads, those of the Java machine as well. */
  private static long processor() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
  }

  /** Posts as a sync brings them: each is listed first, then stored in its own transaction. */
  private void trickle(int count) {
    String site = "https://trickle.example/";
    long blog = library.add("Trickle", site, site, List.of()).id();
    List<FoundPost> found = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      found.add(
          new FoundPost(site + i, "trickle/" + i, headline(i, new Random(posts + i)), "BENCH"));
    }
    List<Long> ids = library.found(blog, found);
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Random random = new Random(posts + i);
      articles.add(new Article(site + i, headline(i, random), body(i, random), 1200, 1));
    }
    long start = System.nanoTime();
    long before = processor();
    for (int i = 0; i < count; i++) {
      library.store(ids.get(i), articles.get(i), new Copy("", "", ""));
    }
    out.printf(
        Locale.ROOT,
        "stored %d posts one by one: %.0f a second, %.0f a second of processor%n",
        count,
        count / ((System.nanoTime() - start) / 1e9),
        count / ((processor() - before) / 1e9));
  }

  private void ask() {
    Order minutes = by(Order.Field.MINUTES);
    Order best = new Order(List.of(new Order.Key(Order.Field.RELEVANCE, true)));
    window("list, first", "", Order.NEWEST, 0);
    window("list, middle", "", Order.NEWEST, posts / 2);
    for (Order.Field field : Order.Field.values()) {
      window("list by " + field, "", by(field), 0);
      window("  its end", "", by(field), Math.max(0, posts - 50));
    }
    String blog = library.blogs().getFirst().name();
    window("list is:unread", "is:unread", Order.NEWEST, 0);
    window("  by title", "is:unread", by(Order.Field.TITLE), 0);
    window("  by minutes", "is:unread", minutes, 0);
    window("list kind:video by title", "kind:video", by(Order.Field.TITLE), 0);
    window("list after:2015 by title", "after:2015", by(Order.Field.TITLE), 0);
    window("list is:starred", "is:starred", Order.NEWEST, 0);
    window("list of a blog", "blog:\"" + blog + "\"", Order.NEWEST, 0);
    window("  by title", "blog:\"" + blog + "\"", by(Order.Field.TITLE), 0);
    window("  unread first", "blog:\"" + blog + "\"", by(Order.Field.UNREAD), 0);
    window("list is:unread, its end", "is:unread", Order.NEWEST, Math.max(0, posts - 50));
    window("list tag:latency", "tag:latency", Order.NEWEST, 0);
    time("counts of the side pane", () -> library.counts().all());
    time("all blogs", () -> library.blogs().size());
    for (String typed : List.of("l", "la", "lat", "latency", "broke l", "the", "quix")) {
      Query query = QueryParser.typing(typed);
      time(
          "filter " + typed,
          () -> library.window(query, Order.NEWEST, 0, 50).size() * 0L + library.count(query));
      time(
          "  by minutes",
          () -> library.window(query, minutes, 0, 50).size() * 0L + library.count(query));
      time("  best first", () -> library.window(query, best, 0, 50).size());
    }
    filter("latency is:unread");
    filter("latency >10m after:2015");
    filter("latency OR is:starred");
    for (String sought :
        List.of(
            "quixolith",
            "zettelkasten",
            "\"deterministic simulation testing\"",
            "latency",
            "latency kernel",
            "the",
            "the latency OR memory",
            "xyzzyplugh",
            "-latency zettelkasten",
            "latency is:unread")) {
      Query query = QueryParser.parse(sought);
      time(
          "search " + sought,
          () -> library.search(query, 0, 20).size() * 0L + library.countHits(query));
      time("  first screen only", () -> library.search(query, 0, 20).size());
    }
    for (String typed : List.of("l", "la", "lat", "late", "con", "latency k", "latency ker")) {
      Query query = QueryParser.typing(typed);
      time("typing " + typed, () -> library.search(query, 0, 20).size());
      time("  and count", () -> library.countHits(query));
    }
    views();
    time("open a post", () -> library.post(posts / 2).orElseThrow().row().id());
    time("related", () -> library.related(posts / 2, 5).size());
    time("did you mean", () -> library.suggestions(QueryParser.parse("latancy")).size());
    once("mark all read", () -> library.mark(new Query.All(), Library.Mark.READ));
    once("undo", () -> library.undo().orElseThrow().length());
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    out.printf("heap after all: %d MB%n", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    resident();
  }

  /** As many saved queries as a reader may have, of words that many posts hold among them. */
  private void views() {
    List<String> queries =
        List.of(
            "is:unread <10m",
            "tag:latency OR tag:kernel",
            "the",
            "latency is:unread",
            "after:2020 -memory");
    queries.forEach(query -> library.saveView(new SavedViews.View(query, query, false)));
    time("counts of the side pane with five views", () -> library.counts().views().size());
    library.saveView(new SavedViews.View("texts", "latency", true));
    library.saveView(new SavedViews.View("unread texts", "the is:unread", true));
    time("  with two more over the texts", () -> library.counts().views().size());
    library.views().forEach(view -> library.removeView(view.name()));
  }

  private static Order by(Order.Field field) {
    return new Order(List.of(new Order.Key(field, false)));
  }

  /** What the process holds of the machine's memory, where the system tells. */
  private void resident() {
    Path status = Path.of("/proc/self/status");
    if (Files.exists(status)) {
      try (var lines = Files.lines(status)) {
        lines.filter(line -> line.matches("Vm(RSS|HWM).*")).forEach(out::println);
      } catch (IOException unknown) {
        out.println("memory: unknown");
      }
    }
  }

  private void window(String name, String text, Order order, long from) {
    Query query = QueryParser.parse(text);
    time(name, () -> library.window(query, order, from, 50).size());
  }

  private void filter(String text) {
    Query query = QueryParser.typing(text);
    time(
        "filter " + text,
        () -> library.window(query, Order.NEWEST, 0, 50).size() * 0L + library.count(query));
  }

  private void time(String name, LongSupplier work) {
    double[] times = new double[runs];
    double[] busy = new double[runs];
    long result = work.getAsLong();
    for (int i = 0; i < runs; i++) {
      long start = System.nanoTime();
      long before = cpu();
      result = work.getAsLong();
      busy[i] = (cpu() - before) / 1e6;
      times[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(times);
    Arrays.sort(busy);
    out.printf(
        Locale.ROOT,
        "%-45s median %8.2f ms  least %8.2f  processor %8.2f  (%d)%n",
        name,
        times[runs / 2],
        times[0],
        busy[runs / 2],
        result);
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private void once(String name, LongSupplier work) {
    long start = System.nanoTime();
    long result = work.getAsLong();
    out.printf(
        Locale.ROOT,
        "%-45s once   %8.2f ms  (%d)%n",
        name,
        (System.nanoTime() - start) / 1e6,
        result);
  }

  /** What {@code doctor} does. */
  private void keeping(Path file, InstantSource clock) {
    Checkup checkup = new Checkup(file, clock);
    once("examine", () -> checkup.complaints().size());
    once("back up", () -> checkup.backUp().toFile().length());
    once(
        "make lists and indexes anew",
        () -> {
          checkup.rebuild();
          return file.toFile().length();
        });
  }

  private void opening(Path file, InstantSource clock) {
    time(
        "open the library and its first window",
        () -> {
          try (Library again = LibraryFile.open(file, clock)) {
            return again.window(new Query.All(), Order.NEWEST, 0, 50).size();
          }
        });
  }
}
