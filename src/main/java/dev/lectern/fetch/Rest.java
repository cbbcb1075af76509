package dev.lectern.fetch;

import dev.lectern.address.Address;
import dev.lectern.problem.Problem;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * For how long a host is left alone, and why.
 *
 * @param status with which it asked for it; 0 where it was not to be reached
 * @param strikes failures in a row
 * @param why it was not to be reached
 */
record Rest(Instant until, int status, int strikes, Optional<Problem> why) {

  static final Rest NONE = new Rest(Instant.EPOCH, 0, 0, Optional.empty());

  private static final Pattern NOTE = Pattern.compile("(\\S{10,40}) (\\d{3}) (\\d{1,6})");

  /** Reads what {@link #write} wrote; empty for anything else. */
  static Optional<Rest> read(String note) {
    Matcher parts = NOTE.matcher(note);
    try {
      return parts.matches()
          ? Optional.of(
              new Rest(
                  Instant.parse(parts.group(1)),
                  Integer.parseInt(parts.group(2)),
                  Integer.parseInt(parts.group(3)),
                  Optional.empty()))
          : Optional.empty();
    } catch (DateTimeException malformed) {
      return Optional.empty();
    }
  }

  /** A line; empty where there is nothing to keep. */
  String write() {
    return status > 0 ? until + " " + status + " " + strikes : "";
  }

  Duration left(Instant now) {
    return Duration.between(now, until);
  }

  Rest longer(Instant asked) {
    return new Rest(asked.isAfter(until) ? asked : until, status, strikes, why);
  }

  Rest after(int answered) {
    return new Rest(until, answered, strikes + 1, Optional.empty());
  }

  Rest because(Problem missed) {
    return new Rest(until, 0, strikes + 1, Optional.of(missed));
  }

  /** Why an address of the host is not asked for now. */
  Problem problem(Address address, Instant now) {
    return why.map(missed -> Failures.elsewhere(missed, address))
        .orElseGet(() -> new Problem.AskedToWait(address.toString(), status, left(now)));
  }
}
