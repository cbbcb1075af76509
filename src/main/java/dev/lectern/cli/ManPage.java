package dev.lectern.cli;

import dev.lectern.config.Setting;
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
          "LECTERN_LINEAR: prompts and plain lines, as --linear",
          "LECTERN_HOME: one folder for library, settings, state and cache",
          "XDG_DATA_HOME, XDG_CONFIG_HOME, XDG_STATE_HOME, XDG_CACHE_HOME: where these live otherwise",
          "PAGER: what 'lectern show' prints through on a terminal",
          "BROWSER: what opens an address",
          "EDITOR: what writes a note",
          "NO_COLOR: no colours",
          "TERM: “dumb” means prompts and plain lines, as --linear does",
          "COLUMNS: how wide results are set where that cannot be asked",
          "http_proxy, https_proxy, all_proxy, no_proxy: proxies, in either case",
          "JAVA_HOME: the Java to run on, if it is 21 or newer");

  private static final List<String> QUERIES =
      List.of(
          "words: all of them; \"a phrase\" in this order; -word without; word* beginning so",
          "title:word author:name tag:go blog:name kind:video: in one field",
          "is:unread is:read is:starred is:started is:new is:changed is:failed: by state",
          "<10m >20m: by read time",
          "after:2025-06 before:2026 on:2025-10-22: by date",
          "a OR b, ( ): either, and grouping; any other text is searched for as it stands");

  private static final List<String> FILES =
      List.of(
          "~/.local/share/lectern/library.db: the library, one SQLite file",
          "~/.config/lectern/config.toml: the settings",
          "~/.local/state/lectern/lectern.log: reports of faults",
          "~/.cache/lectern/: what can be made again");

  private static final List<String> EXIT =
      List.of(
          "0: done",
          "1: failed; standard error says what was tried, what went wrong and what to do",
          "2: wrong usage",
          "3: done in part; 'lectern blogs' says what failed",
          "130: interrupted");

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
      boolean everywhere = option.inherited() || option.usageHelp() || option.versionHelp();
      if (isRoot || !everywhere) {
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
    terms("QUERIES", QUERIES);
    section("SETTINGS");
    paragraph(
        "config.toml is optional; \"lectern config path\" says where it is. Every setting with its default:");
    for (Setting setting : Setting.values()) {
      term(setting.id() + " = " + setting.written(setting.usual().toString()));
      page.add(text(setting.sentence() + " (" + setting.type() + ")"));
    }
    terms("FILES", FILES);
    terms("ENVIRONMENT", ENVIRONMENT);
    terms("EXIT STATUS", EXIT);
  }

  private void terms(String title, List<String> lines) {
    section(title);
    for (String line : lines) {
      int colon = line.indexOf(": ");
      term(line.substring(0, colon));
      page.add(text(line.substring(colon + 2)));
    }
  }

  private void term(String words) {
    page.add(".TP\n.B " + escaped(words));
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
    return words.replace("\\", "\\e").replace("-", "\\-").replace("\"", "\\(dq").replace("%n", " ");
  }
}
