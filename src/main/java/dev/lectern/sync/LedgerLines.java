package dev.lectern.sync;

import dev.lectern.discover.Found;
import dev.lectern.problem.ProblemWords;
import dev.lectern.store.Skip;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What a discovery came to, in words: a line for each source, and for each reason to skip. */
public final class LedgerLines {

  private LedgerLines() {}

  /** The lines that the ledger keeps, and that a dry run shows. */
  public static List<String> of(Found found) {
    Stream<String> sources = found.reports().stream().map(LedgerLines::source);
    Stream<String> skipped =
        found.skipped().stream()
            .map(skip ->
                new Skip(skip.count(), skip.reason().words() + ", as " + skip.example()).line());
    return Stream.concat(sources, skipped).toList();
  }

  /**
   * What the ledger says after a visit. One that only looked for what is new does not make
   * forgotten by which source the archive was found.
   */
  static List<String> after(List<String> before, List<String> now) {
    if (now.stream().noneMatch(LedgerLines::isOfReturn)) {
      return now;
    }
    Map<String, String> lines = new LinkedHashMap<>();
    before.forEach(line -> lines.put(subject(line), line));
    for (String line : now) {
      lines.merge(subject(line), line, (old, fresh) -> isOfReturn(fresh) ? old : fresh);
    }
    return List.copyOf(lines.values());
  }

  private static boolean isOfReturn(String line) {
    return line.endsWith(Found.UNCHANGED) || line.endsWith(Found.AGAIN);
  }

  /** A source with its address, or a reason to skip. */
  private static String subject(String line) {
    return line.startsWith("skipped ")
        ? line.replaceFirst("^skipped \\d+: ", "").replaceFirst(", as .*", "")
        : line.replaceFirst(": \\d+ posts?.*", "");
  }

  private static String source(Found.Report report) {
    String counted =
        "%s %s: %d %s"
            .formatted(
                report.source().name().toLowerCase(Locale.ROOT),
                report.address(),
                report.posts(),
                report.posts() == 1 ? "post" : "posts");
    String remark = report.problem().map(ProblemWords::sentence).orElse(report.remark());
    return remark.isEmpty() ? counted : counted + ", " + remark;
  }
}
