package dev.lectern.cli;

import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Opens addresses in the reader's browser: {@code $BROWSER}, else the desktop's opener. */
public final class Browser {

  private final Console console;

  public Browser(Console console) {
    this.console = console;
  }

  /** Starts it and does not wait; nothing happens where there is none. */
  public void open(String address) {
    try {
      new ProcessBuilder(command(address))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException none) {
      throw new ProblemException(
          new Problem.Unexpected("no browser could be started; set BROWSER to one"), none);
    }
  }

  /** The variable may hold several, tried in order elsewhere; here the first counts. */
  private List<String> command(String address) {
    String chosen = console.variable("BROWSER").split(":", 2)[0];
    if (!chosen.isBlank()) {
      return List.of("sh", "-c", chosen.replace("%s", "") + " \"$1\"", "sh", address);
    }
    boolean mac = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");
    return List.of(mac ? "open" : "xdg-open", address);
  }
}
