package dev.lectern.feed;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How often a feed wants to be asked (RSS 2.0 ttl, skipHours, skipDays; RSS 1.0 syndication).
 *
 * @param every the time between two looks; empty where nothing is said
 * @param quietHours hours of the day in UTC, 0 to 23, at which nothing is new
 * @param quietDays English names of days on which nothing is new
 */
public record Rhythm(Optional<Duration> every, List<Integer> quietHours, List<String> quietDays) {

  /** Nothing is said. */
  public static final Rhythm NONE = new Rhythm(Optional.empty(), List.of(), List.of());

  private static final int YEAR_IN_MINUTES = 366 * 24 * 60;

  public Rhythm {
    quietHours = List.copyOf(quietHours);
    quietDays = List.copyOf(quietDays);
  }

  static Rhythm of(About channel) {
    Optional<Duration> every = ttl(channel.extra("ttl")).or(() -> period(channel));
    List<Integer> hours =
        texts(channel, "skiphours").stream()
            .filter(hour -> hour.matches("\\d{1,2}"))
            .map(hour -> Integer.parseInt(hour) % 24)
            .toList();
    return new Rhythm(every, hours, texts(channel, "skipdays"));
  }

  private static List<String> texts(About channel, String name) {
    return channel.extras().stream()
        .filter(extra -> extra.name().equals(name))
        .flatMap(extra -> extra.children().stream())
        .map(child -> child.text().strip())
        .toList();
  }

  private static Optional<Duration> ttl(String minutes) {
    return minutes.strip().matches("[1-9]\\d{0,5}")
        ? Optional.of(
            Duration.ofMinutes(Math.min(YEAR_IN_MINUTES, Integer.parseInt(minutes.strip()))))
        : Optional.empty();
  }

  private static Optional<Duration> period(About channel) {
    Duration period =
        switch (channel.extra("sy_updateperiod").strip().toLowerCase(Locale.ROOT)) {
          case "hourly" -> Duration.ofHours(1);
          case "daily" -> Duration.ofDays(1);
          case "weekly" -> Duration.ofDays(7);
          case "monthly" -> Duration.ofDays(30);
          case "yearly" -> Duration.ofDays(365);
          default -> Duration.ZERO;
        };
    String times = channel.extra("sy_updatefrequency").strip();
    int frequency = times.matches("[1-9]\\d{0,3}") ? Integer.parseInt(times) : 1;
    return period.isZero() ? Optional.empty() : Optional.of(period.dividedBy(frequency));
  }
}
