package dev.lectern.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file beside a library for as long as one program works on it: its name has the program's
 * process id, so that two never take each other's, and what a killed one left is deleted by the
 * next.
 */
final class Scratch implements AutoCloseable {

  private final Path path;
  private final Pattern names;

  private Scratch(Path path, Pattern names) {
    this.path = path;
    this.names = names;
  }

  /**
   * @param purpose a word for the file's name
   */
  static Scratch beside(Path file, String purpose) {
    String prefix = file.getFileName() + "." + purpose + "-";
    Path path = file.toAbsolutePath().resolveSibling(prefix + ProcessHandle.current().pid());
    Scratch scratch =
        new Scratch(path, Pattern.compile(Pattern.quote(prefix) + "(\\d{1,18})(\\D.*)?"));
    scratch.close();
    return scratch;
  }

  Path path() {
    return path;
  }

  /** Deletes it with what SQLite keeps beside it, and the same of programs that have ended. */
  @Override
  public void close() {
    try {
      for (Path file : abandoned()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException failure) {
      throw Failures.of(failure, path);
    }
  }

  private List<Path> abandoned() throws IOException {
    Path folder = path.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(this::isAbandoned).toList();
    }
  }

  private boolean isAbandoned(Path file) {
    Matcher name = names.matcher(file.getFileName().toString());
    return name.matches() && isOursOrDead(name.group(1));
  }

  private static boolean isOursOrDead(String process) {
    long id = Long.parseLong(process);
    return id == ProcessHandle.current().pid() || ProcessHandle.of(id).isEmpty();
  }
}
