package dev.lectern.fetch;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How we behave towards servers.
 *
 * @param version of the program, for the User-Agent field
 * @param pause between the starts of two requests to a host, where a person set one; a loopback
 *     host then gets exactly this, any other host more where its robots.txt asks for more
 * @param atOnce requests under way to a host at any time
 * @param retries after 429, 503 and answers that broke off
 * @param longestWait for which a request sleeps when a server asks for patience; beyond it the
 *     request fails and the host is left alone
 * @param headers fields that a person wants sent to a host (host in lower case, name, value)
 */
public record Manners(
    String version,
    Optional<Duration> pause,
    int atOnce,
    int retries,
    Duration longestWait,
    Map<String, Map<String, String>> headers) {

  /** Between two requests to a public host that says nothing about it. */
  public static final Duration USUAL_PAUSE = Duration.ofMillis(500);

  public Manners {
    headers =
        headers.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> Map.copyOf(e.getValue())));
  }

  /** The good manners that need no setting. */
  public static Manners of(String version) {
    return new Manners(version, Optional.empty(), 2, 3, Duration.ofSeconds(30), Map.of());
  }

  /** With a pause that a person set, also zero. */
  public Manners withPause(Duration set) {
    return new Manners(version, Optional.of(set), atOnce, retries, longestWait, headers);
  }

  /** With fields sent to one host, such as a cookie or an authorization. */
  public Manners withHeaders(Map<String, Map<String, String>> byHost) {
    return new Manners(version, pause, atOnce, retries, longestWait, byHost);
  }

  String userAgent() {
    return "Lectern/" + version + " (+https://github.com/lectern/lectern)";
  }
}
