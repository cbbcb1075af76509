package dev.lectern.cli;

import dev.lectern.export.Opml;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code lectern opml}: the blogs for other programs. */
@Command(
    name = "opml",
    description = "Prints the list of blogs as OPML; 'import' reads such a list.")
final class OpmlCommand implements Callable<Integer> {

  private final Desk desk;

  OpmlCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    desk.console().out().print(Opml.write(desk.library().blogs()));
    return ExitCode.DONE;
  }
}
