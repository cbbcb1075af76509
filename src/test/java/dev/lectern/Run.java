package dev.lectern;

import dev.lectern.cli.CommandLineRunner;
import dev.lectern.cli.Console;
import dev.lectern.config.Folders;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/**
 * One run of the program with a home folder of its own; what it printed and told the shell.
 *
 * @param out standard output
 * @param err standard error
 */
public record Run(int code, String out, String err) {

  /** Runs the command line in this JVM, without a terminal. */
  public static Run lectern(Path home, String... args) {
    return withInput(home, "", args);
  }

  /** Runs as if it were another time. */
  public static Run at(InstantSource clock, Path home, String... args) {
    return with(clock, home, "", args);
  }

  public static Run withInput(Path home, String input, String... args) {
    return with(InstantSource.system(), home, input, args);
  }

  /** Opens the library on a terminal that cannot move its cursor, and types. */
  public static Run typing(Path home, String input, String... args) {
    return with(InstantSource.system(), home, "dumb", input, args);
  }

  private static Run with(InstantSource clock, Path home, String input, String... args) {
    return with(clock, home, "", input, args);
  }

  private static Run with(
      InstantSource clock, Path home, String terminal, String input, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Map<String, String> environment = Map.of("LECTERN_HOME", home.toString(), "TERM", terminal);
    Console console =
        new Console(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintWriter(out),
            new PrintWriter(err),
            false,
            false,
            environment);
    try (App app = new App(console, Folders.of(environment, home), clock)) {
      int code = new CommandLineRunner(app).run(args);
      return new Run(code, out.toString(), err.toString());
    }
  }

  public List<String> lines() {
    return out.lines().toList();
  }
}
