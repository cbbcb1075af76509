package dev.lectern.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A site's robots.txt as we last saw it.
 *
 * @param failingSince when it first could not be had, where it can't
 * @param status of the answer; 404 stands for all that means "there is none"
 */
record RobotsFile(
    Instant asked, Optional<Instant> failingSince, int status, Validators validators, String text) {

  /** RFC 9309 section 2.4: not longer than a day. */
  private static final Duration HELD = Duration.ofHours(24);

  private static final Duration FAILING = Duration.ofMinutes(1);

  /** RFC 9309 section 2.3.1.4: after that long a site without an answer has no robots.txt. */
  private static final Duration GIVEN_UP = Duration.ofDays(30);

  private static final String FORM = "robots 1";

  boolean isFresh(Instant now) {
    Duration age = Duration.between(asked, now);
    return !age.isNegative() && age.compareTo(isFailing() ? FAILING : HELD) < 0;
  }

  /** Whether nobody knows what the site asks, so that nothing may be fetched. */
  boolean isFailing() {
    return failingSince.isPresent();
  }

  boolean isGivenUp(Instant now) {
    return failingSince.map(s -> s.plus(GIVEN_UP).isBefore(now)).orElse(false);
  }

  boolean isHeld() {
    return status >= 200 && status < 300;
  }

  RobotsFile confirmed(Instant now) {
    return new RobotsFile(now, Optional.empty(), status, validators, text);
  }

  /** Still used though it is too old, as the site now fails; asked for again in a while. */
  RobotsFile keptFor(Instant now) {
    return confirmed(now.minus(HELD).plus(FAILING));
  }

  Robots robots() {
    return isHeld() ? Robots.parse(text) : Robots.FREE;
  }

  String write() {
    String since = failingSince.map(Instant::toString).orElse("-");
    return String.join(
        "\n",
        FORM,
        asked.toString(),
        since,
        String.valueOf(status),
        validators.etag(),
        validators.lastModified(),
        text);
  }

  /** Reads what {@link #write} wrote; empty for anything else. */
  static Optional<RobotsFile> read(String note) {
    List<String> parts = List.of(note.split("\n", 7));
    if (parts.size() < 7 || !parts.get(0).equals(FORM) || !parts.get(3).matches("\\d{3}")) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new RobotsFile(
              Instant.parse(parts.get(1)),
              parts.get(2).equals("-")
                  ? Optional.empty()
                  : Optional.of(Instant.parse(parts.get(2))),
              Integer.parseInt(parts.get(3)),
              new Validators(parts.get(4), parts.get(5)),
              parts.get(6)));
    } catch (DateTimeException malformed) {
      return Optional.empty();
    }
  }
}
