package dev.lectern.extract;

import dev.lectern.address.Address;
import dev.lectern.article.Article;
import dev.lectern.article.Headline;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * From bytes to article beside jsoup's bare parse and text, on the same pages in the same run, one
 * thread, warm, with the collector that the launcher asks for: {@code mvn -Pbench -Dquick clean
 * test-compile exec:exec -Dpages=FOLDER}. The pages are every {@code .html} or {@code .html.gz}
 * below the folder; by default they are the tests' own. The compiler needs most of a minute before
 * the extraction is as fast as it gets. Each is measured in a JVM in which both were warmed up, as
 * in one that does both; with {@code -Dwarmup=INDI} in one that knows nothing else.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 6, time = 10)
@Measurement(iterations = 5, time = 5)
public class ThroughputBenchmark {

  private static final Address BASE = Address.of("https://blog.example/2024/03/post/");

  /** Where the pages lie. */
  @Param("src/test/resources")
  public String pages = "";

  private List<byte[]> bodies = List.of();

  /** Reads all pages into memory. */
  @Setup
  public void load() throws IOException {
    try (Stream<Path> found = Files.walk(Path.of(pages))) {
      bodies =
          found
              .filter(file -> file.toString().matches(".*\\.html(?:\\.gz)?"))
              .sorted()
              .map(ThroughputBenchmark::content)
              .toList();
    }
  }

  private static byte[] content(Path file) {
    try (InputStream in = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in) {
      return plain.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String decoded(byte[] body) {
    return new String(body, StandardCharsets.UTF_8);
  }

  /** What the extraction is measured by. */
  @Benchmark
  public void jsoupParseAndText(Blackhole sink) {
    for (byte[] body : bodies) {
      sink.consume(Jsoup.parse(decoded(body), BASE.toString()).body().text());
    }
  }

  /** The whole way to the article. */
  @Benchmark
  public void bytesToArticle(Blackhole sink) {
    ArticleExtractor extractor = new ArticleExtractor();
    for (byte[] body : bodies) {
      Article article = extractor.extract(decoded(body), BASE, Headline.NONE);
      sink.consume(article);
    }
  }
}
