package dev.lectern.fetch;

import dev.lectern.address.Address;
import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Whether a site lets us ask for an address, by its robots.txt. */
final class Permissions {

  private static final Duration LONGEST_DELAY = Duration.ofSeconds(10);

  private final RobotsDelivery delivery;
  private final Pace pace;
  private final Surroundings world;
  private final Map<String, RobotsSite> sites = new ConcurrentHashMap<>();

  Permissions(RobotsDelivery delivery, Pace pace, Surroundings world) {
    this.delivery = delivery;
    this.pace = pace;
    this.world = world;
  }

  /**
   * Lets a request pass, or throws.
   *
   * @throws ProblemException with RobotsForbid, or with why nobody can know
   */
  void check(Hop hop) {
    RobotsSite.Known known = site(hop).known(hop);
    if (known.file().isFailing() && !known.file().isGivenUp(world.clock().instant())) {
      throw failing(hop.address(), known.file());
    }
    known.rules().delay().ifPresent(delay -> pace.slow(hop.address(), bounded(delay)));
    if (!known.rules().allows(target(hop.address()))) {
      throw new ProblemException(new Problem.RobotsForbid(hop.address().toString()));
    }
  }

  /** The robots.txt itself, from the copy that is held, since it is asked for anyway. */
  Page page(Request request) {
    Hop hop = Hop.first(request);
    RobotsFile file = site(hop).known(hop).file();
    if (!file.isHeld()) {
      throw failing(hop.address(), file);
    }
    return new Page(
        request.address(),
        hop.address(),
        false,
        file.status(),
        "text/plain",
        "",
        file.validators(),
        Optional.empty(),
        file.text().getBytes(StandardCharsets.UTF_8),
        StandardCharsets.UTF_8);
  }

  /** Whether this is where a site keeps its robots.txt. */
  static boolean isRobots(Address address) {
    return address.path().equals("/robots.txt") && address.query().isEmpty();
  }

  static Address robots(Address address) {
    return Address.of(address.origin() + "/robots.txt");
  }

  private RobotsSite site(Hop hop) {
    return sites.computeIfAbsent(
        hop.address().origin(), origin -> new RobotsSite(origin, delivery, world));
  }

  private static ProblemException failing(Address address, RobotsFile file) {
    return new ProblemException(new Problem.ErrorStatus(robots(address).toString(), file.status()));
  }

  private static Duration bounded(Duration delay) {
    return delay.compareTo(LONGEST_DELAY) < 0 ? delay : LONGEST_DELAY;
  }

  private static String target(Address address) {
    return address.path() + (address.query().isEmpty() ? "" : "?" + address.query());
  }
}
