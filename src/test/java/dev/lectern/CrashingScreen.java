package dev.lectern;

import dev.lectern.config.Folders;
import dev.lectern.store.LibraryFile;
import dev.lectern.ui.KeyMap;
import dev.lectern.ui.Prefs;
import dev.lectern.ui.terminal.Device;
import dev.lectern.ui.terminal.Shelves;
import dev.lectern.ui.terminal.Stty;
import dev.lectern.ui.terminal.TerminalApp;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.OptionalLong;

/** The screen with a mistake in it: painting a colon (the command palette's prompt) throws. */
final class CrashingScreen {

  private CrashingScreen() {}

  public static void main(String[] args) {
    Folders folders = Folders.of(Map.of("LECTERN_HOME", args[0]), Path.of(args[0]));
    Device device =
        new Device(
            new Stty(),
            new FileInputStream(FileDescriptor.in),
            new Mistaken(new FileOutputStream(FileDescriptor.out)),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8),
            System.getenv(),
            InstantSource.system(),
            folders.log());
    Shelves shelves =
        new Shelves(
            () -> LibraryFile.open(folders.library(), InstantSource.system()),
            new NoSync(),
            () -> {
              throw new IllegalStateException("no demo here");
            });
    TerminalApp.Wishes wishes =
        new TerminalApp.Wishes(
            Prefs.DEFAULT, KeyMap.DEFAULT, "https://example.org/", OptionalLong.empty());
    System.exit(new TerminalApp(device, shelves, wishes, address -> {}).run());
  }

  /** Breaks once, as soon as the help is painted. */
  private static final class Mistaken extends FilterOutputStream {
    private boolean broken;

    Mistaken(FileOutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      String painted = new String(bytes, from, length, StandardCharsets.UTF_8);
      if (!broken && painted.contains("finds one")) {
        broken = true;
        throw new IllegalStateException("a mistake of ours");
      }
      out.write(bytes, from, length);
    }
  }
}
