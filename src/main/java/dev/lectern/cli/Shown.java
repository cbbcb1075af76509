package dev.lectern.cli;

import dev.lectern.format.CleanText;
import java.util.stream.Collectors;

/** Text as it may go to a terminal. */
final class Shown {

  private Shown() {}

  /** The lines of a message, each without anything a terminal would obey. */
  static String safe(String message) {
    return message
        .lines()
        .map(line -> leading(line) + CleanText.line(line))
        .collect(Collectors.joining("\n"));
  }

  private static String leading(String line) {
    int spaces = 0;
    while (spaces < line.length() && line.charAt(spaces) == ' ') {
      spaces++;
    }
    return " ".repeat(spaces);
  }
}
