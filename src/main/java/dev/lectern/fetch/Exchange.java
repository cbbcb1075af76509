package dev.lectern.fetch;

import dev.lectern.address.Address;
import java.time.Duration;
import java.time.Instant;

/**
 * One request as it went over the wire, for the log.
 *
 * @param reason why it was made, in a few words
 * @param status of the answer; 0 where none came
 * @param bytes of the body as received
 * @param outcome what went wrong, in a sentence; empty where an answer came
 */
public record Exchange(
    Instant at,
    Address address,
    String reason,
    int status,
    long bytes,
    Duration took,
    String outcome) {

  static Exchange sent(Instant at, Hop hop) {
    return new Exchange(at, hop.address(), hop.reason(), 0, 0, Duration.ZERO, "");
  }

  Exchange answered(int with, long received, Duration after) {
    return new Exchange(at, address, reason, with, received, after, outcome);
  }

  Exchange failed(String why) {
    return new Exchange(at, address, reason, status, bytes, took, why);
  }
}
