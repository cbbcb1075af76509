package dev.lectern.cli;

import dev.lectern.config.Setting;
import dev.lectern.config.Settings;
import dev.lectern.config.SettingsEdit;
import dev.lectern.export.Target;
import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lectern config}: the settings, what they are and what they could be. */
@Command(
    name = "config",
    description = "Lists the settings; gets or sets one; says where the file is.")
final class ConfigCommand implements Callable<Integer> {

  private final Desk desk;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "list|get|set|path",
      completionCandidates = Choices.Verbs.class,
      description = "What to do; list if not said.")
  private String verb = "list";

  @Parameters(index = "1", arity = "0..1", paramLabel = "NAME", description = "The setting.")
  private String name = "";

  @Parameters(index = "2", arity = "0..1", paramLabel = "VALUE", description = "What to set it to.")
  private Optional<String> value = Optional.empty();

  ConfigCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    switch (verb) {
      case "list" -> list(desk.settings());
      case "get" -> desk.console().out().println(desk.settings().value(setting()));
      case "set" -> set(setting());
      case "path" -> desk.console().out().println(file());
      default -> throw wrong("config cannot “%s”. It can list, get, set and path.".formatted(verb));
    }
    return ExitCode.DONE;
  }

  private void list(Settings settings) {
    for (Setting setting : Setting.values()) {
      desk.console().out().println("# " + setting.sentence() + " (" + setting.type() + ")");
      String written = setting.written(settings.value(setting).toString());
      String mark = settings.given().containsKey(setting) ? "" : "# ";
      desk.console().out().println(mark + setting.id() + " = " + written);
    }
    settings
        .keys()
        .forEach((action, bound) ->
            desk.console()
                .out()
                .println(Shown.safe("keys." + action + " = " + quoted(bound.keys()))));
  }

  private static String quoted(List<String> keys) {
    return keys.stream().map(Setting.THEME::written).collect(Collectors.joining(", ", "[", "]"));
  }

  private Setting setting() {
    return Setting.named(name)
        .orElseThrow(() ->
            wrong(
                "There is no setting “%s”. There are %s; keys are bound in the file."
                    .formatted(name, names())));
  }

  private static String names() {
    return Arrays.stream(Setting.values()).map(Setting::id).collect(Collectors.joining(", "));
  }

  private void set(Setting setting) throws IOException {
    String typed = value.orElseThrow(() -> wrong("Say what to set it to: " + setting.type() + "."));
    if (!setting.allowsTyped(typed)) {
      throw wrong("%s cannot be “%s”. It is %s.".formatted(setting.id(), typed, setting.type()));
    }
    Path file = file();
    String before = Files.exists(file) ? Files.readString(file) : "";
    String after = SettingsEdit.set(before, setting, typed, file.toString());
    new Target(file, true).file(writer -> writer.write(after));
  }

  private static ProblemException wrong(String detail) {
    return new ProblemException(new Problem.BadUsage(detail));
  }

  private Path file() {
    return desk.folders().settings();
  }
}
