package dev.lectern.format;

import dev.lectern.address.Address;
import dev.lectern.article.Document;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;

/**
 * Throughput on demand: {@code Bench FOLDER…} reads every page below the folders (plain or gzip)
 * and prints how long reading and writing takes beside jsoup's bare parse and {@code text()}.
 */
public final class Bench {

  private static final Address BASE = Address.of("https://example.org/blog/");
  private static final int ROUNDS = 6;

  private Bench() {}

  public static void main(String[] folders) {
    List<String> pages = pages(folders);
    long size = pages.stream().mapToLong(String::length).sum();
    for (int round = 0; round < ROUNDS; round++) {
      double bare = seconds(pages, page -> Jsoup.parse(page).body().text().length());
      double read = seconds(pages, page -> read(page).blocks().size());
      double stored = seconds(pages, page -> HtmlWriter.write(read(page)).length());
      System.out.printf(
          "%d pages, %.1f MB: bare %.0f ms, read %.0f ms (%.2f of bare), read and write %.0f ms%n",
          pages.size(), size / 1e6, bare * 1e3, read * 1e3, bare / read, stored * 1e3);
    }
  }

  private static Document read(String page) {
    return HtmlReader.read(Jsoup.parse(page).body(), BASE);
  }

  private static double seconds(List<String> pages, ToIntFunction<String> work) {
    long start = System.nanoTime();
    int sum = pages.stream().mapToInt(work).sum();
    return sum == 0 ? 0 : (System.nanoTime() - start) / 1e9;
  }

  private static List<String> pages(String[] folders) {
    return Stream.of(folders)
        .flatMap(folder -> files(Path.of(folder)).stream())
        .sorted()
        .map(Bench::content)
        .toList();
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> found = Files.walk(folder)) {
      return found.filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String content(Path file) {
    try (InputStream in = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in) {
      return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
