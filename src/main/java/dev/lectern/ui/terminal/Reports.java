package dev.lectern.ui.terminal;

import dev.lectern.problem.ProblemException;
import dev.lectern.problem.ProblemWords;
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

  /** Says why the screen ended; a mistake of ours is kept as well. */
  void tell(Throwable cause, PrintWriter to) {
    switch (cause) {
      case ProblemException known ->
          to.println("lectern: " + ProblemWords.sentence(known.problem()));
      case UncheckedIOException gone -> tellGone(gone, to);
      case IOException gone -> tellGone(gone, to);
      default -> {
        keep(cause);
        to.print(of(cause));
        to.println("lectern: a mistake in the program; reported in " + file);
      }
    }
    to.flush();
  }

  private static void tellGone(Exception gone, PrintWriter to) {
    to.println("lectern: the terminal has gone: " + gone.getMessage());
  }

  /** The report in full: when, what, where. */
  private String of(Throwable mistake) {
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
