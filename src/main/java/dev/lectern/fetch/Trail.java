package dev.lectern.fetch;

import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import java.util.HashSet;
import java.util.Set;

/** The redirects of one request, so that a circle is seen at once and a long way ends. */
final class Trail {

  private final Hop start;
  private final int limit;
  private final Set<String> seen = new HashSet<>();
  private boolean permanent = true;
  private int steps;

  Trail(Hop start, int limit) {
    this.start = start;
    this.limit = limit;
  }

  /**
   * Goes where a redirect points.
   *
   * @param before the cookies that were sent; some sites set one and send you back to where you
   *     were
   * @param now the cookies that would be sent
   * @throws ProblemException where we have been there before, or have gone far enough
   */
  Hop follow(Hop hop, Reply redirect, String before, String now) {
    seen.add(hop.address() + " " + before);
    Hop next = hop.to(redirect.location());
    steps++;
    if (steps > limit || seen.contains(next.address() + " " + now)) {
      throw new ProblemException(new Problem.TooManyRedirects(start.address().toString(), limit));
    }
    permanent &= redirect.isPermanent();
    return next;
  }

  /** Whether there were redirects, all of them for ever. */
  boolean moved() {
    return steps > 0 && permanent;
  }
}
