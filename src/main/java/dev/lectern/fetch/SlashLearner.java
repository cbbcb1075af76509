package dev.lectern.fetch;

import dev.lectern.address.Address;
import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Asks for {@code /post/} where a host has shown that it sends everybody from {@code /post} there:
 * one request a page instead of two.
 */
public final class SlashLearner implements Fetcher {

  /** So many redirects of the kind make a rule. */
  private static final int SURE = 2;

  /** One page that answers without a slash ends the matter. */
  private static final int NEVER = Integer.MIN_VALUE / 2;

  private final Fetcher fetcher;
  private final Map<String, Integer> added = new ConcurrentHashMap<>();

  public SlashLearner(Fetcher fetcher) {
    this.fetcher = fetcher;
  }

  @Override
  public Page fetch(Request request) {
    boolean bare = isBare(request.address());
    if (!bare || added.getOrDefault(request.address().origin(), 0) < SURE) {
      return learnt(fetcher.fetch(request), bare);
    }
    try {
      return fetcher.fetch(request.at(slashed(request.address())));
    } catch (ProblemException e) {
      if (!isAbsent(e.problem())) {
        throw e;
      }
      Page plain = fetcher.fetch(request);
      added.put(request.address().origin(), NEVER);
      return plain;
    }
  }

  private Page learnt(Page page, boolean bare) {
    Address asked = page.requested();
    if (bare && page.address().equals(slashed(asked))) {
      added.merge(asked.origin(), 1, Integer::sum);
    } else if (bare && page.address().equals(asked) && !page.notModified()) {
      added.put(asked.origin(), NEVER);
    }
    return page;
  }

  /** Whether the last part of the path is a name without an ending, as folders have it. */
  private static boolean isBare(Address address) {
    return address.query().isEmpty() && address.path().matches(".*/[^/.]+");
  }

  private static Address slashed(Address address) {
    return Address.of(address.withoutFragment() + "/");
  }

  private static boolean isAbsent(Problem problem) {
    return problem instanceof Problem.ErrorStatus status
        && (status.status() == 404 || status.status() == 410);
  }
}
