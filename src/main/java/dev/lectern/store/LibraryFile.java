package dev.lectern.store;

import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;

/** Opens libraries. */
public final class LibraryFile {

  /** What belongs to a library: the file, its write-ahead log and its shared memory. */
  static final List<String> PARTS = List.of("", "-wal", "-shm");

  /** Where an SQLite file has its application's number (sqlite.org/fileformat.html, 1.3.14). */
  private static final int APPLICATION_AT = 68;

  private LibraryFile() {}

  /** Whether a file is marked as a library; it is not opened as one, and may be damaged. */
  public static boolean isOne(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(APPLICATION_AT + Integer.BYTES);
      return head.length == APPLICATION_AT + Integer.BYTES
          && ByteBuffer.wrap(head).getInt(APPLICATION_AT) == Schema.APPLICATION;
    }
  }

  /**
   * Opens the library, making the file and its folder where there is none, and bringing an older
   * one up to date after a backup.
   *
   * @throws dev.lectern.problem.ProblemException where it is damaged, newer, busy or cannot be
   *     written
   */
  public static Library open(Path file, InstantSource clock) {
    makeFolder(file);
    return new SqliteLibrary(database(file), clock);
  }

  private static void makeFolder(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    try {
      if (folder != null && !Files.isDirectory(folder)) {
        Files.createDirectories(folder);
      }
    } catch (IOException failure) {
      throw Failures.of(failure, file);
    }
    if (Files.isDirectory(file)) {
      throw new ProblemException(new Problem.CannotWrite(file, "it is a folder"));
    }
  }

  /** The file with its schema current. */
  static Database database(Path file) {
    Database database;
    try {
      database = Database.open(file);
    } catch (SQLException failure) {
      throw Failures.of(failure, file);
    }
    boolean current = false;
    try {
      Schema.current().apply(database);
      current = true;
      return database;
    } finally {
      if (!current) {
        database.close();
      }
    }
  }

  /** Copies a library that others may have open, as one consistent file. */
  static void copy(Path from, Path to) {
    if (!Files.isRegularFile(from)) {
      throw new ProblemException(new Problem.CannotRead(from, "there is no such file"));
    }
    try {
      copyOpen(from, to);
    } catch (ProblemException failure) {
      Path folder = from.toAbsolutePath().getParent();
      if (folder == null || Files.isWritable(folder)) {
        throw failure;
      }
      copyAtRest(from, to);
    }
  }

  /** SQLite opens no library beside which it may write nothing and nobody does. */
  static void copyAtRest(Path from, Path to) {
    try {
      discard(to);
      for (String part : List.of("-wal", "")) {
        Path piece = from.resolveSibling(from.getFileName() + part);
        if (Files.exists(piece)) {
          Files.copy(piece, to.resolveSibling(to.getFileName() + part));
        }
      }
    } catch (IOException failure) {
      throw new ProblemException(
          new Problem.CannotRead(from, "it cannot be copied to " + to), failure);
    }
  }

  /** Deletes a file of our own making, with what SQLite keeps beside it. */
  static void discard(Path file) throws IOException {
    for (String part : PARTS) {
      Files.deleteIfExists(file.resolveSibling(file.getFileName() + part));
    }
  }

  private static void copyOpen(Path from, Path to) {
    try (Database source = Database.open(from)) {
      source.alone(session -> session.change("VACUUM INTO ?", to.toString()));
    } catch (SQLException failure) {
      throw Failures.of(failure, from);
    }
  }
}
