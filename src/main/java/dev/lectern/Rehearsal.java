package dev.lectern;

import dev.lectern.cli.Console;
import dev.lectern.cli.DemoCommand;
import dev.lectern.config.Folders;
import dev.lectern.ui.KeyMap;
import dev.lectern.ui.Prefs;
import dev.lectern.ui.Size;
import dev.lectern.ui.terminal.Device;
import dev.lectern.ui.terminal.Modes;
import dev.lectern.ui.terminal.Shelves;
import dev.lectern.ui.terminal.TerminalApp;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Goes once through what a user does, on the demo blog and without a terminal, so that the JVM can
 * write an archive of the classes it took. The launcher starts it, out of sight.
 */
public final class Rehearsal {

  /** Down, open, page, back, filter, search, help, and out; ESC needs a pause after it. */
  private static final String KEYS = "jj\r dqq/git\u001bstime\u001b?q\u001bQ";

  private Rehearsal() {}

  public static void main(String[] args) throws IOException {
    Path folder = Files.createTempDirectory("lectern-rehearsal");
    int code;
    try {
      code = rehearse(folder);
    } finally {
      delete(folder);
    }
    System.exit(code);
  }

  private static int rehearse(Path folder) {
    Map<String, String> environment =
        Map.of("LECTERN_HOME", folder.toString(), "LECTERN_TTY", "01", "TERM", "xterm-256color");
    Console console =
        new Console(
            InputStream.nullInputStream(),
            new PrintWriter(Writer.nullWriter()),
            new PrintWriter(Writer.nullWriter()),
            false,
            false,
            environment);
    Folders folders = Folders.of(environment, folder);
    try (App app = new App(console, folders, InstantSource.system())) {
      new DemoCommand(app).call();
    }
    try (App demo = new App(console, folders.below("demo"), InstantSource.system())) {
      return screen(demo, console);
    }
  }

  private static int screen(App app, Console console) {
    Device device =
        new Device(
            new NoModes(),
            new SlowKeys(KEYS),
            OutputStream.nullOutputStream(),
            console.err(),
            console.environment(),
            InstantSource.system(),
            app.folders().log());
    Shelves shelves = app.shelves();
    TerminalApp.Wishes wishes =
        new TerminalApp.Wishes(Prefs.DEFAULT, KeyMap.DEFAULT, "", OptionalLong.empty());
    return new TerminalApp(device, shelves, wishes, address -> {}).run();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** A terminal that is always raw. */
  private static final class NoModes implements Modes {
    @Override
    public Before raw() {
      return new Before("", Optional.of(new Size(120, 40)));
    }

    @Override
    public Optional<Size> rawAgain() {
      return Optional.empty();
    }

    @Override
    public Optional<Size> size() {
      return Optional.empty();
    }

    @Override
    public void restore(String settings) {}

    @Override
    public void stop() {}
  }

  /** Keys that come one by one, as slowly as a person types: so many looks apart. */
  private static final class SlowKeys extends InputStream {
    private static final int LOOKS = 60;

    private final String keys;
    private int next;
    private int looks;

    SlowKeys(String keys) {
      this.keys = keys;
    }

    @Override
    public int available() {
      looks++;
      return next < keys.length() && looks % LOOKS == 0 ? 1 : 0;
    }

    @Override
    public int read() {
      return next < keys.length() ? keys.charAt(next++) : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      if (length == 0 || next == keys.length()) {
        return length == 0 ? 0 : -1;
      }
      bytes[offset] = (byte) read();
      return 1;
    }
  }
}
