package dev.lectern.fetch;

import java.time.Duration;

/**
 * What one fetch may cost at most; each limit that strikes is a problem of its own kind.
 *
 * @param patience how long things may take
 * @param body bytes of a body, on the wire and again after decompression
 * @param headers characters of all header fields of an answer together
 * @param redirects how many may be followed
 */
public record Limits(Patience patience, long body, int headers, int redirects) {

  /** Generous to slow blogs and long pages, fatal to traps. */
  public static final Limits USUAL = new Limits(Patience.USUAL, 32L << 20, 128 << 10, 10);

  /**
   * How long things may take.
   *
   * @param connect until a connection stands, names resolved and TLS agreed on
   * @param firstByte from there until the header of the answer is complete
   * @param total of one request
   * @param slowest what a body must bring at least
   */
  public record Patience(Duration connect, Duration firstByte, Duration total, Speed slowest) {

    public static final Patience USUAL =
        new Patience(
            Duration.ofSeconds(15),
            Duration.ofSeconds(30),
            Duration.ofMinutes(3),
            new Speed(2_000, Duration.ofSeconds(20)));
  }

  /** At least so many bytes in every window of this length. */
  public record Speed(long bytes, Duration window) {}

  Limits withBody(long bytes) {
    return new Limits(patience, bytes, headers, redirects);
  }
}
