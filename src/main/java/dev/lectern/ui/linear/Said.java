package dev.lectern.ui.linear;

import java.util.OptionalInt;

/**
 * What was typed: a letter or sign and what follows it, or a number.
 *
 * @param verb empty for an empty line, {@code #} for a number
 * @param rest the words behind it
 */
record Said(String verb, String rest) {

  static Said of(String line) {
    if (line.isEmpty()) {
      return new Said("", "");
    }
    if (line.matches("\\d{1,9}")) {
      return new Said("#", line);
    }
    boolean sign = !Character.isLetter(line.charAt(0));
    int end = sign ? 1 : line.indexOf(' ') < 0 ? line.length() : line.indexOf(' ');
    return new Said(line.substring(0, end), line.substring(end).strip());
  }

  /** The number that was typed, or that follows the verb. */
  OptionalInt number() {
    return rest.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(rest)) : OptionalInt.empty();
  }
}
