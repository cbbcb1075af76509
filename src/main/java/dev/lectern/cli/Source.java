package dev.lectern.cli;

import dev.lectern.fetch.Charsets;
import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files and standard input named on the command line. */
final class Source {

  private Source() {}

  /** A page, decoded by its own word (byte order mark, meta element). */
  static String html(String name, Console console) {
    byte[] bytes = bytes(name, console);
    return new String(bytes, Charsets.of(bytes, ""));
  }

  static byte[] bytes(String name, Console console) {
    try {
      return name.equals("-") ? console.in().readAllBytes() : Files.readAllBytes(Path.of(name));
    } catch (IOException | java.nio.file.InvalidPathException e) {
      throw new ProblemException(
          new Problem.CannotRead(Path.of(name.replace("\0", "?")), reason(e)), e);
    }
  }

  static String reason(Exception failure) {
    if (failure instanceof java.nio.file.NoSuchFileException) {
      return "no such file";
    }
    return failure instanceof java.nio.file.AccessDeniedException
        ? "not allowed"
        : String.valueOf(failure.getMessage());
  }
}
