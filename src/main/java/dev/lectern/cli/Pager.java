package dev.lectern.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lines through {@code $PAGER} on a terminal, plain elsewhere. */
final class Pager {

  private final Console console;

  Pager(Console console) {
    this.console = console;
  }

  void print(List<String> lines) {
    String pager = console.variable("PAGER").isBlank() ? "less -R" : console.variable("PAGER");
    boolean paging = console.outIsTerminal() && !console.isLinear();
    if (!paging || pager.equals("cat") || !paged(pager, lines)) {
      lines.forEach(console.out()::println);
    }
  }

  private boolean paged(String pager, List<String> lines) {
    ProcessBuilder command = new ProcessBuilder("sh", "-c", pager);
    command.redirectOutput(ProcessBuilder.Redirect.INHERIT);
    command.redirectError(ProcessBuilder.Redirect.INHERIT);
    command.environment().putIfAbsent("LESS", "-R -F -X");
    console.out().flush();
    try {
      Process process = command.start();
      feed(process, lines);
      return process.waitFor() != 127;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private static void feed(Process process, List<String> lines) {
    try (PrintWriter to =
        new PrintWriter(process.getOutputStream(), false, StandardCharsets.UTF_8)) {
      lines.forEach(to::println);
    }
  }
}
