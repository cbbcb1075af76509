package dev.lectern.cli;

import dev.lectern.sync.SyncEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How far a sync is, of each blog and in all: counts, rate and time left. */
final class Advance {

  /** Milliseconds; a rate over less is chance. */
  private static final long SHORTEST = 2000;

  private final InstantSource clock;
  private final Map<Long, Tally> blogs = new LinkedHashMap<>();
  private Optional<Instant> began = Optional.empty();

  private record Tally(int done, int failed, int wanted) {

    private Tally and(Tally other) {
      return new Tally(done + other.done, failed + other.failed, wanted + other.wanted);
    }

    private String words() {
      String failures = failed > 0 ? " · %d failed".formatted(failed) : "";
      return "%,d / %,d%s".formatted(done, wanted, failures);
    }
  }

  Advance(InstantSource clock) {
    this.clock = clock;
  }

  void note(SyncEvent.Counted event) {
    if (event.wanted() > 0) {
      began = began.or(() -> Optional.of(clock.instant()));
      blogs.put(event.blog(), new Tally(0, 0, event.wanted()));
    }
  }

  void note(SyncEvent.Progress event) {
    blogs.put(event.blog(), new Tally(event.done(), event.failed(), event.wanted()));
  }

  /** "12 / 134 · 2 failed · 3.4 a second · 36 s left"; of several blogs also all together. */
  String words(long blog) {
    Tally all = blogs.values().stream().reduce(new Tally(0, 0, 0), Tally::and);
    String own = blogs.getOrDefault(blog, all).words();
    return (blogs.size() > 1 ? own + " · in all " + all.words() : own) + speed(all);
  }

  private String speed(Tally all) {
    long millis = began.map(b -> Duration.between(b, clock.instant()).toMillis()).orElse(0L);
    if (millis < SHORTEST || all.done() == 0) {
      return "";
    }
    double second = all.done() * 1000.0 / millis;
    Duration left = Duration.ofMillis((long) ((all.wanted() - all.done()) * 1000 / second));
    String rate =
        second >= 1
            ? String.format(Locale.ROOT, "%.1f a second", second)
            : String.format(Locale.ROOT, "%.0f a minute", second * 60);
    return " · " + rate + (left.isZero() ? "" : " · " + Times.about(left) + " left");
  }
}
