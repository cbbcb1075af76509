package dev.lectern.fetch;

import dev.lectern.address.Address;
import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One request on the way to a page.
 *
 * @param trusted whether a person typed the address the way began with
 * @param mayBeCut whether a body over the limit is cut there, instead of refused
 * @param told of the request
 */
record Hop(
    Address address,
    Validators validators,
    String reason,
    boolean trusted,
    boolean mayBeCut,
    Consumer<Exchange> told) {

  static Hop first(Request request) {
    return new Hop(
        request.address().withoutFragment(),
        request.validators(),
        request.reason(),
        request.trusted(),
        false,
        request.told());
  }

  /** The request for the robots.txt that rules over this one. */
  Hop robots(Validators held) {
    return new Hop(Permissions.robots(address), held, "robots.txt", trusted, true, told);
  }

  /**
   * The hop to where an answer points.
   *
   * @throws ProblemException where that is nothing that may be fetched
   */
  Hop to(String location) {
    Optional<Address> next = address.resolve(location);
    if (next.isEmpty()) {
      String shown = Words.plain(location);
      throw new ProblemException(
          location.strip().toLowerCase(Locale.ROOT).matches("(file|jar):.*")
              ? new Problem.PrivateAddress(shown)
              : new Problem.NotAnAddress(shown));
    }
    return new Hop(next.get().withoutFragment(), validators, reason, trusted, mayBeCut, told);
  }

  Hop because(String newReason) {
    return new Hop(address, validators, newReason, trusted, mayBeCut, told);
  }
}
