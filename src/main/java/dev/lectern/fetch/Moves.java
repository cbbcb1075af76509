package dev.lectern.fetch;

import dev.lectern.address.Address;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Where addresses have moved for ever, so that nobody asks at the old ones (RFC 9110, 15.4.2). */
final class Moves {

  /** Even what is for ever is asked again some day: it may have been a mistake. */
  private static final Duration KEPT = Duration.ofDays(90);

  private final Surroundings world;

  Moves(Surroundings world) {
    this.world = world;
  }

  /** Where an address has moved, if it is known to have. */
  Optional<Address> of(Address address) {
    return world.memory().recall(name(address)).flatMap(this::read);
  }

  private Optional<Address> read(String note) {
    String[] parts = note.split(" ", 2);
    return parts.length == 2 && isRecent(parts[0]) ? Address.parse(parts[1]) : Optional.empty();
  }

  private boolean isRecent(String time) {
    try {
      return Instant.parse(time).plus(KEPT).isAfter(world.clock().instant());
    } catch (DateTimeException damaged) {
      return false;
    }
  }

  void remember(Address from, Address to) {
    world.memory().remember(name(from), world.clock().instant() + " " + to);
  }

  /** The new place is no better than the old one. */
  void forget(Address address) {
    world.memory().remember(name(address), "");
  }

  private static String name(Address address) {
    return "move of " + address;
  }
}
