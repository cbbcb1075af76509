package dev.lectern.article;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;

/**
 * When something was published: a day, and the time with its offset where the source gives one.
 *
 * <p>The text form is ISO 8601: {@code 2026-02-20} or {@code 2026-02-20T09:30:00+01:00}.
 */
public record Dateline(LocalDate day, Optional<OffsetTime> time) implements Comparable<Dateline> {

  private static final Comparator<Dateline> ORDER =
      Comparator.comparing(Dateline::instantOrMidnight).thenComparing(Dateline::toString);

  /** A day without a time. */
  public static Dateline of(LocalDate day) {
    return new Dateline(day, Optional.empty());
  }

  /** A moment with its offset. */
  public static Dateline of(OffsetDateTime moment) {
    return new Dateline(moment.toLocalDate(), Optional.of(moment.toOffsetTime()));
  }

  /** Reads the text form; empty for anything else. */
  public static Optional<Dateline> parse(String iso) {
    try {
      return Optional.of(
          iso.length() > 10 ? of(OffsetDateTime.parse(iso)) : of(LocalDate.parse(iso)));
    } catch (DateTimeParseException notIso) {
      return Optional.empty();
    }
  }

  /** Whether two name one moment, wherever its clocks stand. */
  public boolean isSameInstant(Dateline other) {
    return since(other).filter(Duration::isZero).isPresent();
  }

  /** How long after another moment this one is, where both have a time; negative if before it. */
  public Optional<Duration> since(Dateline other) {
    return time.isPresent() && other.time().isPresent()
        ? Optional.of(Duration.between(other.instantOrMidnight(), instantOrMidnight()))
        : Optional.empty();
  }

  private OffsetDateTime instantOrMidnight() {
    return time.map(day::atTime)
        .orElseGet(() -> day.atStartOfDay().atOffset(ZoneOffset.UTC))
        .withOffsetSameInstant(ZoneOffset.UTC);
  }

  @Override
  public int compareTo(Dateline other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return time.map(t -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(day.atTime(t)))
        .orElseGet(day::toString);
  }
}
