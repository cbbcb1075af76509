package dev.lectern.store;

import dev.lectern.article.Dateline;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Numbers that put posts in the order of their dates: the minutes of the epoch times 2^20, plus a
 * number that tells posts of one minute apart, later found ones being larger.
 *
 * <p>They are the rowids of the lists' table and of the small indexes, so that the newest posts
 * that match come first without sorting.
 */
final class Rank {

  /** Where posts stand whose date nobody knows: before all others. */
  static final long UNDATED = -2_000_000_000L;

  /** The day of posts without a date; matches no span of days. */
  static final long NO_DAY = Long.MIN_VALUE / 2;

  private static final long LAST = 1_999_999_999L;
  private static final int BITS = 20;

  private Rank() {}

  static long minute(Optional<Dateline> published) {
    return published.map(Rank::minute).orElse(UNDATED);
  }

  private static long minute(Dateline date) {
    long seconds =
        date.time()
            .map(time -> date.day().atTime(time).toEpochSecond())
            .orElseGet(() -> date.day().atStartOfDay().toEpochSecond(ZoneOffset.UTC));
    return Math.clamp(Math.floorDiv(seconds, 60L), -LAST, LAST);
  }

  static long minute(long rank) {
    return rank >> BITS;
  }

  static long day(Optional<Dateline> published) {
    return published.map(date -> date.day().toEpochDay()).orElse(NO_DAY);
  }

  /** Safe for the ends of time, which a query may name. */
  static long epochDay(LocalDate day) {
    return day.toEpochDay();
  }

  /** The smallest rank of a day, a day early for the sake of time zones. */
  static long startOf(LocalDate day) {
    return first(Math.clamp((day.toEpochDay() - 1) * 1440, -LAST, LAST));
  }

  /** The greatest rank of a day, a day late for the sake of time zones. */
  static long endOf(LocalDate day) {
    return first(Math.clamp((day.toEpochDay() + 2) * 1440, -LAST, LAST));
  }

  private static long first(long minute) {
    return minute << BITS;
  }

  /** A rank of that minute, above those that are taken. */
  static long next(Session session, long minute) throws SQLException {
    long end = first(minute + 1);
    long taken =
        session
            .first(
                "SELECT rank FROM post WHERE rank >= ? AND rank < ? ORDER BY rank DESC LIMIT 1",
                row -> row.getLong(1),
                first(minute),
                end)
            .orElse(first(minute) - 1);
    return taken + 1 < end ? taken + 1 : next(session, minute + 1);
  }
}
