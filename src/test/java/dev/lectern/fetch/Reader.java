package dev.lectern.fetch;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lectern.address.Address;
import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A fetcher under test, with what it was told to wait and what it logged. */
final class Reader implements AutoCloseable {

  /** Usual patience, little else. */
  static final Limits SMALL_BODIES = new Limits(Limits.Patience.USUAL, 64 << 10, 16 << 10, 5);

  final WaitingRoom room = new WaitingRoom();
  final List<Exchange> log = new CopyOnWriteArrayList<>();
  final HttpFetcher fetcher;

  Reader() {
    this(Manners.of("1.0"), Limits.USUAL);
  }

  Reader(Manners manners, Limits limits) {
    this(manners, limits, Map.of(), HostMemory.brief());
  }

  private Reader(
      Manners manners, Limits limits, Map<String, String> environment, HostMemory memory) {
    Surroundings world =
        Surroundings.of(environment, room).waiting(room).logging(log::add).remembering(memory);
    fetcher = HttpFetcher.create(manners, limits, world);
  }

  static Reader behind(Map<String, String> environment) {
    return new Reader(Manners.of("1.0"), Limits.USUAL, environment, HostMemory.brief());
  }

  static Reader remembering(HostMemory memory) {
    return new Reader(Manners.of("1.0"), Limits.USUAL, Map.of(), memory);
  }

  static Reader remembering(HostMemory memory, Limits limits) {
    return new Reader(Manners.of("1.0"), limits, Map.of(), memory);
  }

  static Reader within(Limits limits) {
    return new Reader(Manners.of("1.0"), limits);
  }

  /** Makes sure that the robots.txt is there, so that a tiny limit strikes only the page. */
  void known(String address) {
    problem(Address.of(address).origin() + "/robots.txt");
  }

  Page typed(String address) {
    return fetcher.fetch(Request.typed(Address.of(address)));
  }

  Page found(String address) {
    return fetcher.fetch(Request.of(Address.of(address), "a link"));
  }

  Problem problem(String address) {
    return problemOf(() -> typed(address));
  }

  Problem problemOfFound(String address) {
    return problemOf(() -> found(address));
  }

  static Problem problemOf(ThrowingCallable action) {
    return catchThrowableOfType(ProblemException.class, action).problem();
  }

  /** A request for a page found on another page. */
  static Hop hop(String address) {
    return Hop.first(Request.of(Address.of(address), "a link"));
  }

  @Override
  public void close() {
    fetcher.close();
  }
}
