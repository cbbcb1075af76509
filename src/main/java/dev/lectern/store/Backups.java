package dev.lectern.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The copies that are made of a library before its schema changes; they stand beside it. */
final class Backups {

  private Backups() {}

  static Path path(Path file, int version) {
    return file.resolveSibling(file.getFileName() + ".backup-" + version);
  }

  /** Newest first. */
  static List<Path> of(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      return List.of();
    }
    String prefix = file.getFileName() + ".backup-";
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(path -> version(path, prefix) > 0)
          .sorted(Comparator.comparingInt((Path path) -> version(path, prefix)).reversed())
          .toList();
    }
  }

  private static int version(Path path, String prefix) {
    String name = path.getFileName().toString();
    String number = name.startsWith(prefix) ? name.substring(prefix.length()) : "";
    return number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0;
  }
}
