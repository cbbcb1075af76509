package dev.lectern.extract;

import dev.lectern.byline.BodyLength;
import java.util.List;

/** How sure an extraction is of itself. */
final class Confidence {

  private static final int SHORT = 120;

  private Confidence() {}

  /** Between 0 and 1, from how pure and complete the chosen block is and how much came out. */
  static double of(List<MainContent.Scored> candidates, BodyLength length) {
    MainContent.Scored best = candidates.getFirst();
    double size = Math.min(1, length.text().total() / (double) SHORT);
    double clean = Math.min(1, best.purity() + 0.1);
    return Math.max(0, Math.min(1, best.coverage() * clean * (0.3 + 0.7 * size)));
  }
}
