package dev.lectern.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lectern help [COMMAND]}. */
@Command(name = "help", description = "Says what a command does.")
final class HelpCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "The command.")
  private String name = "";

  @Option(names = "--man", description = "The whole manual as a man page.")
  private boolean man;

  private final Desk desk;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec
  HelpCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    if (man) {
      desk.console().out().print(ManPage.of(spec.root(), new Manifest().getVersion()[0]));
      return ExitCode.DONE;
    }
    CommandLine all = spec.parent().commandLine();
    CommandLine wanted = name.isEmpty() ? all : all.getSubcommands().get(name);
    if (wanted == null) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "There is no command '" + name + "'.");
    }
    wanted.usage(all.getOut());
    return ExitCode.DONE;
  }
}
