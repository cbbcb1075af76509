package dev.lectern.sync;

import dev.lectern.discover.Found;
import dev.lectern.problem.ProblemWords;
import dev.lectern.store.Skip;
import java.util.List;
import java.util.Locale;
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

  private static String source(Found.Report report) {
    String counted =
        "%s %s: %d posts"
            .formatted(
                report.source().name().toLowerCase(Locale.ROOT), report.address(), report.posts());
    String remark = report.problem().map(ProblemWords::sentence).orElse(report.remark());
    return remark.isEmpty() ? counted : counted + ", " + remark;
  }
}
