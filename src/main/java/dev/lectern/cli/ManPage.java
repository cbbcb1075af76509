package dev.lectern.cli;

import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page, made from the command line itself; in the macros of man(7). */
final class ManPage {

  private static final List<String> ENVIRONMENT =
      List.of(
          "LECTERN_LINEAR:prompts and plain lines instead of a screen, as --linear and TERM=dumb",
          "LECTERN_HOME:one folder for library, settings, state and cache",
          "XDG_DATA_HOME, XDG_CONFIG_HOME, XDG_STATE_HOME, XDG_CACHE_HOME:where these live otherwise",
          "PAGER:what 'lectern show' prints through",
          "BROWSER:what opens an address",
          "NO_COLOR:no colours",
          "http_proxy, https_proxy, all_proxy, no_proxy:proxies, in either case");

  private final StringJoiner page = new StringJoiner("\n", "", "\n");

  private ManPage() {}

  static String of(CommandSpec root, String version) {
    ManPage manual = new ManPage();
    manual.head(root, version);
    manual.section("OPTIONS");
    manual.arguments(root);
    manual.section("COMMANDS");
    root.subcommands().forEach((name, command) -> manual.command(command.getCommandSpec()));
    manual.foot();
    return manual.page.toString();
  }

  private void head(CommandSpec root, String version) {
    page.add(".TH LECTERN 1 \"\" \"" + version + "\" \"User Commands\"");
    section("NAME");
    page.add("lectern \\- reads any blog in the terminal");
    section("SYNOPSIS");
    page.add(
        ".B lectern\n[\\fIURL\\fR]\n.br\n.B lectern\n\\fICOMMAND\\fR [\\fIoption\\fR ...] [\\fIargument\\fR ...]");
    section("DESCRIPTION");
    paragraph(root.usageMessage().description());
    paragraph(root.usageMessage().footer());
  }

  private void command(CommandSpec command) {
    page.add(".SS \"" + synopsis(command) + "\"");
    paragraph(command.usageMessage().description());
    arguments(command);
  }

  private static String synopsis(CommandSpec command) {
    StringJoiner words = new StringJoiner(" ");
    words.add("lectern").add(command.name());
    command.positionalParameters().forEach(parameter -> words.add(escaped(parameter.paramLabel())));
    return words.toString();
  }

  private void arguments(CommandSpec command) {
    for (PositionalParamSpec parameter : command.positionalParameters()) {
      item("\\fI" + escaped(parameter.paramLabel()) + "\\fR", parameter);
    }
    boolean isRoot = command.parent() == null;
    for (OptionSpec option : command.options()) {
      if (isRoot || !option.inherited()) {
        item(flags(option), option);
      }
    }
  }

  private static String flags(OptionSpec option) {
    StringJoiner names = new StringJoiner(", ");
    Arrays.stream(option.names()).forEach(name -> names.add("\\fB" + escaped(name) + "\\fR"));
    return option.arity().max() > 0
        ? names + " \\fI" + escaped(option.paramLabel()) + "\\fR"
        : names.toString();
  }

  private void item(String label, ArgSpec argument) {
    page.add(".TP\n" + label);
    String description = String.join(" ", argument.description());
    page.add(
        text(
            description.replace(
                "${DEFAULT-VALUE}", String.valueOf(argument.defaultValueString(true)))));
  }

  private void foot() {
    section("ENVIRONMENT");
    for (String line : ENVIRONMENT) {
      int colon = line.indexOf(':');
      page.add(".TP\n.B " + escaped(line.substring(0, colon)));
      page.add(text(line.substring(colon + 1)));
    }
  }

  private void section(String title) {
    page.add(".SH " + title);
  }

  private void paragraph(String... lines) {
    String joined = String.join(" ", lines).strip();
    if (!joined.isEmpty()) {
      page.add(".PP\n" + text(joined));
    }
  }

  /** A line of text; a leading dot or quote would be an order to the formatter. */
  private static String text(String words) {
    String escaped = escaped(words);
    return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
  }

  private static String escaped(String words) {
    return words.replace("\\", "\\e").replace("-", "\\-").replace("%n", " ");
  }
}
