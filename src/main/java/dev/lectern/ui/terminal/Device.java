package dev.lectern.ui.terminal;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;

/**
 * The terminal and what is around it.
 *
 * @param modes of the terminal
 * @param in standard input, not buffered
 * @param out standard output, not buffered: each frame is one write
 * @param err where a report goes after the terminal is restored
 * @param log where a report is kept
 */
public record Device(
    Modes modes,
    InputStream in,
    OutputStream out,
    PrintWriter err,
    Map<String, String> environment,
    InstantSource clock,
    Path log) {

  public Device {
    environment = Map.copyOf(environment);
  }

  /** A variable of the environment, empty where it is not set. */
  String variable(String name) {
    return environment.getOrDefault(name, "");
  }
}
