package dev.lectern.ui.linear;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Asks and says, a line at a time. Nothing is read beyond the line that was asked for: what follows
 * may be meant for a command.
 */
public final class Talk {

  private final InputStream in;
  private final PrintWriter out;

  public Talk(InputStream in, PrintWriter out) {
    this.in = in;
    this.out = out;
  }

  void say(String line) {
    out.println(line.stripTrailing());
  }

  /** What is answered to a prompt; empty where nobody answers any more. */
  Optional<Said> ask(String prompt) {
    out.print(prompt + "> ");
    out.flush();
    try {
      return line().map(Said::of);
    } catch (IOException gone) {
      // Nobody is there, as at the end of a file.
      return Optional.empty();
    }
  }

  private Optional<String> line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int c = in.read();
    if (c < 0) {
      return Optional.empty();
    }
    while (c >= 0 && c != '\n') {
      line.write(c);
      c = in.read();
    }
    return Optional.of(line.toString(StandardCharsets.UTF_8).strip());
  }
}
