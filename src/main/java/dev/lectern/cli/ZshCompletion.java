package dev.lectern.cli;

import java.util.List;
import java.util.StringJoiner;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The completion script for zsh (zshcompsys(1)); works as a file of fpath and sourced. */
final class ZshCompletion {

  private ZshCompletion() {}

  static String of(CommandSpec root) {
    StringJoiner commands = new StringJoiner("\n");
    StringJoiner cases = new StringJoiner("\n");
    root.subcommands()
        .forEach((name, command) -> {
          CommandSpec spec = command.getCommandSpec();
          String what = first(spec.usageMessage().description());
          commands.add("    " + quoted(name + ":" + what.replace(":", "\\:")));
          cases.add("    " + name + ") _arguments -s" + arguments(spec) + " ;;");
        });
    return """
    #compdef lectern
    _lectern() {
      local -a commands
      commands=(
    %s
      )
      if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
        _describe -t commands command commands
        return
      fi
      if [[ $words[2] == -* ]]; then
        _arguments -s%s
        return
      fi
      shift words
      (( CURRENT-- ))
      case $words[1] in
    %s
      esac
    }
    if [[ $funcstack[1] == _lectern ]]; then
      _lectern "$@"
    else
      compdef _lectern lectern
    fi\
    """
        .formatted(commands, options(root), cases);
  }

  private static String arguments(CommandSpec spec) {
    StringBuilder all = new StringBuilder(options(spec));
    for (PositionalParamSpec argument : spec.positionalParameters()) {
      String place = argument.arity().max() > 1 ? "*" : "";
      all.append(' ').append(quoted(place + ":" + plain(argument.paramLabel()) + action(argument)));
    }
    return all.toString();
  }

  private static String options(CommandSpec spec) {
    StringBuilder all = new StringBuilder();
    for (OptionSpec option : spec.options()) {
      String value =
          option.arity().max() > 0 ? ":" + plain(option.paramLabel()) + action(option) : "";
      for (String name : option.names()) {
        String flag = value.isEmpty() || !name.startsWith("--") ? name : name + "=";
        String what = plain(first(option.description()));
        all.append(' ').append(quoted("*" + flag + "[" + what + "]" + value));
      }
    }
    return all.toString();
  }

  /** What zsh does at a place: offers words, or files, or nothing. */
  private static String action(ArgSpec argument) {
    List<String> choices = Choices.of(argument);
    if (!choices.isEmpty()) {
      return ":(" + String.join(" ", choices) + ")";
    }
    return Choices.isFile(argument) ? ":_files" : ": ";
  }

  private static String first(String[] description) {
    return description.length == 0 ? "" : description[0].replace("${DEFAULT-VALUE}", "");
  }

  /** Without the signs that mean something inside of a specification. */
  private static String plain(String text) {
    return text.replaceAll("[\\[\\]:\\\\]", " ");
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
