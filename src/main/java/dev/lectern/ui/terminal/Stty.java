package dev.lectern.ui.terminal;

import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import dev.lectern.ui.Size;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The terminal's modes by {@code stty}, one child process for all that has to be asked and set at
 * once.
 */
public final class Stty implements Modes {

  private static final String RAW = "-icanon -echo -isig -iexten -ixon min 1 time 0";
  private static final Pattern SIZE = Pattern.compile("(\\d{1,5}) (\\d{1,5})");
  private static final int NO_TERMINAL = 9;

  /**
   * Asks for settings and size and sets raw mode.
   *
   * @throws ProblemException where standard input or output is no terminal
   */
  @Override
  public Before raw() {
    Answer answer =
        run(
            "test -t 0 && test -t 1 || exit %d; { stty -g && stty size && stty %s; } >&2"
                .formatted(NO_TERMINAL, RAW));
    if (answer.code() == NO_TERMINAL) {
      throw none("standard input or output is not one");
    }
    String[] lines = answer.text().split("\n", -1);
    if (answer.code() != 0 || lines.length < 2) {
      throw none("stty says: " + answer.text().strip());
    }
    return new Before(lines[0].strip(), size(lines[1]));
  }

  /** Sets raw mode again, after a stop. */
  @Override
  public Optional<Size> rawAgain() {
    return size(run("{ stty %s; stty size; } >&2".formatted(RAW)).text());
  }

  /** The size as it is now. */
  @Override
  public Optional<Size> size() {
    return size(run("stty size >&2").text());
  }

  /** Puts settings back that {@code stty -g} gave. */
  @Override
  public void restore(String settings) {
    if (settings.matches("[0-9a-zA-Z:=,;]+")) {
      run("stty '" + settings + "' >&2");
    }
  }

  /** Stops this process and its launcher, as the key would; returns when the shell goes on. */
  @Override
  public void stop() {
    run("kill -TSTP 0");
  }

  /** Reads "rows columns"; nothing where they are 0, as on a terminal that does not know. */
  static Optional<Size> size(String text) {
    Matcher size = SIZE.matcher(text.strip());
    if (!size.matches() || size.group(1).equals("0") || size.group(2).equals("0")) {
      return Optional.empty();
    }
    return Optional.of(new Size(Integer.parseInt(size.group(2)), Integer.parseInt(size.group(1))));
  }

  private static ProblemException none(String detail) {
    return new ProblemException(new Problem.NoTerminal(detail));
  }

  private record Answer(int code, String text) {}

  /**
   * Standard output stays the terminal, so that it can be tested; answers come on the other one.
   */
  private static Answer run(String script) {
    try {
      Process process =
          new ProcessBuilder("sh", "-c", script)
              .redirectInput(Redirect.INHERIT)
              .redirectOutput(Redirect.INHERIT)
              .start();
      String text = new String(process.getErrorStream().readAllBytes(), StandardCharsets.US_ASCII);
      return new Answer(process.waitFor(), text);
    } catch (IOException failed) {
      return new Answer(127, String.valueOf(failed.getMessage()));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return new Answer(127, "interrupted");
    }
  }
}
