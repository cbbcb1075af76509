package dev.lectern.cli;

import dev.lectern.typeset.TextWidth;

/** Text in columns of plain lines. */
final class Columns {

  private Columns() {}

  /** The text in exactly so many columns. */
  static String pad(String text, int columns) {
    String fitted = TextWidth.fit(text, columns);
    return fitted + " ".repeat(Math.max(0, columns - TextWidth.columns(fitted)));
  }

  /** An instant down to the minute. */
  static String minute(String instant) {
    return instant.length() >= 16 ? instant.substring(0, 16).replace('T', ' ') : instant;
  }
}
