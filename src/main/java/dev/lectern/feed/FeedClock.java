package dev.lectern.feed;

import dev.lectern.article.Dateline;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the time behind a feed's date, with its zone in any of the ways feeds name one. */
final class FeedClock {

  private static final Pattern TIME =
      Pattern.compile(
          "(오전|오후)?\\s*(?<!\\d)(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?\\s*([ap]\\.?m\\b)?(.*)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OFFSET = Pattern.compile("([+-])(\\d{1,2}):?(\\d{2})?(?!\\d)");
  private static final Pattern NAME = Pattern.compile("[a-z]{1,5}", Pattern.CASE_INSENSITIVE);

  /** Minutes east of Greenwich (RFC 822 section 5.1 and the names feeds use beside it). */
  private static final Map<String, Integer> ZONES =
      Map.ofEntries(
          Map.entry("EST", -300),
          Map.entry("EDT", -240),
          Map.entry("CST", -360),
          Map.entry("CDT", -300),
          Map.entry("MST", -420),
          Map.entry("MDT", -360),
          Map.entry("PST", -480),
          Map.entry("PDT", -420),
          Map.entry("AST", -240),
          Map.entry("ADT", -180),
          Map.entry("AKST", -540),
          Map.entry("AKDT", -480),
          Map.entry("HST", -600),
          Map.entry("BST", 60),
          Map.entry("WET", 0),
          Map.entry("WEST", 60),
          Map.entry("CET", 60),
          Map.entry("MET", 60),
          Map.entry("CEST", 120),
          Map.entry("MEST", 120),
          Map.entry("EET", 120),
          Map.entry("EEST", 180),
          Map.entry("MSK", 180),
          Map.entry("MSD", 240),
          Map.entry("IST", 330),
          Map.entry("SGT", 480),
          Map.entry("HKT", 480),
          Map.entry("AWST", 480),
          Map.entry("JST", 540),
          Map.entry("KST", 540),
          Map.entry("ACST", 570),
          Map.entry("AEST", 600),
          Map.entry("AEDT", 660),
          Map.entry("NZST", 720),
          Map.entry("NZDT", 780));

  private static final int KOREA = 540;
  private static final int FARTHEST = 18 * 60;

  private FeedClock() {}

  /** The day with the time found in a text; the day alone where there is none. */
  static Dateline at(LocalDate day, String text) {
    Matcher time = TIME.matcher(text);
    if (!time.find()) {
      return Dateline.of(day);
    }
    int hour = hour(time);
    int minute = Integer.parseInt(time.group(3));
    int second = time.group(4) == null ? 0 : Math.min(59, Integer.parseInt(time.group(4)));
    if (hour > 24 || minute > 59) {
      return Dateline.of(day);
    }
    OffsetDateTime moment =
        day.atTime(LocalTime.of(hour % 24, minute, second)).atOffset(zone(time));
    return Dateline.of(hour == 24 ? moment.plusDays(1) : moment);
  }

  private static int hour(Matcher time) {
    int hour = Integer.parseInt(time.group(2));
    String half = time.group(5) == null ? "" : time.group(5).toLowerCase(Locale.ROOT);
    boolean afternoon = half.startsWith("p") || "오후".equals(time.group(1));
    boolean morning = half.startsWith("a") || "오전".equals(time.group(1));
    if (hour == 12 && morning) {
      return 0;
    }
    return afternoon && hour < 12 ? hour + 12 : hour;
  }

  private static ZoneOffset zone(Matcher time) {
    String rest = time.group(6);
    Matcher offset = OFFSET.matcher(rest);
    if (offset.find()) {
      int minutes =
          Integer.parseInt(offset.group(2)) * 60
              + (offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3)));
      return ofMinutes(offset.group(1).equals("-") ? -minutes : minutes);
    }
    Matcher name = NAME.matcher(rest);
    int unnamed = time.group(1) == null ? 0 : KOREA;
    return ofMinutes(
        name.find() ? ZONES.getOrDefault(name.group().toUpperCase(Locale.ROOT), 0) : unnamed);
  }

  private static ZoneOffset ofMinutes(int minutes) {
    return Math.abs(minutes) > FARTHEST ? ZoneOffset.UTC : ZoneOffset.ofTotalSeconds(minutes * 60);
  }
}
