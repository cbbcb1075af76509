package dev.lectern.cli;

import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import dev.lectern.problem.ProblemWords;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Parses arguments, runs the command, and turns problems into sentences and exit codes. */
public final class CommandLineRunner {

  private static final Pattern ONE_OF =
      Pattern.compile(
          "(.*)expected one of \\[(.*)] \\(case-insensitive\\) but was '(.*)'", Pattern.DOTALL);

  private final Desk desk;

  public CommandLineRunner(Desk desk) {
    this.desk = desk;
  }

  /** Runs; gives the exit code. */
  public int run(String... args) {
    Console console = desk.console();
    boolean debug = Arrays.asList(args).contains("--debug");
    CommandLine line = commandLine(desk);
    line.setExecutionExceptionHandler((e, command, parsed) -> report(e, debug));
    QueryArguments arguments = new QueryArguments(line, args);
    line.setParameterExceptionHandler((e, wrong) -> usage(e, arguments));
    int code = line.execute(arguments.forParsing());
    console.out().flush();
    console.err().flush();
    return code;
  }

  /** Runs what a person typed as one line. */
  public void typed(String line) {
    run(Words.of(line).toArray(String[]::new));
  }

  /** The whole command line, for completion and the manual too. */
  static CommandLine commandLine(Desk desk) {
    CommandLine line = new CommandLine(new LecternCommand(desk), new Making(desk));
    line.setOut(desk.console().out());
    line.setErr(desk.console().err());
    // "-go" takes a tag away, and is no option.
    Optional.ofNullable(line.getSubcommands().get("tag"))
        .ifPresent(tag -> tag.setUnmatchedOptionsArePositionalParams(true));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.registerConverter(int.class, text -> (int) number(text, Integer.MAX_VALUE));
    line.registerConverter(long.class, text -> number(text, Long.MAX_VALUE));
    line.setUsageHelpWidth(Math.clamp(desk.console().columns(), 60, 100));
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            desk.console().styled() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
    return line;
  }

  /** Says what went wrong with something that was started without parsing; gives the exit code. */
  public int report(RuntimeException failure) {
    int code = report(failure, false);
    desk.console().err().flush();
    return code;
  }

  private int report(Exception failure, boolean debug) {
    PrintWriter err = desk.console().err();
    desk.console().out().flush();
    Problem problem =
        failure instanceof ProblemException known
            ? known.problem()
            : new Problem.Unexpected(String.valueOf(failure));
    err.println("lectern: " + Shown.safe(ProblemWords.sentence(problem)));
    if (debug) {
      StringWriter trace = new StringWriter();
      failure.printStackTrace(new PrintWriter(trace));
      err.println(Shown.safe(trace.toString().replace("\t", "    ")));
    } else if (!(failure instanceof ProblemException)) {
      err.println("lectern: this is a fault of Lectern; --debug shows where.");
    }
    return ExitCode.of(problem);
  }

  private int usage(CommandLine.ParameterException wrong, QueryArguments arguments) {
    PrintWriter err = desk.console().err();
    err.println("lectern: " + Shown.safe(worded(String.valueOf(wrong.getMessage()))));
    List<String> similar = suggestions(wrong);
    if (!similar.isEmpty()) {
      err.println("Did you mean " + String.join(" or ", similar) + "?");
    }
    arguments.advice().map(Shown::safe).ifPresent(err::println);
    String name = wrong.getCommandLine().getCommandSpec().qualifiedName();
    err.println("See '" + name + " --help'.");
    return ExitCode.USAGE;
  }

  private static long number(String text, long most) {
    try {
      return Math.clamp(Long.parseLong(text.strip()), 0, most);
    } catch (NumberFormatException none) {
      throw new CommandLine.TypeConversionException("“" + text + "” is no whole number");
    }
  }

  /** What the parser says of a word that is none of several, as the help writes these. */
  private static String worded(String message) {
    Matcher oneOf = ONE_OF.matcher(message);
    return oneOf.matches()
        ? "%s“%s” is none of %s"
            .formatted(oneOf.group(1), oneOf.group(3), oneOf.group(2).toLowerCase(Locale.ROOT))
        : message;
  }

  private static List<String> suggestions(CommandLine.ParameterException wrong) {
    return wrong instanceof CommandLine.UnmatchedArgumentException unmatched
        ? unmatched.getSuggestions().stream().limit(2).toList()
        : List.of();
  }

  /** Makes commands with the desk they work at. */
  private record Making(Desk desk) implements IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      try {
        return type.getDeclaredConstructor(Desk.class).newInstance(desk);
      } catch (NoSuchMethodException noCommand) {
        return CommandLine.defaultFactory().create(type);
      }
    }
  }
}
