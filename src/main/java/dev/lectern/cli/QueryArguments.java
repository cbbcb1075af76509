package dev.lectern.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The arguments of the commands whose words are a query: there {@code -tag:go} leaves posts out and
 * is no option.
 */
final class QueryArguments {

  private static final Set<String> COMMANDS = Set.of("list", "search", "export");

  private final CommandLine line;
  private final List<String> arguments;

  QueryArguments(CommandLine line, String... arguments) {
    this.line = line;
    this.arguments = List.of(arguments);
  }

  /** With a space before each negation, which makes it a word for the parser and says no more. */
  String[] forParsing() {
    Optional<CommandSpec> command = command();
    String[] parsed = arguments.toArray(String[]::new);
    for (int i = 1; i < parsed.length && command.isPresent(); i++) {
      if (parsed[i].matches("(?s)-[^-].*") && isWord(command.get(), i)) {
        parsed[i] = " " + parsed[i];
      }
    }
    return parsed;
  }

  /** How to look for something that looks like an option, where that may be meant. */
  Optional<String> advice() {
    return command()
        .flatMap(command ->
            arguments.stream()
                .filter(argument -> argument.matches("--\\w.*"))
                .filter(argument -> option(command, argument).isEmpty())
                .findFirst()
                .map(option ->
                    "To look for it: %s -- %s".formatted(command.qualifiedName(), option)));
  }

  private Optional<CommandSpec> command() {
    return arguments.stream()
        .limit(1)
        .filter(COMMANDS::contains)
        .flatMap(name -> Stream.ofNullable(line.getSubcommands().get(name)))
        .map(CommandLine::getCommandSpec)
        .findFirst();
  }

  /** Neither an option, nor the value of one, nor behind the end of them. */
  private boolean isWord(CommandSpec command, int at) {
    return option(command, arguments.get(at)).isEmpty()
        && option(command, arguments.get(at - 1)).filter(QueryArguments::takesValue).isEmpty()
        && !arguments.subList(0, at).contains("--");
  }

  private static Optional<OptionSpec> option(CommandSpec command, String argument) {
    return Optional.ofNullable(command.findOption(argument.split("=", 2)[0]));
  }

  private static boolean takesValue(OptionSpec option) {
    return option.arity().max() > 0;
  }
}
