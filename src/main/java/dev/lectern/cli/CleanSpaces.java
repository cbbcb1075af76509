package dev.lectern.cli;

import dev.lectern.format.CleanText;

/** Cleans a piece of a line without losing the spaces at its ends. */
final class CleanSpaces {

  private CleanSpaces() {}

  static String keep(String piece) {
    String clean =
        CleanText.line("x" + piece.replace('\u0002', '\u200b').replace('\u0003', '\u200b') + "x");
    return clean.substring(1, clean.length() - 1);
  }
}
