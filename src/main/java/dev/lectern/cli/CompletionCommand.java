package dev.lectern.cli;

import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lectern completion bash|zsh|fish}: the completion script of a shell. */
@Command(name = "completion", description = "Prints the completion script for a shell.")
final class CompletionCommand implements Callable<Integer> {

  private final Desk desk;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "bash|zsh|fish",
      completionCandidates = Choices.Shells.class,
      description = "The shell.")
  private String shell = "";

  @SuppressWarnings("NullAway.Init") // picocli sets the spec
  CompletionCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    desk.console().out().println(script());
    return ExitCode.DONE;
  }

  private String script() {
    return switch (shell) {
      case "bash" -> AutoComplete.bash("lectern", spec.root().commandLine());
      case "zsh" -> ZshCompletion.of(spec.root());
      case "fish" -> FishCompletion.of(spec.root());
      default ->
          throw new ProblemException(
              new Problem.BadUsage(
                  "There is no completion for “%s”. There is bash, zsh and fish."
                      .formatted(shell)));
    };
  }
}
