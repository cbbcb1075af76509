package dev.lectern.fetch;

import dev.lectern.address.Address;
import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;

/** The way to one host: a few at once, a pause between their starts, closed while it wants rest. */
final class Lane {

  /** Failures in a row that make a host unreachable for a while, and for how long. */
  private static final int STRIKES = 3;

  private static final Duration UNREACHED = Duration.ofMinutes(1);

  private final String host;
  private final Manners manners;
  private final Surroundings world;
  private final Semaphore places;
  private Duration pause;
  private Instant next = Instant.MIN;
  private Rest rest;

  Lane(String host, Manners manners, Duration pause, Surroundings world) {
    this.host = host;
    this.manners = manners;
    this.world = world;
    this.places = new Semaphore(manners.atOnce(), true);
    this.pause = pause;
    this.rest = world.memory().recall(name()).flatMap(Rest::read).orElse(Rest.NONE);
  }

  private String name() {
    return "rest of " + host;
  }

  /**
   * Waits for a place and for its turn; {@link #leave} must follow.
   *
   * @throws ProblemException where the host wants to rest for longer than we wait
   */
  void enter(Address address) {
    Waiting.interruptible(() -> {
      places.acquire();
      boolean entered = false;
      try {
        awaitTurn(address);
        entered = true;
      } finally {
        places.release(entered ? 0 : 1);
      }
      return entered;
    });
  }

  void leave() {
    places.release();
  }

  private void awaitTurn(Address address) throws InterruptedException {
    Duration wait = takeTurn(address);
    while (wait.isPositive()) {
      world.pause().forTime(wait);
      wait = takeTurn(address);
    }
  }

  /** Takes the turn and gives zero, or gives how long to wait before asking again. */
  private synchronized Duration takeTurn(Address address) {
    Instant now = world.clock().instant();
    Duration resting = rest.left(now);
    if (resting.compareTo(manners.longestWait()) > 0) {
      throw new ProblemException(rest.problem(address, now));
    }
    next = notBeyond(now.plus(pause));
    Duration wait = longer(resting, Duration.between(now, next));
    if (!wait.isPositive()) {
      next = now.plus(pause);
    }
    return wait;
  }

  /** A clock that was set back must not make us wait for it. */
  private Instant notBeyond(Instant latest) {
    return next.isAfter(latest) ? latest : next;
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  /** How often in a row the host was left alone, or was not to be reached. */
  synchronized int strikes() {
    return rest.strikes();
  }

  /** Nobody starts for a while, then this request will again. */
  synchronized void hold(Duration time) {
    rest = rest.longer(until(time));
  }

  /** The host wants to be left alone; kept over the end of the program. */
  synchronized void leaveAlone(Duration time, int status) {
    rest = rest.longer(until(time)).after(status);
    world.memory().remember(name(), rest.write());
  }

  /** The host is not to be reached; after some such it is not tried for a while. */
  synchronized void missed(Problem why) {
    boolean given = rest.strikes() + 1 >= STRIKES;
    rest = rest.longer(until(given ? UNREACHED : Duration.ZERO)).because(why);
  }

  /** The host answered as it should. */
  synchronized void calm() {
    if (rest.strikes() > 0) {
      rest = Rest.NONE;
      world.memory().remember(name(), rest.write());
    }
  }

  private Instant until(Duration time) {
    return world.clock().instant().plus(time);
  }

  /** The host's robots.txt asks for a pause between requests. */
  synchronized void slow(Duration asked) {
    pause = longer(asked, pause);
  }
}
