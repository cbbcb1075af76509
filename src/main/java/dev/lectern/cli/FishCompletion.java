package dev.lectern.cli;

import java.util.Arrays;
import java.util.StringJoiner;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The completion script for fish, which picocli does not write. */
final class FishCompletion {

  private FishCompletion() {}

  static String of(CommandSpec root) {
    StringJoiner script = new StringJoiner("\n");
    options(root, "__fish_use_subcommand", script);
    root.subcommands()
        .forEach((name, command) -> {
          CommandSpec spec = command.getCommandSpec();
          script.add(
              "complete -c lectern -n __fish_use_subcommand -f -a %s -d %s"
                  .formatted(name, quoted(first(spec.usageMessage().description()))));
          options(spec, "__fish_seen_subcommand_from " + name, script);
        });
    return script.toString();
  }

  private static void options(CommandSpec spec, String when, StringJoiner script) {
    for (OptionSpec option : spec.options()) {
      StringBuilder line = new StringBuilder("complete -c lectern -n " + quoted(when));
      Arrays.stream(option.names()).forEach(name -> line.append(flag(name)));
      if (option.arity().max() > 0) {
        line.append(" -r");
      }
      script.add(line.append(" -d ").append(quoted(first(option.description()))).toString());
    }
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
