package dev.lectern.sync;

import dev.lectern.feed.Rhythm;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** The hours and days on which a feed says that nothing is new (RSS 2.0 skipHours, skipDays). */
final class QuietTimes {

  private static final int HOURS_OF_A_WEEK = 7 * 24;

  private QuietTimes() {}

  /** When the quiet that reigns ends; now where none does, or one without end. */
  static Instant end(Rhythm rhythm, Instant now) {
    ZonedDateTime hour = now.atZone(ZoneOffset.UTC);
    for (int i = 0; i < HOURS_OF_A_WEEK; i++) {
      if (!isQuiet(rhythm, hour)) {
        return hour.toInstant();
      }
      hour = hour.truncatedTo(ChronoUnit.HOURS).plusHours(1);
    }
    return now;
  }

  private static boolean isQuiet(Rhythm rhythm, ZonedDateTime hour) {
    String day = hour.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return rhythm.quietHours().contains(hour.getHour())
        || rhythm.quietDays().stream().anyMatch(day::equalsIgnoreCase);
  }
}
