package dev.lectern.ui.terminal;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;

/** Keeps reports of programming mistakes in a file. */
final class Reports {

  private final Path file;
  private final InstantSource clock;

  Reports(Path file, InstantSource clock) {
    this.file = file;
    this.clock = clock;
  }

  /** The report in full: when, what, where. */
  String of(Throwable mistake) {
    StringWriter text = new StringWriter();
    text.append(clock.instant().toString()).append(' ');
    mistake.printStackTrace(new PrintWriter(text, true));
    return text.toString();
  }

  /** Adds a report to the file; a full disk must not hide the mistake itself. */
  void keep(Throwable mistake) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.writeString(file, of(mistake), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException | UncheckedIOException unwritable) {
      mistake.addSuppressed(unwritable);
    }
  }
}
