package dev.lectern.cli;

import java.util.OptionalLong;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/** {@code lectern [URL]}: the reader; with an address, of that blog or post. */
@Command(
    name = "lectern",
    description = {
      "Reads any blog in the terminal: the whole archive, offline, searchable.",
      "Without a command the library opens on the screen."
    },
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Manifest.class,
    subcommands = {
      AddCommand.class,
      SyncCommand.class,
      BlogsCommand.class,
      ListCommand.class,
      SearchCommand.class,
      ShowCommand.class,
      ReadCommand.class,
      MarkCommand.class,
      TagCommand.class,
      UndoCommand.class,
      HistoryCommand.class,
      DiffCommand.class,
      RenameCommand.class,
      RemoveCommand.class,
      ExportCommand.class,
      ImportCommand.class,
      OpmlCommand.class,
      ExtractCommand.class,
      FeedCommand.class,
      ConfigCommand.class,
      DoctorCommand.class,
      DemoCommand.class,
      CompletionCommand.class,
      HelpCommand.class,
    },
    footer = {
      "",
      "POST is an id from 'lectern list', an address, or words of exactly one title.",
      "Exit: 0 done, 1 failed, 2 wrong usage, 3 done in part, 130 interrupted."
    })
final class LecternCommand implements Callable<Integer> {

  private final Desk desk;

  @Parameters(
      arity = "0..1",
      paramLabel = "URL",
      description = "A blog (or one post) to fetch and open.")
  private String url = "";

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show where in the program a failure came from.")
  @SuppressWarnings(
      "UnusedVariable") // looked for before parsing, so that failing to parse obeys it
  private boolean debug;

  @Option(
      names = "--linear",
      scope = ScopeType.INHERIT,
      description = "Prompts and plain lines instead of the full screen, for screen readers.")
  @SuppressWarnings("UnusedVariable") // looked for before parsing, as it is a way to the screen
  private boolean linear;

  LecternCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    if (url.isEmpty()) {
      return desk.screen(OptionalLong.empty());
    }
    return new Opening(desk).open(url);
  }
}
