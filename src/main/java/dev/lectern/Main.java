package dev.lectern;

import dev.lectern.cli.CommandLineRunner;
import dev.lectern.cli.Console;
import dev.lectern.cli.DemoCommand;
import dev.lectern.config.Folders;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Where the program starts: reads the environment once, runs, and tells the shell how it went. */
public final class Main {

  private static final String LINEAR = "--linear";

  private Main() {}

  public static void main(String[] args) {
    Map<String, String> environment = environment(List.of(args));
    Folders folders = Folders.of(environment, home(environment));
    int code;
    try (App app = new App(console(environment), folders, InstantSource.system())) {
      code = run(app, args);
    }
    System.exit(code);
  }

  /** Java's own idea of the home folder does not obey HOME. */
  private static Path home(Map<String, String> environment) {
    String home = environment.getOrDefault("HOME", "");
    return Path.of(home.isEmpty() ? System.getProperty("user.home", ".") : home);
  }

  /**
   * The plain ways to the screen do not touch the command line's library, which takes long to load.
   */
  private static int run(App app, String[] args) {
    try {
      List<String> words = List.of(args).stream().filter(arg -> !arg.equals(LINEAR)).toList();
      OptionalInt code = plainly(app, words);
      return code.isPresent() ? code.getAsInt() : new CommandLineRunner(app).run(args);
    } catch (RuntimeException e) {
      // Rare enough to take the long way, which knows how to say it.
      return new CommandLineRunner(app).report(e);
    }
  }

  private static OptionalInt plainly(App app, List<String> args) {
    if (args.isEmpty()) {
      return OptionalInt.of(app.screen(OptionalLong.empty()));
    }
    boolean optionless = args.stream().noneMatch(arg -> arg.startsWith("-"));
    if (args.equals(List.of("demo"))) {
      return OptionalInt.of(new DemoCommand(app).call());
    }
    if (args.getFirst().equals("read") && args.size() > 1 && optionless) {
      String words = String.join(" ", args.subList(1, args.size()));
      return OptionalInt.of(app.screen(OptionalLong.of(app.library().named(words).id())));
    }
    return OptionalInt.empty();
  }

  /**
   * The environment; the launcher says the size of the terminal, which shells don't export, and the
   * option for the linear mode is as good as its variable.
   */
  private static Map<String, String> environment(List<String> args) {
    Map<String, String> environment = new HashMap<>(System.getenv());
    if (args.contains(LINEAR)) {
      environment.put("LECTERN_LINEAR", "1");
    }
    String[] size = environment.getOrDefault("LECTERN_SIZE", "").split(" ", -1);
    if (size.length == 2 && environment.getOrDefault("COLUMNS", "").isEmpty()) {
      environment.put("LINES", size[0]);
      environment.put("COLUMNS", size[1]);
    }
    return Map.copyOf(environment);
  }

  private static Console console(Map<String, String> environment) {
    String terminals = environment.getOrDefault("LECTERN_TTY", "");
    return new Console(
        new FileInputStream(FileDescriptor.in),
        writer(FileDescriptor.out),
        writer(FileDescriptor.err),
        terminals.contains("1"),
        terminals.contains("2"),
        environment);
  }

  private static PrintWriter writer(FileDescriptor stream) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), false);
  }
}
