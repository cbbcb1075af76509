package dev.lectern.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The copies that are made of a library before its schema changes; they stand beside it. */
final class Backups {

  private Backups() {}

  static Path path(Path file, int version) {
    return file.resolveSibling(file.getFileName() + ".backup-" + version);
  }

  /**
   * Has a copy made of a library of that version, and takes it for a backup only when it is whole.
   * Where another program has brought the library up to date meanwhile, that one's backup stays.
   */
  static Path make(Path file, int version, Consumer<Path> copying) {
    Path backup = path(file, version);
    try (Scratch scratch = Scratch.beside(backup, "part")) {
      copying.accept(scratch.path());
      if (version(scratch.path()) == version) {
        Files.move(scratch.path(), backup, StandardCopyOption.REPLACE_EXISTING);
      }
      return backup;
    } catch (IOException failure) {
      throw Failures.of(failure, backup);
    }
  }

  private static int version(Path copy) {
    try (Database database = Database.open(copy)) {
      return database.read(session -> (int) session.number("PRAGMA user_version"));
    } catch (SQLException unreadable) {
      throw Failures.of(unreadable, copy);
    }
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
