package dev.lectern.sync;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A blog that is left alone, and why.
 *
 * @param until when it may be asked again; {@link Instant#MAX} for never, unless by name
 * @param why a phrase
 */
public record Rest(Instant until, String why) {

  /** In one sentence. */
  public String sentence() {
    String time = until.equals(Instant.MAX) ? "" : " before " + minute(until);
    return "not asked" + time + ": " + why + ". Name it to ask now.";
  }

  static String minute(Instant time) {
    String written = time.truncatedTo(ChronoUnit.MINUTES).toString();
    return written.substring(0, Math.min(16, written.length())).replace('T', ' ') + " UTC";
  }

  static String about(Duration time) {
    long minutes = Math.max(1, time.toMinutes());
    if (minutes < 120) {
      return minutes + " min";
    }
    return minutes < 48 * 60 ? minutes / 60 + " h" : minutes / (24 * 60) + " days";
  }
}
