package dev.lectern.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Map;

/**
 * Where a command reads and writes.
 *
 * @param in standard input
 * @param out results
 * @param err messages to people
 * @param outIsTerminal whether results go to a person
 * @param errIsTerminal whether messages may be overwritten in place
 */
public record Console(
    InputStream in,
    PrintWriter out,
    PrintWriter err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    Map<String, String> environment) {

  /** A variable of the environment, empty where it is not set. */
  String variable(String name) {
    return environment.getOrDefault(name, "");
  }

  /** Whether the reader wants prompts and plain lines, or the terminal can show nothing else. */
  public boolean isLinear() {
    return !variable("LECTERN_LINEAR").isEmpty() || variable("TERM").equals("dumb");
  }

  /** Whether results may carry colours and weights. */
  boolean styled() {
    return outIsTerminal && variable("NO_COLOR").isEmpty() && !isLinear();
  }

  /** The columns to set text in: the terminal's, as far as it is known. */
  public int columns() {
    try {
      return Math.max(20, Integer.parseInt(variable("COLUMNS")));
    } catch (NumberFormatException unknown) {
      return 80;
    }
  }
}
