package dev.lectern.extract;

import java.util.List;

/**
 * Why an article came out as it did.
 *
 * @param candidates the blocks that were considered, best first
 * @param leads how the lines begin that were taken in from outside the chosen one, nearest first
 * @param cuts what was left out of the chosen one, in the page's order
 */
public record Explanation(List<Candidate> candidates, List<String> leads, List<Cut> cuts) {

  /** Nobody asked why. */
  static final Explanation NONE = new Explanation(List.of(), List.of(), List.of());

  /**
   * A block that could be the article.
   *
   * @param path a CSS selector that finds it
   * @param coverage how much of the page's running text it holds, 0 to 1
   * @param purity how much of its own text is running text, 0 to 1
   * @param score what decided
   */
  public record Candidate(String path, double coverage, double purity, double score) {}

  /**
   * A part that was cut.
   *
   * @param rule the name of the rule, such as {@code SHARING}
   * @param path a CSS selector that found it
   * @param text how it begins
   */
  public record Cut(String rule, String path, String text) {}

  public Explanation {
    candidates = List.copyOf(candidates);
    leads = List.copyOf(leads);
    cuts = List.copyOf(cuts);
  }
}
