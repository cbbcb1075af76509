package dev.lectern.cli;

import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code lectern undo}: takes back the last change of state. */
@Command(
    name = "undo",
    description = "Takes back the last change of marks, tags, notes, names or saved views.")
final class UndoCommand implements Callable<Integer> {

  private final Desk desk;

  UndoCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    String undone =
        desk.library().undo().orElseThrow(() -> new ProblemException(new Problem.NothingToUndo()));
    desk.console().err().println(Shown.safe(undone));
    return ExitCode.DONE;
  }
}
