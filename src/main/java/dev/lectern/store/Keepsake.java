package dev.lectern.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;

/**
 * What a removed blog leaves behind: its posts, marks and notes as a library of their own, beside
 * the one they were in. Importing that library brings them back.
 */
final class Keepsake {

  private Keepsake() {}

  /** Copies a blog out of a library; gives the file. */
  static Path of(Path library, long blog, InstantSource clock) {
    String name = "%s.removed-%d-%d".formatted(library.getFileName(), blog, clock.millis());
    Path kept = library.resolveSibling(name);
    Path partial = library.resolveSibling(name + ".part");
    try {
      LibraryFile.discard(partial);
      try (Database fresh = LibraryFile.database(partial)) {
        new Merge(fresh, new Journal(clock)).blog(library, blog);
      }
      return Files.move(partial, kept);
    } catch (IOException failure) {
      throw Failures.of(failure, kept);
    } finally {
      discard(partial);
    }
  }

  private static void discard(Path partial) {
    try {
      LibraryFile.discard(partial);
    } catch (IOException failure) {
      throw Failures.of(failure, partial);
    }
  }
}
