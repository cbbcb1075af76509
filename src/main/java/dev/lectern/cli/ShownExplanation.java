package dev.lectern.cli;

import dev.lectern.article.Article;
import dev.lectern.extract.ArticleExtractor.Explained;
import dev.lectern.extract.Explanation;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Why an extraction came out as it did, in lines. */
final class ShownExplanation {

  private static final int RUNNERS_UP = 4;

  private final PrintWriter out;

  ShownExplanation(PrintWriter out) {
    this.out = out;
  }

  void print(Explained explained) {
    Article article = explained.article();
    line("title", article.headline().title());
    line("words", Integer.toString(article.words()));
    line("confidence", "%.2f".formatted(article.confidence()));
    List<Explanation.Candidate> candidates = explained.explanation().candidates();
    candidates.stream().limit(1).forEach(best -> candidate("chosen", best));
    candidates.stream().skip(1).limit(RUNNERS_UP).forEach(next -> candidate("runner-up", next));
    explained.explanation().leads().forEach(lead -> line("lead", "“%s”".formatted(lead)));
    cuts(explained.explanation().cuts());
  }

  private void candidate(String label, Explanation.Candidate candidate) {
    line(
        label,
        "score %.3f, coverage %.2f, purity %.2f: %s"
            .formatted(
                candidate.score(), candidate.coverage(), candidate.purity(), candidate.path()));
  }

  private void cuts(List<Explanation.Cut> cuts) {
    Map<String, List<Explanation.Cut>> byRule =
        cuts.stream()
            .collect(
                Collectors.groupingBy(Explanation.Cut::rule, TreeMap::new, Collectors.toList()));
    byRule.forEach((rule, parts) -> {
      line("cut", "%s (%d)".formatted(rule.toLowerCase(Locale.ROOT), parts.size()));
      parts.forEach(part -> line("", "%s “%s”".formatted(part.path(), part.text())));
    });
  }

  private void line(String label, String text) {
    out.println("%-10s  %s".formatted(label, Shown.safe(text)));
  }
}
