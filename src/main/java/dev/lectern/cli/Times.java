package dev.lectern.cli;

import java.time.Duration;

/** Durations in words. */
final class Times {

  private Times() {}

  static String about(Duration time) {
    long seconds = Math.max(1, time.toSeconds());
    if (seconds < 90) {
      return seconds + " s";
    }
    long minutes = (seconds + 30) / 60;
    return minutes < 90 ? minutes + " min" : (minutes + 30) / 60 + " h";
  }
}
