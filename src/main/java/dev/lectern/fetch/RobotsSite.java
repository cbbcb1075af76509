package dev.lectern.fetch;

import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/** The robots.txt of one site, fetched by the first who needs it while the others wait. */
final class RobotsSite {

  /** The file and what it says. */
  record Known(RobotsFile file, Robots rules) {

    static Known of(RobotsFile file) {
      return new Known(file, file.robots());
    }
  }

  private final String name;
  private final RobotsDelivery delivery;
  private final Surroundings world;
  private final ReentrantLock lock = new ReentrantLock();
  private Optional<Known> known = Optional.empty();

  RobotsSite(String origin, RobotsDelivery delivery, Surroundings world) {
    this.name = "robots of " + origin;
    this.delivery = delivery;
    this.world = world;
  }

  /** What the site asks, not older than a day. */
  Known known(Hop hop) {
    return Waiting.interruptible(() -> {
      lock.lockInterruptibly();
      try {
        return current(hop);
      } finally {
        lock.unlock();
      }
    });
  }

  private Known current(Hop hop) {
    Known held = known.or(this::recalled).filter(this::isFresh).orElseGet(() -> fetched(hop));
    known = Optional.of(held);
    return held;
  }

  private boolean isFresh(Known held) {
    return held.file().isFresh(world.clock().instant());
  }

  private Optional<Known> recalled() {
    return world.memory().recall(name).flatMap(RobotsFile::read).map(Known::of);
  }

  private Known fetched(Hop hop) {
    Optional<RobotsFile> before = known.or(this::recalled).map(Known::file);
    RobotsFile file = delivery.fetch(hop, before);
    world.memory().remember(name, file.write());
    return Known.of(file);
  }
}
