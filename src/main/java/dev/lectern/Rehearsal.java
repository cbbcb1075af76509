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
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Goes once through what a user does, on the demo blog and without a terminal, so that the JVM can
 * write an archive of the classes it took. The launcher starts it, out of sight: to fill a library,
 * and to read in one that was filled.
 */
public final class Rehearsal {

  /**
   * Up and down, open, line, page, next, links, outline, find, back, filter, search, help, and out;
   * ESC needs a pause after it.
   */
  private static final String KEYS =
      "jjk\r jjd bGgJ[]f\u001bt\u001b/the\rnNqq/git\u001bstime\r\rqq\u001b?q\u001bQ";

  private Rehearsal() {}

  /** Takes the part, {@code fill} or {@code screen}, and the folder to do it in. */
  public static void main(String[] args) {
    Path folder = Path.of(args[1]);
    Console console = console(folder);
    Folders folders = Folders.of(console.environment(), folder);
    System.exit(args[0].equals("fill") ? fill(console, folders) : read(console, folders));
  }

  private static Console console(Path folder) {
    return new Console(
        InputStream.nullInputStream(),
        new PrintWriter(Writer.nullWriter()),
        new PrintWriter(Writer.nullWriter()),
        false,
        false,
        Map.of("LECTERN_HOME", folder.toString(), "LECTERN_TTY", "01", "TERM", "xterm-256color"));
  }

  private static int fill(Console console, Folders folders) {
    try (App app = new App(console, folders, InstantSource.system())) {
      return new DemoCommand(app).call();
    }
  }

  private static int read(Console console, Folders folders) {
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
