package dev.lectern.fetch;

import dev.lectern.problem.ProblemException;

/** Brings pages, politely. Safe for use by many threads. */
public interface Fetcher {

  /**
   * Fetches one page, following redirects; waits its turn where the host wants a pause.
   *
   * @return a page with a 2xx status, or one that {@link Page#notModified} where the request
   *     carried validators
   * @throws ProblemException for everything else
   */
  Page fetch(Request request);
}
