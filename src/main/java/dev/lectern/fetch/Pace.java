package dev.lectern.fetch;

import dev.lectern.address.Address;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Who may ask which host when: one lane a host, all lanes side by side. */
final class Pace {

  private final Manners manners;
  private final Surroundings world;
  private final Map<String, Lane> lanes = new ConcurrentHashMap<>();

  Pace(Manners manners, Surroundings world) {
    this.manners = manners;
    this.world = world;
  }

  Lane lane(Address address) {
    return lanes.computeIfAbsent(
        address.host(), host -> new Lane(host, manners, usualPause(host), world));
  }

  private Duration usualPause(String host) {
    return manners.pause().orElse(Names.isLoopback(host) ? Duration.ZERO : Manners.USUAL_PAUSE);
  }

  /** A host's robots.txt asks for a pause between requests. */
  void slow(Address address, Duration asked) {
    boolean personsOwn = manners.pause().isPresent() && Names.isLoopback(address.host());
    if (!personsOwn) {
      lane(address).slow(asked);
    }
  }
}
