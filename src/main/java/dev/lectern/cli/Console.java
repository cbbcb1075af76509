package dev.lectern.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.util.HashMap;
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

  /** Whether results may carry colours and weights. */
  boolean styled() {
    return outIsTerminal && variable("NO_COLOR").isEmpty() && !isLinear();
  }

  /** The same for a person who wants plain lines only. */
  public Console linear() {
    Map<String, String> other = new HashMap<>(environment);
    other.put("TERM", "dumb");
    return new Console(in, out, err, outIsTerminal, errIsTerminal, Map.copyOf(other));
  }

  /** Whether the terminal takes plain lines only (terminfo's {@code dumb}). */
  public boolean isLinear() {
    return variable("TERM").equals("dumb");
  }

  /** The lines of the terminal, as far as they are known. */
  int rows() {
    return number("LINES", 24);
  }

  /** The columns to set text in: the terminal's, as far as it is known. */
  int columns() {
    return Math.max(20, number("COLUMNS", 80));
  }

  private int number(String name, int usual) {
    try {
      return Integer.parseInt(variable(name));
    } catch (NumberFormatException unknown) {
      return usual;
    }
  }
}
