package dev.lectern.store;

import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;

/** Tells what SQLite's result codes (sqlite.org/rescode.html) mean for a person. */
final class Failures {

  /** Bytes: eight pages. */
  private static final long LEAST_SPACE = 65_536;

  private Failures() {}

  static ProblemException of(SQLException failure, Path file) {
    return new ProblemException(problem(failure, file), failure);
  }

  private static Problem problem(SQLException failure, Path file) {
    return switch (failure.getErrorCode() & 0xff) {
      case 5, 6 -> new Problem.LibraryBusy(file);
      case 3, 8 -> new Problem.CannotWrite(file, "it is read-only");
      case 10 ->
          isFull(file)
              ? new Problem.DiskFull(file)
              : new Problem.CannotWrite(file, "the disk reports an error");
      case 14 -> new Problem.CannotWrite(file, obstacle(file));
      case 9 -> new Problem.Interrupted();
      case 11 -> new Problem.DamagedLibrary(file, "what it holds cannot be read");
      case 26 -> new Problem.DamagedLibrary(file, "it is no SQLite database");
      case 13 -> new Problem.DiskFull(file);
      default -> new Problem.Unexpected(words(failure) + " in " + file);
    };
  }

  /** A disk too full even for SQLite's shared memory gives an error of input and output. */
  private static boolean isFull(Path file) {
    try {
      return Files.getFileStore(file).getUsableSpace() < LEAST_SPACE;
    } catch (IOException unknown) {
      return false;
    }
  }

  /** SQLite must be able to write beside a library too, be it only to read it. */
  private static String obstacle(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (Files.exists(file) && !Files.isReadable(file)) {
      return "no permission to read it";
    }
    return folder == null || Files.isWritable(folder)
        ? "it cannot be opened"
        : "its folder is read-only";
  }

  private static String words(SQLException failure) {
    String message = failure.getMessage();
    return message == null ? "a database error" : message;
  }

  static ProblemException of(IOException failure, Path file) {
    return new ProblemException(new Problem.CannotWrite(file, words(failure, file)), failure);
  }

  private static String words(IOException failure, Path file) {
    return switch (failure) {
      case FileAlreadyExistsException inTheWay -> inTheWay.getFile() + " is a file, not a folder";
      case AccessDeniedException denied -> "no permission for " + denied.getFile();
      case NoSuchFileException missing -> missing.getFile() + " does not exist";
      case FileSystemException other when other.getReason() != null ->
          other.getReason().toLowerCase(Locale.ROOT) + " (" + other.getFile() + ")";
      default -> "input or output failed for " + file;
    };
  }
}
