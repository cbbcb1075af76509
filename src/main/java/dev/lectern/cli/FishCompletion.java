package dev.lectern.cli;

import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The completion script for fish, which picocli does not write. */
final class FishCompletion {

  private static final String START = "complete -c lectern -n ";

  private FishCompletion() {}

  static String of(CommandSpec root) {
    StringJoiner script = new StringJoiner("\n");
    options(root, "__fish_use_subcommand", script);
    root.subcommands()
        .forEach((name, command) -> {
          CommandSpec spec = command.getCommandSpec();
          script.add(
              START
                  + "__fish_use_subcommand -f -a %s -d %s"
                      .formatted(name, quoted(first(spec.usageMessage().description()))));
          options(spec, "__fish_seen_subcommand_from " + name, script);
          arguments(spec, "__fish_seen_subcommand_from " + name, script);
        });
    return script.toString();
  }

  private static void options(CommandSpec spec, String when, StringJoiner script) {
    for (OptionSpec option : spec.options()) {
      StringBuilder line = new StringBuilder(START + quoted(when));
      Arrays.stream(option.names()).forEach(name -> line.append(flag(name)));
      if (option.arity().max() > 0) {
        line.append(" -r");
        List<String> choices = Choices.of(option);
        line.append(choices.isEmpty() ? "" : " -f -a " + quoted(String.join(" ", choices)));
      }
      script.add(line.append(" -d ").append(quoted(first(option.description()))).toString());
    }
  }

  /** Words where they are known, files only where there can be one. */
  private static void arguments(CommandSpec spec, String when, StringJoiner script) {
    List<PositionalParamSpec> arguments = spec.positionalParameters();
    if (arguments.stream().noneMatch(Choices::isFile)) {
      script.add(START + quoted(when) + " -f");
    }
    arguments.stream()
        .map(Choices::of)
        .filter(choices -> !choices.isEmpty())
        .forEach(choices ->
            script.add(START + quoted(when) + " -f -a " + quoted(String.join(" ", choices))));
  }

  private static String flag(String name) {
    return name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1);
  }

  private static String first(String[] description) {
    return description.length == 0 ? "" : description[0].replace("${DEFAULT-VALUE}", "");
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
