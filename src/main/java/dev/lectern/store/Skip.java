package dev.lectern.store;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of the ledger: so many addresses that a blog's sources named were left out.
 *
 * @param reason in words, with an example
 */
public record Skip(long count, String reason) {

  private static final Pattern LINE = Pattern.compile("skipped (\\d{1,9}): (.+)");

  /** As it stands among the lines about sources. */
  public String line() {
    return "skipped " + count + ": " + reason;
  }

  /** Reads such a line; empty where it says something else. */
  static Optional<Skip> read(String line) {
    Matcher skip = LINE.matcher(line);
    return skip.matches()
        ? Optional.of(new Skip(Long.parseLong(skip.group(1)), skip.group(2)))
        : Optional.empty();
  }
}
