package dev.lectern.typeset;

import dev.lectern.article.Block;
import dev.lectern.article.Document;
import dev.lectern.article.Inline;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.LongSupplier;

/**
 * How long setting takes, on demand: {@code java -cp target/classes:target/test-classes:…
 * dev.lectern.typeset.LayoutBench}. Processor time of the setting thread, so that other load on the
 * machine does not count.
 */
final class LayoutBench {

  private static final int MEGABYTE = 1_000_000;
  private static final int RUNS = 40;
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final String[] WORDS =
      ("the quick brown fox jumps over a lazy dog while measuring latency of garbage collectors "
              + "state-of-the-art (really) isn’t “quoted” e.g. https://example.org/path/to?x=1 of to in")
          .split(" ", -1);

  private LayoutBench() {}

  public static void main(String[] args) {
    Document english = article(false);
    Document chinese = article(true);
    report("first screen of English, cold", () -> firstScreen(english), 1);
    report("English, 1 MB, 72 columns", () -> whole(english, 72), RUNS);
    report("English, 1 MB, 100 columns", () -> whole(english, 100), RUNS);
    report("Chinese, 1 MB in UTF-8, 72 columns", () -> whole(chinese, 72), RUNS);
    report("first screen of English, warm", () -> firstScreen(english), RUNS);
    report("specimen, 72 columns", () -> whole(Specimen.english(), 72), RUNS);
  }

  private static long whole(Document document, int columns) {
    return Layout.set(document, new Layout.Measure(columns, false)).size();
  }

  private static long firstScreen(Document document) {
    return new Galley(document, new Layout.Measure(72, false)).lines(0, 40).size();
  }

  private static void report(String what, LongSupplier work, int runs) {
    long[] times = new long[runs];
    long lines = 0;
    for (int i = 0; i < runs; i++) {
      long start = CLOCK.getCurrentThreadCpuTime();
      lines = work.getAsLong();
      times[i] = CLOCK.getCurrentThreadCpuTime() - start;
    }
    java.util.Arrays.sort(times);
    System.out.printf(
        Locale.ROOT,
        "%-36s min %6.2f ms  median %6.2f ms  (%d lines)%n",
        what,
        times[0] / 1e6,
        times[runs / 2] / 1e6,
        lines);
  }

  /** Paragraphs, with a heading, a list and code now and then. */
  private static Document article(boolean chinese) {
    Random random = new Random(7);
    List<Block> blocks = new ArrayList<>();
    int size = 0;
    while (size < MEGABYTE) {
      String text = chinese ? han(random) : words(random, 60 + random.nextInt(80));
      size += chinese ? text.length() * 3 : text.length();
      blocks.add(block(blocks.size(), text));
    }
    return new Document(blocks);
  }

  private static Block block(int index, String text) {
    List<Inline> inlines = inlines(text);
    return switch (index % 10) {
      case 0 -> new Block.Heading(2, "", List.of(new Inline.Text("A heading of a section")));
      case 4 ->
          new Block.Items(
              false,
              1,
              List.of(new Block.Item(Block.Task.NONE, List.of(new Block.Paragraph(inlines)))));
      case 7 -> new Block.Code("java", "int x = 1; // one\n".repeat(10) + "return \"x\";");
      default -> new Block.Paragraph(inlines);
    };
  }

  private static List<Inline> inlines(String text) {
    int third = text.length() / 3;
    return List.of(
        new Inline.Text(text.substring(0, third)),
        new Inline.Link(
            "https://example.org/", List.of(new Inline.Text(text.substring(third, third + 20)))),
        new Inline.Text(text.substring(third + 20, 2 * third)),
        new Inline.Strong(List.of(new Inline.Text(text.substring(2 * third)))));
  }

  private static String words(Random random, int count) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < count; i++) {
      out.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
    }
    return out.toString();
  }

  private static String han(Random random) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      out.append(i % 17 == 16 ? '，' : (char) (0x4E00 + random.nextInt(3000)));
    }
    return out.append('。').toString();
  }
}
